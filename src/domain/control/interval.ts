import type { Confidence } from '../schema/common.ts';
import type { Day } from '../time/day.ts';

/** What the interval rules need to know of a dated record. */
export interface DatedRecord {
  id: string;
  at: Day;
  earliest: Day;
  latest: Day;
  confidence: Confidence;
}

/** A run of records that say the same: the state lasts from `from` to the day before `until`. */
export interface Interval<R extends DatedRecord> {
  from: Day;
  /** The day the next interval starts, or `Infinity`. */
  until: Day;
  /** At least one, by `at`. */
  records: readonly [R, ...R[]];
}

const RANK: Record<Confidence, number> = { low: 0, medium: 1, high: 2 };

/** Whether a confidence is at or above the least that is asked for. */
export function reaches(confidence: Confidence, least: Confidence): boolean {
  return RANK[confidence] >= RANK[least];
}

/** The higher of two confidences. */
export function higher(a: Confidence, b: Confidence): Confidence {
  return RANK[a] >= RANK[b] ? a : b;
}

/** Sorts records by the day they count from, then by id: the one order all rules use. */
export function inOrder<R extends DatedRecord>(records: readonly R[]): R[] {
  return [...records].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Joins consecutive records for which `same` holds (a run's latest record, the next one) into intervals. */
export function intervalsOf<R extends DatedRecord>(
  records: readonly R[],
  same: (latest: R, next: R) => boolean,
): Interval<R>[] {
  const runs: [R, ...R[]][] = [];
  for (const record of inOrder(records)) {
    const run = runs[runs.length - 1];
    const latest = run?.[run.length - 1];
    if (run && latest && same(latest, record)) run.push(record);
    else runs.push([record]);
  }
  return runs.map((run, i) => ({
    from: run[0].at,
    until: runs[i + 1]?.[0].at ?? Number.POSITIVE_INFINITY,
    records: run,
  }));
}

/** The interval a day lies in; `undefined` before the first. */
export function intervalAt<R extends DatedRecord>(
  intervals: readonly Interval<R>[],
  date: Day,
): Interval<R> | undefined {
  let low = 0;
  let high = intervals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((intervals[middle]?.from ?? Number.POSITIVE_INFINITY) <= date) low = middle + 1;
    else high = middle;
  }
  return intervals[low - 1];
}

/** The records of an interval that count on a day: those with `at` on or before it. */
export function recordsSoFar<R extends DatedRecord>(interval: Interval<R>, date: Day): R[] {
  return interval.records.filter((record) => record.at <= date);
}

/** Whether the day lies where a change is known to have happened, but not on which day. */
export function isDateUncertain<R extends DatedRecord>(
  intervals: readonly Interval<R>[],
  date: Day,
): boolean {
  return intervals.some(
    ({ records: [first] }) =>
      first.earliest <= date && date <= first.latest && first.earliest < first.latest,
  );
}
