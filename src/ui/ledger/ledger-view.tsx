import '../styles/ledger.css';
import { useMemo, useState } from 'preact/hooks';
import { LEDGER_COLUMNS, ledgerLines } from '../../analysis/ledger/lines.ts';
import { ledgerOf } from '../../analysis/ledger.ts';
import { toCsv } from '../../analysis/table/write.ts';
import { civilOf, formatDay } from '../../domain/time/day.ts';
import { useOwnArea } from '../area/own-area.ts';
import { Icon } from '../icons.tsx';
import { RangeSwitch, shownFrom } from '../range-switch.tsx';
import type { Scene } from '../scene.ts';
import { MapNarrowed } from '../tables/map-narrowed.tsx';
import { QueryField } from '../tables/query-field.tsx';
import { saveFile } from '../tables/save-file.ts';
import type { RoomHead } from '../tables/tables-head.tsx';
import { useStore } from '../use-store.ts';
import { LedgerGrid } from './ledger-grid.tsx';
import { LedgerLegend } from './ledger-legend.tsx';
import { type LedgerOrder, type LedgerRow, ledgerGroups, ledgerRows } from './rows.ts';

const ORDERS = ['township', 'change', 'name'] as const satisfies readonly LedgerOrder[];

/** Who held every mine and crossing over all the years of the clock. */
export function LedgerView({ head, ...scene }: Scene & { head: RoomHead }) {
  const { port, text, filters } = scene;
  const { atlas } = port;
  const { clock } = atlas.data.meta;
  const selection = useStore(port.view, (state) => state.selection);
  const [order, setOrder] = useState<LedgerOrder>('township');
  const [isClose, setIsClose] = useState(false);
  const [query, setQuery] = useState('');
  const [saved, setSaved] = useState('');
  const ledger = useMemo(() => ledgerOf(atlas, filters.least), [atlas, filters.least]);
  const own = useOwnArea(port, text);
  const all = useMemo(
    () =>
      ledgerRows(atlas, ledger, filters, text).filter(
        ({ kind, id }) => own?.part[kind].has(id) !== false,
      ),
    [atlas, ledger, filters, text, own],
  );
  const range = useMemo(
    (): readonly [number, number] => [shownFrom(isClose, clock), clock[1]],
    [isClose, clock],
  );
  const groups = useMemo(
    () =>
      ledgerGroups(
        all.map((row) => clipped(row, range[0])),
        query,
        order,
        text,
      ),
    [all, query, order, text, range],
  );
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const isNarrowed = filters.commodity.length > 0 || filters.actor.length > 0;
  const save = () => {
    const shown = groups.flatMap(({ rows }) => rows);
    const where = own ? `-${own.fileName}` : '';
    const file = `kachin-ledger${where}-${formatDay(range[0])}-${formatDay(range[1])}.csv`;
    const lines = ledgerLines(atlas, ledger, shown, range);
    saveFile(file, toCsv(lines, LEDGER_COLUMNS), 'text/csv;charset=utf-8');
    setSaved(text.say('tables_saved', { file, n: text.number(lines.length) }));
  };
  const choose = (row: LedgerRow, at: number) => {
    const interval = row.intervals[at];
    if (interval) port.view.getState().setDate(Math.max(clock[0], interval.from));
    port.view.getState().select({ kind: row.kind, id: row.id });
  };
  const legend = <LedgerLegend text={text} data={atlas.data} rows={all} />;
  return (
    <>
      {head(text.say('tables_count', { n: text.number(count), all: text.number(all.length) }))}
      <div class="tables-tools">
        <QueryField text={text} query={query} onQuery={setQuery} />
        <select
          class="field tables-row"
          aria-label={text.say('ledger_order')}
          value={order}
          onChange={(event) => setOrder(event.currentTarget.value as LedgerOrder)}
        >
          {ORDERS.map((id) => (
            <option key={id} value={id}>
              {text.say(`ledger_by_${id}`)}
            </option>
          ))}
        </select>
        <RangeSwitch text={text} isClose={isClose} onChange={setIsClose} />
        {isNarrowed && (
          <MapNarrowed
            text={text}
            onClear={() => port.view.getState().replace({ commodity: [], actor: [] })}
          />
        )}
        <span class="tables-save">
          <button
            type="button"
            class="button"
            aria-label={text.say('ledger_csv')}
            title={`${text.say('ledger_csv')}, ${text.say('ledger_years', { first: civilOf(range[0]).year, last: civilOf(range[1]).year })}`}
            aria-disabled={count === 0}
            onClick={() => count > 0 && save()}
          >
            <Icon name="download" size={16} />
            {text.say('tables_csv')}
          </button>
        </span>
      </div>
      <p class="visually-hidden" aria-live="polite">
        {saved}
      </p>
      {!scene.compact && legend}
      {count > 0 ? (
        <LedgerGrid
          {...scene}
          label={text.say('ledger_title')}
          groups={groups}
          range={range}
          selected={selection && 'id' in selection ? `${selection.kind}/${selection.id}` : null}
          onChoose={choose}
        />
      ) : (
        <p class="tables-none">{text.say('tables_none')}</p>
      )}
      {scene.compact && legend}
    </>
  );
}

/** A row without what ended before a day. */
function clipped(row: LedgerRow, from: number): LedgerRow {
  return { ...row, intervals: row.intervals.filter(({ until }) => until > from) };
}
