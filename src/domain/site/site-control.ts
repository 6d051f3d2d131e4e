import { type ControlAnswer, sameState, UNKNOWN } from '../control/answer.ts';
import { reaches } from '../control/interval.ts';
import type { Confidence } from '../schema/common.ts';

/** The rule that answered who controls a site or crossing. */
export type ControlRule = 'place' | 'claim' | 'cell' | 'cells' | 'township' | 'none';

/** A share of the cells that answer together, by state. */
export interface Share {
  answer: ControlAnswer;
  /** 0–1, of the area of the cells. */
  share: number;
}

/** Who controls a site or crossing on a day, by which rule. */
export interface SiteControl {
  rule: ControlRule;
  answer: ControlAnswer;
  /** The place whose records answered, for the rules `place` and `cell`. */
  place: string | null;
  /** Only for `mixed`: the states of the cells, largest share first. */
  shares: readonly Share[];
  /** What a claim of the site's own sources cites; the other rules answer by records. */
  citations: readonly string[];
}

/** The answers of all rules that apply, the one that counts first. */
export type ControlByRules = readonly [SiteControl, ...SiteControl[]];

/** What other rules say otherwise: shown beside the first answer, never hidden. Not knowing is no objection. */
export function disagreeing([first, ...rest]: ControlByRules): SiteControl[] {
  return rest.filter(
    ({ answer }) => answer.status !== 'unknown' && !sameState(answer, first.answer),
  );
}

/** The ids of the records behind an answer; of a mixed one, those behind every share. */
export function recordsOf({ answer, shares }: Pick<SiteControl, 'answer' | 'shares'>): string[] {
  const records = new Set(answer.records);
  for (const share of shares) for (const id of share.answer.records) records.add(id);
  return [...records];
}

export const NO_CONTROL: SiteControl = Object.freeze({
  rule: 'none',
  answer: UNKNOWN,
  place: null,
  shares: [],
  citations: [],
});

/**
 * Joins the states of several cells into one answer: theirs where all agree, else `mixed` with shares.
 * @param cells the answer and the area of every cell; empty gives `unknown`
 */
export function joinCells(
  cells: readonly { answer: ControlAnswer; areaKm2: number }[],
  rule: 'cells' | 'township',
): SiteControl {
  const groups: { answer: ControlAnswer; areaKm2: number }[] = [];
  let total = 0;
  for (const { answer, areaKm2 } of cells) {
    total += areaKm2;
    const group = groups.find((other) => sameState(other.answer, answer));
    if (group) group.areaKm2 += areaKm2;
    else groups.push({ answer, areaKm2 });
  }
  const [first, ...rest] = groups;
  if (!first) return NO_CONTROL;
  if (rest.length === 0) return { ...NO_CONTROL, rule, answer: weakest(cells, first.answer) };
  const shares = groups
    .map(({ answer, areaKm2 }) => ({ answer, share: areaKm2 / total }))
    .sort((a, b) => b.share - a.share);
  const parties = new Set<string>();
  for (const { answer } of shares) for (const party of answer.parties) parties.add(party);
  return {
    ...NO_CONTROL,
    rule,
    answer: {
      ...UNKNOWN,
      status: 'mixed',
      parties: [...parties],
      confidence: lowest(shares),
      basis: 'cited',
      lastKnown: shares.every(({ answer }) => answer.status === 'unknown' || answer.lastKnown),
    },
    shares,
  };
}

/** Cells that agree on the state may differ in age: the answer is last known only where all are. */
function weakest(cells: readonly { answer: ControlAnswer }[], first: ControlAnswer): ControlAnswer {
  const fresh = cells.find(({ answer }) => !answer.lastKnown);
  return fresh ? fresh.answer : first;
}

/** A mixed answer is no surer than the least sure of the states it is mixed from. */
function lowest(shares: readonly Share[]): Confidence | null {
  let least: Confidence | null = null;
  for (const { answer } of shares)
    if (answer.confidence && (!least || reaches(least, answer.confidence)))
      least = answer.confidence;
  return least;
}
