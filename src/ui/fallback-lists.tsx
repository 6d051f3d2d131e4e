import type { Confidence } from '../domain/schema/common.ts';
import type { Day } from '../domain/time/day.ts';
import type { Target } from '../layers/panel-model.ts';
import type { Swatch as SwatchData } from '../layers/swatch.ts';
import type { SessionStore } from '../state/session.ts';
import type { Text } from '../text/text.ts';
import { ConfidenceBars } from './confidence-bars.tsx';
import { Swatch } from './swatch.tsx';
import { openTables } from './tables/request.ts';

/** A place, mine or crossing and its state on the date. */
export interface ListRow {
  key: string;
  target: Target;
  name: string;
  second: { text: string; lang: string } | null;
  swatch: SwatchData;
  state: string;
  since: { day: Day; text: string } | null;
  confidence: Confidence | null;
  selected: boolean;
}

interface FallbackListsProps {
  text: Text;
  /** The date, as written. */
  date: string;
  places: readonly ListRow[];
  mines: readonly ListRow[];
  crossings: readonly ListRow[];
  onSelect: (target: Target) => void;
  onDate: (day: Day) => void;
  session: SessionStore;
}

/** What the map would show, as tables: for devices that cannot draw it. */
export function FallbackLists(props: FallbackListsProps) {
  const { text, date, places, mines, crossings, onSelect, onDate, session } = props;
  const lists = [
    { caption: text.say('list_places', { date }), rows: places },
    { caption: text.say('list_mines', { date }), rows: mines },
    { caption: text.say('list_crossings', { date }), rows: crossings },
  ];
  return (
    <section class="lists" aria-label={text.say('list_title')}>
      {lists.map(({ caption, rows }) => (
        <FallbackTable
          key={caption}
          text={text}
          caption={caption}
          rows={rows}
          onSelect={onSelect}
          onDate={onDate}
        />
      ))}
      <p>
        <button
          type="button"
          class="button"
          onClick={() => openTables(session, { kind: 'events', area: null })}
        >
          {text.say('events_table_open')}
        </button>
      </p>
    </section>
  );
}

interface FallbackTableProps extends Pick<FallbackListsProps, 'text' | 'onSelect' | 'onDate'> {
  caption: string;
  rows: readonly ListRow[];
}

function FallbackTable({ text, caption, rows, onSelect, onDate }: FallbackTableProps) {
  return (
    <table class="table">
      <caption>
        {caption} <span class="caption">{text.number(rows.length)}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{text.say('list_name')}</th>
          <th scope="col">{text.say('list_state')}</th>
          <th scope="col">{text.say('list_since')}</th>
          <th scope="col">{text.say('list_confidence')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.length === 0 && (
          <tr>
            <td colSpan={4}>{text.say('list_empty')}</td>
          </tr>
        )}
        {rows.map(({ key, target, name, second, swatch, state, since, confidence, selected }) => (
          <tr
            key={key}
            class={selected ? 'is-selected' : undefined}
            onClick={() => onSelect(target)}
          >
            <th scope="row">
              <button
                type="button"
                class="table-name"
                aria-current={selected ? 'true' : undefined}
                onClick={(event) => {
                  event.stopPropagation();
                  onSelect(target);
                }}
              >
                {name} {second && <span lang={second.lang}>{second.text}</span>}
              </button>
            </th>
            <td>
              <span class="table-state">
                <Swatch of={swatch} />
                {state}
              </span>
            </td>
            <td>
              {since && (
                <button
                  type="button"
                  class="link"
                  title={text.say('go_to_date', { date: since.text })}
                  onClick={(event) => {
                    event.stopPropagation();
                    onDate(since.day);
                  }}
                >
                  {since.text}
                </button>
              )}
            </td>
            <td>{confidence && <ConfidenceBars confidence={confidence} text={text} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
