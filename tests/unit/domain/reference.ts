import type { ControlAnswer } from '../../../src/domain/control/answer.ts';
import type { Confidence } from '../../../src/domain/schema/common.ts';
import type { ControlRecord, Rival } from '../../../src/domain/schema/control-record.ts';
import type { CrossingStatusRecord } from '../../../src/domain/schema/crossing.ts';
import type { GateAnswer } from '../../../src/domain/site/gate-status.ts';

/*
 * The rules of derivation of geodata/README.md written out a second time, slow and plain, sharing no code
 * with src/domain: every answer is worked out from the list of records alone.
 */

const LEVEL = { low: 1, medium: 2, high: 3 };

interface Told {
  id: string;
  date: string;
  at: number;
  earliest: number;
  latest: number;
  confidence: Confidence;
  rivals: readonly Rival[];
}

/** The records at or above a confidence, by day; and those below it. */
function divide<R extends Told>(all: readonly R[], least: Confidence): { seen: R[]; hidden: R[] } {
  const seen = all.filter((record) => LEVEL[record.confidence] >= LEVEL[least]);
  seen.sort((a, b) => a.at - b.at);
  return { seen, hidden: all.filter((record) => LEVEL[record.confidence] < LEVEL[least]) };
}

/** The records that begin a state: each that does not merely confirm the one before it. */
function starts<R extends Told>(seen: readonly R[], confirms: (a: R, b: R) => boolean): R[] {
  return seen.filter((record, i) => {
    const previous = seen[i - 1];
    return previous === undefined || !confirms(previous, record);
  });
}

/** The part of an answer that places and gates share; null before the first record. */
function inForce<R extends Told>(
  seen: readonly R[],
  hidden: readonly R[],
  confirms: (a: R, b: R) => boolean,
  otherwise: (a: R, b: R) => boolean,
  on: number,
) {
  const beginnings = starts(seen, confirms);
  const first = beginnings.filter((record) => record.at <= on).at(-1);
  if (!first) return null;
  const run = seen.filter((record) => record.at >= first.at && record.at <= on);
  const latest = run.at(-1) ?? first;
  const surest = [...run].sort((a, b) => LEVEL[b.confidence] - LEVEL[a.confidence])[0] ?? first;
  const claims: Rival[] = [];
  for (const record of run)
    for (const claim of record.rivals) {
      const speaks = claim.from <= on && (claim.until === null || on <= claim.until);
      const known = claims.some((other) => JSON.stringify(other) === JSON.stringify(claim));
      if (speaks && !known) claims.push(claim);
    }
  return {
    first,
    shared: {
      confidence: surest.confidence,
      since: first.at,
      sinceWritten: first.date,
      lastConfirmed: latest.latest,
      dateUncertain: uncertain(beginnings, on),
      superseded: hidden.some(
        (record) => record.at > latest.at && record.at <= on && otherwise(record, first),
      ),
      records: run.map((record) => record.id),
      rivals: claims,
    },
  };
}

/** Some state begins between two different days, and `on` is one of those between them. */
function uncertain(beginnings: readonly Told[], on: number): boolean {
  return beginnings.some(
    ({ earliest, latest }) => earliest !== latest && earliest <= on && on <= latest,
  );
}

const stateOf = ({ status, holder, parties }: ControlRecord) =>
  JSON.stringify([status, holder, parties]);

const NOTHING = {
  status: 'unknown' as const,
  confidence: null,
  since: null,
  sinceWritten: null,
  lastConfirmed: null,
  lastKnown: false,
  dateUncertain: false,
  superseded: false,
  records: [],
  rivals: [],
};

export function referenceControl(
  all: readonly ControlRecord[],
  newsUntil: number,
  least: Confidence,
  on: number,
): ControlAnswer {
  const { seen, hidden } = divide(all, least);
  const confirms = (a: ControlRecord, b: ControlRecord) =>
    stateOf(a) === stateOf(b) && (a.basis === 'assumed') === (b.basis === 'assumed');
  const found = inForce(seen, hidden, confirms, (a, b) => stateOf(a) !== stateOf(b), on);
  if (!found) {
    const unknown: ControlAnswer = { ...NOTHING, holder: null, parties: [], basis: null };
    const [next] = seen;
    if (!next?.before || least !== 'low' || on < next.at - 365) return unknown;
    return {
      ...unknown,
      status: 'held',
      holder: next.before,
      parties: [next.before],
      confidence: 'low',
      basis: `implied by ${next.id}`,
      records: [next.id],
      dateUncertain: uncertain(starts(seen, confirms), on),
    };
  }
  const { first, shared } = found;
  const patience = first.status === 'contested' || first.status === 'besieged' ? 365 : 730;
  return {
    ...shared,
    status: first.status,
    holder: first.holder,
    parties: first.parties,
    basis: first.basis,
    lastKnown: on - shared.lastConfirmed > patience || on > newsUntil || shared.superseded,
  };
}

export function referenceGate(
  all: readonly CrossingStatusRecord[],
  newsUntil: number,
  least: Confidence,
  on: number,
): GateAnswer {
  const { seen, hidden } = divide(all, least);
  const confirms = (a: CrossingStatusRecord, b: CrossingStatusRecord) =>
    a.status === b.status && b.at - a.at <= 365;
  const found = inForce(seen, hidden, confirms, (a, b) => a.status !== b.status, on);
  if (!found) return NOTHING;
  const { first, shared } = found;
  return {
    ...shared,
    status: first.status,
    lastKnown: on - shared.lastConfirmed > 365 || on > newsUntil || shared.superseded,
  };
}
