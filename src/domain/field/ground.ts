import type { ControlAnswer } from '../control/answer.ts';
import type { DatasetMeta } from '../schema/actor.ts';
import type { Candidates } from './candidates.ts';

/** How far the report that colours a cell is: close to it, around it, far from any. */
export type Band = 'near' | 'around' | 'far';
export const BANDS: readonly Band[] = ['near', 'around', 'far'];

/** The ground on a day as columns over the cells; −1 where no known place is within reach. */
export interface Ground {
  /** Index of the place whose state the cell takes. */
  place: Int16Array;
  /** Index into `BANDS`. */
  band: Int8Array;
  plainKm: Float32Array;
}

/** Whether a place's answer may colour ground: it is known, and not merely assumed. */
export function colours(answer: ControlAnswer | undefined): boolean {
  return answer !== undefined && answer.status !== 'unknown' && answer.basis !== 'assumed';
}

/**
 * The state of all cells: each takes its first candidate whose control is known.
 * @param answers one answer per place, in the order of the places
 */
export function groundOf(
  candidates: Candidates,
  answers: readonly ControlAnswer[],
  bandsKm: DatasetMeta['bandsKm'],
): Ground {
  const known = Uint8Array.from(answers, (answer) => (colours(answer) ? 1 : 0));
  const count = candidates.start.length - 1;
  const ground: Ground = {
    place: new Int16Array(count).fill(-1),
    band: new Int8Array(count).fill(-1),
    plainKm: new Float32Array(count).fill(-1),
  };
  for (let cell = 0; cell < count; cell++) {
    const end = candidates.start[cell + 1] ?? 0;
    for (let i = candidates.start[cell] ?? 0; i < end; i++) {
      const place = candidates.place[i] ?? 0;
      if (!known[place]) continue;
      const effective = candidates.effectiveKm[i] ?? 0;
      ground.place[cell] = place;
      ground.band[cell] = effective <= bandsKm.near ? 0 : effective <= bandsKm.around ? 1 : 2;
      ground.plainKm[cell] = candidates.plainKm[i] ?? 0;
      break;
    }
  }
  return ground;
}
