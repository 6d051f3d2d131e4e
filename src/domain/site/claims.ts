import { type ControlAnswer, UNKNOWN } from '../control/answer.ts';
import { inOrder, reaches } from '../control/interval.ts';
import { STALE_DAYS } from '../control/place-control.ts';
import type { DatasetMeta } from '../schema/actor.ts';
import type { Confidence } from '../schema/common.ts';
import type { CrossingStatusRecord } from '../schema/crossing.ts';
import type { MiningSite } from '../schema/site.ts';
import type { Day } from '../time/day.ts';
import { formatDay } from '../time/day.ts';
import { GATE_STALE_DAYS } from './gate-status.ts';

/** What a thing's own sources say of who holds it, and which of them say so. */
export interface Claimed {
  answer: ControlAnswer;
  /** Empty where status records say so, which cite for themselves. */
  citations: readonly string[];
}

const NO_CLAIM: Claimed = Object.freeze({ answer: UNKNOWN, citations: [] });

/**
 * What a site's own sources say of its control on a day: the latest claim that covers it, else unknown.
 * A claim without a beginning counts from the first day of the clock: what was before it, no source says.
 * A claim with an end was told looking back, for all its days; one without is last known once it is older than
 * an unconfirmed record would be. Either was confirmed no later than it begins.
 */
export function claimedSiteControl(
  site: MiningSite,
  date: Day,
  { newsUntil, clock }: Pick<DatasetMeta, 'newsUntil' | 'clock'>,
  least: Confidence,
): Claimed {
  const begins = ({ from }: MiningSite['claims'][number]) => from ?? clock[0];
  const covering = site.claims
    .filter(
      (claim) =>
        reaches(claim.confidence, least) &&
        begins(claim) <= date &&
        date < (claim.until ?? Number.POSITIVE_INFINITY),
    )
    .sort((a, b) => begins(a) - begins(b) || Number(a.from !== null) - Number(b.from !== null));
  const claim = covering[covering.length - 1];
  if (!claim) return NO_CLAIM;
  const stale =
    claim.until === null && (claim.from === null || date - claim.from > STALE_DAYS[claim.status]);
  const answer: ControlAnswer = {
    ...UNKNOWN,
    status: claim.status,
    holder: claim.holder,
    parties: claim.parties,
    confidence: claim.confidence,
    basis: 'cited',
    since: claim.from,
    sinceWritten: claim.from === null ? null : formatDay(claim.from),
    lastConfirmed: claim.from,
    lastKnown: stale || date > newsUntil,
  };
  return { answer, citations: claim.citations };
}

/** Who the latest status record that names parties says holds a gate; several parties hold it jointly. */
export function claimedGateControl(
  records: readonly CrossingStatusRecord[],
  date: Day,
  newsUntil: Day,
  least: Confidence,
): Claimed {
  const past = inOrder(records).filter(
    (record) => record.parties !== null && record.at <= date && reaches(record.confidence, least),
  );
  const latest = past[past.length - 1];
  if (!latest?.parties) return NO_CLAIM;
  const key = latest.parties.join();
  let first = latest;
  for (let i = past.length - 1; i >= 0 && past[i]?.parties?.join() === key; i--)
    first = past[i] ?? first;
  const [only, ...more] = latest.parties;
  const answer: ControlAnswer = {
    ...UNKNOWN,
    status: more.length > 0 ? 'joint' : 'held',
    holder: more.length > 0 ? null : (only ?? null),
    parties: latest.parties,
    confidence: latest.confidence,
    basis: 'cited',
    since: first.at,
    sinceWritten: first.date,
    lastConfirmed: latest.latest,
    lastKnown: date > newsUntil || date - latest.latest > GATE_STALE_DAYS,
    records: [latest.id],
  };
  return { answer, citations: [] };
}
