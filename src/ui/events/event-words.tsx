import type { EventSet } from '../../domain/events/record.ts';
import { deathTotals } from '../../domain/events/select.ts';
import { gapWords, totalWords } from '../../layers/events/legend.ts';
import type { Text } from '../../text/text.ts';
import type { EventViewRow } from './event-view-rows.ts';

interface EventWordsProps {
  text: Text;
  set: EventSet;
  rows: readonly EventViewRow[];
  /** Stretches of the window without data. */
  gaps: readonly { from: number; until: number }[];
  /** There are no data for any day of the window. */
  silent: boolean;
  /** Rows outside of what the map shows for want of a position. */
  unplaced: number;
}

/** What stands above the events: days without data, which are no zero; the sums; what is left out. */
export function EventWords({ text, set, rows, gaps, silent, unplaced }: EventWordsProps) {
  const totals = deathTotals(
    set.columns,
    rows.map(({ event }) => event),
  );
  return (
    <div class="events-words">
      {gaps.length > 0 && (
        <p class="events-gap">
          <span class="hatch" aria-hidden="true" />
          {gapWords(gaps, text)}
        </p>
      )}
      {!silent && (
        <p class="events-totals">
          <b>{text.count('n_events', rows.length)}</b>
          {rows.length > 0 && ` · ${totalWords(totals, text)}`}
        </p>
      )}
      {unplaced > 0 && <p>{text.count('events_outside', unplaced)}</p>}
    </div>
  );
}
