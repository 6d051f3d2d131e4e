import type { Confidence } from '../schema/common.ts';
import type { ControlStatus, Rival } from '../schema/control-record.ts';
import type { Day } from '../time/day.ts';

/** The state of something that can be controlled; `mixed` only where several cells answer for one thing. */
export type ControlState = ControlStatus | 'mixed' | 'unknown';

/** Who holds something on a day, and how that is known. */
export interface ControlAnswer {
  status: ControlState;
  holder: string | null;
  parties: readonly string[];
  /** Null where nothing is known. */
  confidence: Confidence | null;
  /** `cited`, `assumed`, `implied by <record id>`, or null where nothing is known. */
  basis: string | null;
  /** The first day of the state, and the date as its record writes it. */
  since: Day | null;
  sinceWritten: string | null;
  lastConfirmed: Day | null;
  /** Nothing has confirmed it for long, or the day lies after the last news used. */
  lastKnown: boolean;
  /** The state changed in a month or year around this day; the day itself is not known. */
  dateUncertain: boolean;
  /** A record below the confidence asked for says otherwise since. */
  superseded: boolean;
  /** Ids of the records behind the state, oldest first. */
  records: readonly string[];
  rivals: readonly Rival[];
}

/** The answer where no record speaks. */
export const UNKNOWN: ControlAnswer = Object.freeze({
  status: 'unknown',
  holder: null,
  parties: [],
  confidence: null,
  basis: null,
  since: null,
  sinceWritten: null,
  lastConfirmed: null,
  lastKnown: false,
  dateUncertain: false,
  superseded: false,
  records: [],
  rivals: [],
});

/** Whether two answers name the same state, whatever its age and evidence. */
export function sameState(
  a: Pick<ControlAnswer, 'status' | 'holder' | 'parties'>,
  b: Pick<ControlAnswer, 'status' | 'holder' | 'parties'>,
): boolean {
  return (
    a.status === b.status &&
    a.holder === b.holder &&
    a.parties.length === b.parties.length &&
    a.parties.every((party, i) => party === b.parties[i])
  );
}

/**
 * The row of a summary that a state counts in: the holder's id for held and besieged,
 * else `joint`, `contested`, `mixed`, `assumed` or `unknown`.
 */
export function rowOf(answer: Pick<ControlAnswer, 'status' | 'holder' | 'basis'>): string {
  if (answer.basis === 'assumed') return 'assumed';
  if (answer.status === 'held' || answer.status === 'besieged') return answer.holder ?? 'unknown';
  return answer.status;
}
