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
}

export const NO_CONTROL: SiteControl = Object.freeze({
  rule: 'none',
  answer: UNKNOWN,
  place: null,
  shares: [],
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
  for (const cell of cells) {
    const group = groups.find((other) => sameState(other.answer, cell.answer));
    if (group) group.areaKm2 += cell.areaKm2;
    else groups.push({ ...cell });
  }
  const [first, ...rest] = groups;
  if (!first) return NO_CONTROL;
  if (rest.length === 0)
    return { rule, answer: weakest(cells, first.answer), place: null, shares: [] };
  const total = groups.reduce((sum, group) => sum + group.areaKm2, 0);
  const shares = groups
    .map(({ answer, areaKm2 }) => ({ answer, share: areaKm2 / total }))
    .sort((a, b) => b.share - a.share);
  const parties = [...new Set(shares.flatMap(({ answer }) => answer.parties))];
  return {
    rule,
    answer: {
      ...UNKNOWN,
      status: 'mixed',
      parties,
      confidence: lowest(shares),
      basis: 'cited',
      lastKnown: shares.every(({ answer }) => answer.status === 'unknown' || answer.lastKnown),
    },
    place: null,
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
  return shares
    .map(({ answer }) => answer.confidence)
    .filter((confidence): confidence is Confidence => confidence !== null)
    .reduce<Confidence | null>(
      (least, confidence) => (least === null || reaches(least, confidence) ? confidence : least),
      null,
    );
}
