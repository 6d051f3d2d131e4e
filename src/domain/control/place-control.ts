import type { Confidence } from '../schema/common.ts';
import type { ControlRecord } from '../schema/control-record.ts';
import type { Day } from '../time/day.ts';
import { type ControlAnswer, sameState, UNKNOWN } from './answer.ts';
import {
  higher,
  type Interval,
  intervalAt,
  intervalsOf,
  isDateUncertain,
  reaches,
  recordsSoFar,
} from './interval.ts';
import { rivalsOn } from './rivals.ts';

/** Days after which an unconfirmed state is only last known: a change of hands gets reported, the end of a siege may not. */
export const STALE_DAYS = { held: 730, joint: 730, contested: 365, besieged: 365 } as const;

/** Days before a first record in which the holder it names as the one before is taken to have held the place. */
export const IMPLIED_DAYS = 365;

/** What is known of one place over time, at one least confidence. */
export interface PlaceTimeline {
  intervals: readonly Interval<ControlRecord>[];
  at(date: Day): ControlAnswer;
}

/** Equal status, holder and parties make one interval; an assumed record never joins cited ones. */
function isConfirmation(latest: ControlRecord, next: ControlRecord): boolean {
  return latest.basis === next.basis && sameState(latest, next);
}

function impliedAnswer(
  intervals: readonly Interval<ControlRecord>[],
  date: Day,
  least: Confidence,
): ControlAnswer {
  const first = intervals[0]?.records[0];
  if (!first?.before || least !== 'low') return UNKNOWN;
  if (date >= first.at || date < first.at - IMPLIED_DAYS) return UNKNOWN;
  return {
    ...UNKNOWN,
    status: 'held',
    holder: first.before,
    parties: [first.before],
    confidence: 'low',
    basis: `implied by ${first.id}`,
    records: [first.id],
    dateUncertain: isDateUncertain(intervals, date),
  };
}

/**
 * The timeline of a place from all its records.
 * @param newsUntil the last day of the news used: every later answer is only last known
 * @param least records below this confidence are dropped first
 */
export function placeTimeline(
  records: readonly ControlRecord[],
  newsUntil: Day,
  least: Confidence,
): PlaceTimeline {
  const shown = records.filter((record) => reaches(record.confidence, least));
  const hidden = records.filter((record) => !reaches(record.confidence, least));
  const intervals = intervalsOf(shown, isConfirmation);

  const at = (date: Day): ControlAnswer => {
    const interval = intervalAt(intervals, date);
    if (!interval) return impliedAnswer(intervals, date, least);
    const first = interval.records[0];
    const soFar = recordsSoFar(interval, date);
    const latest = soFar[soFar.length - 1] ?? first;
    const superseded = hidden.some(
      (other) => other.at > latest.at && other.at <= date && !sameState(other, latest),
    );
    return {
      status: first.status,
      holder: first.holder,
      parties: first.parties,
      confidence: soFar.map((record) => record.confidence).reduce(higher),
      basis: first.basis,
      since: first.at,
      sinceWritten: first.date,
      lastConfirmed: latest.latest,
      lastKnown: superseded || date > newsUntil || date - latest.latest > STALE_DAYS[first.status],
      dateUncertain: isDateUncertain(intervals, date),
      superseded,
      records: soFar.map((record) => record.id),
      rivals: rivalsOn(soFar, date),
    };
  };
  return { intervals, at };
}
