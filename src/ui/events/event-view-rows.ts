import { type EventRow, eventRows } from '../../analysis/events/event-rows.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { EventSet } from '../../domain/events/record.ts';
import { parseDay } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';
import type { ViewRow } from '../tables/view-rows.ts';
import { dateWords, EVENT_COLUMNS } from './event-columns.ts';

/** An event as a row of the table, with its index among the events of its set. */
export interface EventViewRow extends ViewRow<EventRow> {
  event: number;
}

/** What rows that are known to the state only are narrowed by. */
export const STATE_ONLY = 'state';

/** The days of an event as written: one, or the first and the last. */
function period({ start, end }: EventRow, text: Text): string {
  const written = (day: string) => text.day(parseDay(day) ?? 0);
  return start === end ? written(start) : `${written(start)} – ${written(end)}`;
}

/** The area that a row is narrowed by: its township; its district where no more is known. */
function areaOf({ knownTo, townshipPcode, districtPcode }: EventRow): string {
  return (knownTo === 'district' ? districtPcode : townshipPcode) ?? STATE_ONLY;
}

/** Events by their indices, each with its cells. */
export function eventViewRows(
  set: EventSet,
  atlas: Atlas,
  events: ArrayLike<number>,
  text: Text,
): EventViewRow[] {
  const indices = Array.from(events);
  return eventRows(set, atlas, indices).map((of, i) => {
    const imprecise = dateWords(of, text);
    return {
      of,
      event: indices[i] ?? -1,
      name: period(of, text),
      order: of.start,
      second: imprecise === null ? null : { text: imprecise, lang: text.language },
      row: areaOf(of),
      cells: new Map(EVENT_COLUMNS.map((column) => [column.id, column.cell(of, text, atlas.data)])),
    };
  });
}
