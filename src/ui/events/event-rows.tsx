import { useState } from 'preact/hooks';
import type { EventSet } from '../../domain/events/record.ts';
import { formatDay } from '../../domain/time/day.ts';
import { useOwnArea } from '../area/own-area.ts';
import type { Scene } from '../scene.ts';
import { ColumnChooser } from '../tables/column-chooser.tsx';
import { DataTable } from '../tables/data-table.tsx';
import { MapNarrowed } from '../tables/map-narrowed.tsx';
import { NoRows } from '../tables/no-rows.tsx';
import { QueryField } from '../tables/query-field.tsx';
import { SaveButtons } from '../tables/save-buttons.tsx';
import { ScopeChoice } from '../tables/scope-choice.tsx';
import { selectRow } from '../tables/select-row.ts';
import { pressed, type Sorting } from '../tables/sort.ts';
import type { RoomHead } from '../tables/tables-head.tsx';
import { useColumns } from '../tables/use-columns.ts';
import { narrowed } from '../tables/view-rows.ts';
import { useStore } from '../use-store.ts';
import { EventAreaChoice } from './event-area-choice.tsx';
import { EVENT_COLUMNS } from './event-columns.ts';
import { EventWords } from './event-words.tsx';
import { useEventRows } from './use-event-rows.ts';

const OLDEST_FIRST: Sorting = { column: 'name', descending: false };

/** The events of the window: to sort, to narrow, to select on the map and to take away. */
export function EventRows({ set, head, ...scene }: Scene & { set: EventSet; head: RoomHead }) {
  const { port, text, filters, compact } = scene;
  const asked = port.session.getState().tables;
  const selection = useStore(port.view, (state) => state.selection);
  // The map's corners belong to no store; the camera, which the link holds, moves with them.
  useStore(port.view, (state) => state.camera);
  const own = useOwnArea(port, text);
  const { window, all, gaps, silent } = useEventRows(set, scene, own);
  const [area, setArea] = useState(asked?.kind === 'events' ? asked.area : null);
  const [inView, setInView] = useState(false);
  const [query, setQuery] = useState('');
  const [sorting, setSorting] = useState(OLDEST_FIRST);
  const { shown, visible, toggle } = useColumns('events', EVENT_COLUMNS, compact);

  const bbox = port.bbox();
  const box = inView ? bbox : null;
  const rows = narrowed(all, { row: area, query, bbox: box }, sorting, text.language);
  const { violence = [], dyad = [], deaths = null } = filters.events ?? {};
  const isFiltered = violence.length > 0 || dyad.length > 0 || deaths !== null;
  const clear = () => {
    setArea(null);
    setQuery('');
    setInView(false);
  };
  const days = { from: text.day(window.from), to: text.day(window.to) };
  const caption = `${own ? `${own.name}, ` : ''}${text.say('events_window', days)}`;
  const counted = { n: text.number(rows.length), all: text.number(all.length) };
  return (
    <>
      {head(silent ? text.say('no_data') : text.say('tables_count', counted))}
      <div class="tables-tools">
        <QueryField text={text} query={query} onQuery={setQuery} />
        <EventAreaChoice
          text={text}
          atlas={port.atlas}
          columns={set.columns}
          value={area}
          known={new Set(all.map(({ row }) => row))}
          onChange={setArea}
        />
        {bbox && <ScopeChoice text={text} area={own?.name} inView={inView} onInView={setInView} />}
        <ColumnChooser text={text} columns={EVENT_COLUMNS} chosen={shown} onToggle={toggle} />
        {isFiltered && (
          <MapNarrowed
            text={text}
            onClear={() => port.view.getState().replace({ violence: [], dyad: [], deaths: null })}
          />
        )}
        <SaveButtons
          text={text}
          name={`kachin-events${own ? `-${own.fileName}` : ''}-${formatDay(window.from)}-${formatDay(window.to)}`}
          rows={rows.map(({ of }) => of)}
        />
      </div>
      <EventWords
        {...{ text, set, rows, gaps, silent }}
        unplaced={box ? all.filter(({ of }) => of.lng === null).length : 0}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must be able to do that */}
      <section class="tables-body events-body" tabIndex={0} aria-label={caption}>
        {rows.length > 0 ? (
          <DataTable
            text={text}
            caption={caption}
            first="column_days"
            columns={visible}
            rows={rows}
            sorting={sorting}
            selected={selection?.kind === 'events' ? selection.id : null}
            onSort={(column) => setSorting(pressed(sorting, column))}
            onSelect={({ of }) => selectRow(port, 'events', of)}
            onDate={port.view.getState().setDate}
          />
        ) : (
          !silent && (
            <NoRows
              text={text}
              words={all.length === 0 && !isFiltered ? text.say('events_none') : undefined}
              isNarrowed={all.length > 0}
              onClear={clear}
            />
          )
        )}
      </section>
    </>
  );
}
