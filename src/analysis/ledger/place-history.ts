import type { Atlas } from '../../domain/atlas.ts';
import { type ControlAnswer, UNKNOWN } from '../../domain/control/answer.ts';
import { reaches } from '../../domain/control/interval.ts';
import { IMPLIED_DAYS, STALE_DAYS } from '../../domain/control/place-control.ts';
import { groupBy } from '../../domain/group.ts';
import type { Confidence } from '../../domain/schema/common.ts';
import type { ControlRecord } from '../../domain/schema/control-record.ts';
import type { Day } from '../../domain/time/day.ts';

/** Something that changes on some days only: entry `i` of `values` holds from `from[i]` to the day before `from[i + 1]`. */
export interface History<T> {
  from: readonly Day[];
  values: readonly T[];
}

/** What a history says on a day; `undefined` before its first. */
export function valueOn<T>({ from, values }: History<T>, day: Day): T | undefined {
  let low = 0;
  let high = from.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? Number.POSITIVE_INFINITY) <= day) low = middle + 1;
    else high = middle;
  }
  return values[low - 1];
}

/** The days of a list that lie in a clock, its first day with them, sorted, each once. */
export function turnsIn([first, last]: readonly [Day, Day], days: Iterable<Day>): Day[] {
  const inside = new Set([first]);
  for (const day of days) if (first < day && day <= last) inside.add(day);
  return [...inside].sort((a, b) => a - b);
}

/** The days on which the answer for a place can turn: records, their growing old, what they imply, the end of the news. */
function turnsOf(records: readonly ControlRecord[], newsUntil: Day, least: Confidence): Day[] {
  return [
    newsUntil + 1,
    ...records.flatMap((record) =>
      reaches(record.confidence, least)
        ? [record.at, record.at - IMPLIED_DAYS, record.latest + STALE_DAYS[record.status] + 1]
        : [record.at],
    ),
  ];
}

/** The answer for every place over the clock, in the order of the places; rivals and uncertain dates apart. */
export function placeHistories(atlas: Atlas, least: Confidence): History<ControlAnswer>[] {
  const { places, control, meta } = atlas.data;
  const records = groupBy(control, ({ place }) => place);
  return places.map(({ id }) => {
    const timeline = atlas.timeline(id, least);
    const from = turnsIn(meta.clock, turnsOf(records.get(id) ?? [], meta.newsUntil, least));
    return { from, values: from.map((day) => timeline?.at(day) ?? UNKNOWN) };
  });
}
