import {
  higher,
  type Interval,
  intervalAt,
  intervalsOf,
  isDateUncertain,
  reaches,
  recordsSoFar,
} from '../control/interval.ts';
import { rivalsOn } from '../control/rivals.ts';
import type { Confidence } from '../schema/common.ts';
import type { Rival } from '../schema/control-record.ts';
import type { CrossingStatusRecord, GateStatus } from '../schema/crossing.ts';
import type { Day } from '../time/day.ts';

/** Days after the last confirmation from which a gate's status is last known, and between equal records that are two facts. */
export const GATE_STALE_DAYS = 365;

/** How open a crossing is on a day, and how that is known. */
export interface GateAnswer {
  status: GateStatus;
  confidence: Confidence | null;
  since: Day | null;
  sinceWritten: string | null;
  lastConfirmed: Day | null;
  lastKnown: boolean;
  dateUncertain: boolean;
  superseded: boolean;
  records: readonly string[];
  rivals: readonly Rival[];
}

const UNKNOWN_GATE: GateAnswer = Object.freeze({
  status: 'unknown',
  confidence: null,
  since: null,
  sinceWritten: null,
  lastConfirmed: null,
  lastKnown: false,
  dateUncertain: false,
  superseded: false,
  records: [],
  rivals: [],
});

/** What is known of one crossing's status over time, at one least confidence. */
export interface GateTimeline {
  intervals: readonly Interval<CrossingStatusRecord>[];
  at(date: Day): GateAnswer;
}

/** The timeline of a crossing; the rules are those of a place, but for equal records over a year apart. */
export function gateTimeline(
  records: readonly CrossingStatusRecord[],
  newsUntil: Day,
  least: Confidence,
): GateTimeline {
  const shown = records.filter((record) => reaches(record.confidence, least));
  const hidden = records.filter((record) => !reaches(record.confidence, least));
  const intervals = intervalsOf(
    shown,
    (latest, next) => latest.status === next.status && next.at - latest.at <= GATE_STALE_DAYS,
  );
  const at = (date: Day): GateAnswer => {
    const interval = intervalAt(intervals, date);
    if (!interval) return UNKNOWN_GATE;
    const first = interval.records[0];
    const soFar = recordsSoFar(interval, date);
    const latest = soFar[soFar.length - 1] ?? first;
    const superseded = hidden.some(
      (other) => other.at > latest.at && other.at <= date && other.status !== latest.status,
    );
    return {
      status: first.status,
      confidence: soFar.map((record) => record.confidence).reduce(higher),
      since: first.at,
      sinceWritten: first.date,
      lastConfirmed: latest.latest,
      lastKnown: superseded || date > newsUntil || date - latest.latest > GATE_STALE_DAYS,
      dateUncertain: isDateUncertain(intervals, date),
      superseded,
      records: soFar.map((record) => record.id),
      rivals: rivalsOn(soFar, date),
    };
  };
  return { intervals, at };
}
