import { useMemo, useState } from 'preact/hooks';
import type { Commodity } from '../../domain/schema/site.ts';
import { SHARED_ROWS } from '../../domain/summary.ts';
import { formatDay } from '../../domain/time/day.ts';
import type { SessionStore, TableKind } from '../../state/session.ts';
import { useOwnArea } from '../area/own-area.ts';
import type { Scene } from '../scene.ts';
import { rowName } from '../summary/row-look.ts';
import { useStore } from '../use-store.ts';
import { ColumnChooser } from './column-chooser.tsx';
import { columnsOf } from './columns.ts';
import { CommodityChoice } from './commodity-choice.tsx';
import { DataTable } from './data-table.tsx';
import { NoRows } from './no-rows.tsx';
import { QueryField } from './query-field.tsx';
import { SaveButtons } from './save-buttons.tsx';
import { ScopeChoice } from './scope-choice.tsx';
import { selectRow } from './select-row.ts';
import { pressed, type Sorting } from './sort.ts';
import type { RoomHead } from './tables-head.tsx';
import { useColumns } from './use-columns.ts';
import { narrowed, viewRows } from './view-rows.ts';

interface TableViewProps extends Scene {
  kind: TableKind;
  head: RoomHead;
}

const BY_NAME: Sorting = { column: 'name', descending: false };

/** Everything of the date as a table: to sort, to narrow, to select on the map and to take away. */
export function TableView({ port, text, filters, date, compact, kind, head }: TableViewProps) {
  const { atlas } = port;
  const selection = useStore(port.view, (state) => state.selection);
  // The map's corners belong to no store; the camera, which the link holds, moves with them.
  useStore(port.view, (state) => state.camera);
  const [row, setRow] = useState<string | null>(() => rowAsked(port.session));
  const [inView, setInView] = useState(false);
  const [query, setQuery] = useState('');
  const [yields, setYields] = useState<Commodity | null>(() => commodityAsked(port.session));
  // What the map leaves out the table leaves out, unless a number that counts all was opened.
  const [mapOnly, setMapOnly] = useState(() => port.session.getState().tables === undefined);
  const [sortings, setSortings] = useState<Partial<Record<TableKind, Sorting>>>({});

  const { least } = filters;
  const hasMapFilters = filters.commodity.length > 0 || filters.actor.length > 0;
  const used = useMemo(
    () => (mapOnly && hasMapFilters ? filters : { commodity: [], actor: [], least }),
    [mapOnly, hasMapFilters, filters, least],
  );
  const own = useOwnArea(port, text);
  const all = useMemo(
    () =>
      viewRows(atlas, kind, date, used, text).filter(
        ({ of }) => own?.part[kind].has(of.id) !== false,
      ),
    [atlas, kind, date, used, text, own],
  );
  const bbox = port.bbox();
  const box = inView ? bbox : null;
  const sorting = sortings[kind] ?? BY_NAME;
  // The choice is one of mines; it waits while another table is shown.
  const commodity = kind === 'mines' ? yields : null;
  const rows = narrowed(all, { row, commodity, query, bbox: box }, sorting, text.language);
  const columns = columnsOf(kind);
  const { shown, visible, toggle } = useColumns(kind, columns, compact);
  const known = new Set(all.map((of) => of.row));
  if (row) known.add(row);
  const order = [...atlas.data.actors.map(({ id }) => id), ...SHARED_ROWS];
  const unplaced = box ? all.filter(({ of }) => of.lng === null).length : 0;
  const on = text.say('tables_on', { date: text.day(date) });
  const caption = [text.say(`measure_${kind}`), own?.name, on].filter(Boolean).join(' ');

  const clear = () => {
    setRow(null);
    setQuery('');
    setYields(null);
    setInView(false);
    setMapOnly(false);
  };
  const isNarrowed =
    row !== null || commodity !== null || query !== '' || inView || (mapOnly && hasMapFilters);
  return (
    <>
      {head(
        text.say('tables_count', { n: text.number(rows.length), all: text.number(all.length) }),
      )}
      <div class="tables-tools">
        <QueryField text={text} query={query} onQuery={setQuery} />
        <select
          class="field tables-row"
          aria-label={text.say('tables_row')}
          value={row ?? ''}
          onChange={(event) => setRow(event.currentTarget.value || null)}
        >
          <option value="">{text.say('tables_row_all')}</option>
          {order
            .filter((key) => known.has(key))
            .map((key) => (
              <option key={key} value={key}>
                {rowName(key, text)}
              </option>
            ))}
        </select>
        {kind === 'mines' && <CommodityChoice text={text} value={yields} onChange={setYields} />}
        {bbox && <ScopeChoice text={text} area={own?.name} inView={inView} onInView={setInView} />}
        <ColumnChooser text={text} columns={columns} chosen={shown} onToggle={toggle} />
        {hasMapFilters && (
          <label class="tables-map-filters">
            <input type="checkbox" checked={mapOnly} onChange={() => setMapOnly(!mapOnly)} />
            {text.say('tables_map_filters')}
          </label>
        )}
        <SaveButtons
          text={text}
          name={`kachin-${kind}${own ? `-${own.fileName}` : ''}-${formatDay(date)}`}
          rows={rows.map(({ of }) => of)}
        />
      </div>
      {unplaced > 0 && (
        <p class="tables-note">{text.say('tables_no_position', { n: text.number(unplaced) })}</p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must be able to do that */}
      <section class="tables-body" tabIndex={0} aria-label={caption}>
        {rows.length > 0 ? (
          <DataTable
            text={text}
            caption={caption}
            columns={visible}
            rows={rows}
            sorting={sorting}
            selected={selection?.kind === kind && 'id' in selection ? selection.id : null}
            onSort={(column) => setSortings({ ...sortings, [kind]: pressed(sorting, column) })}
            onSelect={({ of }) => selectRow(port, kind, of)}
            onDate={port.view.getState().setDate}
          />
        ) : (
          <NoRows text={text} isNarrowed={isNarrowed} onClear={clear} />
        )}
      </section>
    </>
  );
}

/** The row of the summary that the tables were opened for. */
function rowAsked(session: SessionStore): string | null {
  const asked = session.getState().tables;
  return asked && 'row' in asked ? asked.row : null;
}

/** The commodity whose mines the tables were opened for. */
function commodityAsked(session: SessionStore): Commodity | null {
  const asked = session.getState().tables;
  return (asked && 'row' in asked && asked.commodity) || null;
}
