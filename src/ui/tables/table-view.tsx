import { useMemo, useRef, useState } from 'preact/hooks';
import { toCsv, toGeoJson } from '../../analysis/table/write.ts';
import { SHARED_ROWS } from '../../domain/summary.ts';
import { formatDay } from '../../domain/time/day.ts';
import { useOwnArea } from '../area/own-area.ts';
import { Icon } from '../icons.tsx';
import type { Scene } from '../scene.ts';
import { Segmented } from '../segmented.tsx';
import { rowName } from '../summary/row-look.ts';
import { useStore } from '../use-store.ts';
import { ColumnChooser } from './column-chooser.tsx';
import { columnsOf } from './columns.ts';
import { DataTable } from './data-table.tsx';
import { QueryField } from './query-field.tsx';
import { requestOf, type TableKind } from './request.ts';
import { saveFile } from './save-file.ts';
import { pressed, type Sorting } from './sort.ts';
import type { RoomHead } from './tables-head.tsx';
import { narrowed, type ViewRow, viewRows } from './view-rows.ts';

interface TableViewProps extends Scene {
  kind: TableKind;
  head: RoomHead;
}

const BY_NAME: Sorting = { column: 'name', descending: false };

/** Everything of the date as a table: to sort, to narrow, to select on the map and to take away. */
export function TableView({ port, text, filters, date, compact, kind, head }: TableViewProps) {
  const { atlas } = port;
  const request = useRef(requestOf(port.session)).current;
  const selection = useStore(port.view, (state) => state.selection);
  // The map's corners belong to no store; the camera, which the link holds, moves with them.
  useStore(port.view, (state) => state.camera);
  const [row, setRow] = useState<string | null>(request?.row ?? null);
  const [inView, setInView] = useState(false);
  const [query, setQuery] = useState(request?.query ?? '');
  const [mapOnly, setMapOnly] = useState(false);
  const [sortings, setSortings] = useState<Partial<Record<TableKind, Sorting>>>({});
  const [chosen, setChosen] = useState<Partial<Record<TableKind, ReadonlySet<string>>>>({});
  const [saved, setSaved] = useState('');

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
  const rows = narrowed(all, { row, query, bbox: box }, sorting, text.language);
  const columns = columnsOf(kind);
  const shown =
    chosen[kind] ??
    new Set(
      columns
        .filter((column) => column.shown === 'always' || (column.shown === 'wide' && !compact))
        .map(({ id }) => id),
    );
  const visible = columns.filter(({ id }) => shown.has(id));
  const known = new Set(all.map((of) => of.row));
  if (row) known.add(row);
  const order = [...atlas.data.actors.map(({ id }) => id), ...SHARED_ROWS];
  const unplaced = box ? all.filter(({ of }) => of.lng === null).length : 0;
  const on = text.say('tables_on', { date: text.day(date) });
  const caption = [text.say(`measure_${kind}`), own?.name, on].filter(Boolean).join(' ');

  const toggle = (id: string) => {
    const next = new Set(shown);
    if (!next.delete(id)) next.add(id);
    setChosen({ ...chosen, [kind]: next });
  };
  const select = ({ of }: ViewRow) => {
    port.view.getState().select({ kind, id: of.id });
    if (of.lng === null || of.lat === null || !bbox) return;
    const [west, south, east, north] = bbox;
    if (of.lng < west || of.lng > east || of.lat < south || of.lat > north)
      port.flyTo([of.lng, of.lat]);
  };
  const save = (ending: 'csv' | 'geojson') => {
    const where = own ? `-${own.fileName}` : '';
    const file = `kachin-${kind}${where}-${formatDay(date)}.${ending}`;
    const plain = rows.map(({ of }) => of);
    if (ending === 'csv') saveFile(file, toCsv(plain), 'text/csv;charset=utf-8');
    else saveFile(file, JSON.stringify(toGeoJson(plain)), 'application/geo+json');
    setSaved(text.say('tables_saved', { file, n: text.number(rows.length) }));
  };
  const clear = () => {
    setRow(null);
    setQuery('');
    setInView(false);
    setMapOnly(false);
  };
  const isNarrowed = row !== null || query !== '' || inView || (mapOnly && hasMapFilters);
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
        {bbox && (
          <Segmented
            label={text.say('tables_scope')}
            options={[
              { id: 'state', label: own?.name ?? text.say('tables_scope_state') },
              { id: 'view', label: text.say('tables_scope_view') },
            ]}
            value={inView ? 'view' : 'state'}
            onChange={(id) => setInView(id === 'view')}
          />
        )}
        <ColumnChooser text={text} columns={columns} chosen={shown} onToggle={toggle} />
        {hasMapFilters && (
          <label class="tables-map-filters">
            <input type="checkbox" checked={mapOnly} onChange={() => setMapOnly(!mapOnly)} />
            {text.say('tables_map_filters')}
          </label>
        )}
        <span class="tables-save">
          {(['csv', 'geojson'] as const).map((ending) => (
            <button
              key={ending}
              type="button"
              class="button"
              aria-label={text.say(`tables_${ending}_long`)}
              title={text.say(`tables_${ending}_long`)}
              aria-disabled={rows.length === 0}
              onClick={() => rows.length > 0 && save(ending)}
            >
              <Icon name="download" size={16} />
              {text.say(`tables_${ending}`)}
            </button>
          ))}
        </span>
      </div>
      {unplaced > 0 && (
        <p class="tables-note">{text.say('tables_no_position', { n: text.number(unplaced) })}</p>
      )}
      <p class="visually-hidden" aria-live="polite">
        {saved}
      </p>
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
            onSelect={select}
            onDate={port.view.getState().setDate}
          />
        ) : (
          <p class="tables-none">
            {text.say('tables_none')}{' '}
            {isNarrowed && (
              <button type="button" class="link" onClick={clear}>
                {text.say('tables_clear')}
              </button>
            )}
          </p>
        )}
      </section>
    </>
  );
}
