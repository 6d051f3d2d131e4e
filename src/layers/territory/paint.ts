import type { Atlas } from '../../domain/atlas.ts';
import type { ControlAnswer } from '../../domain/control/answer.ts';
import { type Filters, passesActor } from '../../domain/filters.ts';
import { Hue } from '../../domain/schema/actor.ts';
import type { Day } from '../../domain/time/day.ts';
import { hueOf, sharedHues } from '../state-swatch.ts';

/** Order of the hues in a paint's codes; the last stands for "no colour of its own". */
export const PAINT_HUES = [...Hue.options, 'grey'] as const;
export type PaintHue = (typeof PAINT_HUES)[number];

/** Index into a hue's five steps by band, for a state that is known and for one that is last known. */
export const STEP_OF_BAND = { known: [4, 2, 1], lastKnown: [3, 1, -1] } as const;

/**
 * How the cells are painted, as columns: a code is 0 for nothing, else `1 + hue * 5 + step`.
 * `state` is equal for cells of one state whatever their band: where it differs, a seam is left open.
 */
export interface TerritoryPaint {
  fill: Uint8Array;
  hatch: Uint8Array;
  state: Uint8Array;
  /** 1 where a cell is last known. */
  lastKnown: Uint8Array;
}

/** The code of a hue at a step; 0 where the step is below the weakest. */
export function paintCode(hue: PaintHue, step: number): number {
  return step < 0 ? 0 : 1 + PAINT_HUES.indexOf(hue) * 5 + step;
}

/** The hue and step of a code. */
export function readPaintCode(code: number): { hue: PaintHue; step: number } | null {
  if (code === 0) return null;
  const hue = PAINT_HUES[Math.floor((code - 1) / 5)];
  return hue ? { hue, step: (code - 1) % 5 } : null;
}

/** The colours a state paints its cells in: one for held; two, hatched, where several have a part. */
function coloursOf(
  atlas: Atlas,
  answer: ControlAnswer,
): { fill: PaintHue; hatch: PaintHue | null } {
  if (answer.status === 'held')
    return { fill: hueOf(atlas.data, answer.holder) ?? 'grey', hatch: null };
  const [first, second] = sharedHues(atlas.data, answer);
  return { fill: first ?? 'grey', hatch: second ?? 'grey' };
}

/** The paint of all cells on a date: exactly what the map is given. */
export function territoryPaint(atlas: Atlas, date: Day, filters: Filters): TerritoryPaint {
  const ground = atlas.ground(date, filters.least);
  const answers = atlas.answers(date, filters.least);
  const { count } = atlas.data.lattice;
  const paint: TerritoryPaint = {
    fill: new Uint8Array(count),
    hatch: new Uint8Array(count),
    state: new Uint8Array(count),
    lastKnown: new Uint8Array(count),
  };
  const codes = answers.map((answer) => {
    const { fill, hatch } = coloursOf(atlas, answer);
    const steps = answer.lastKnown ? STEP_OF_BAND.lastKnown : STEP_OF_BAND.known;
    return {
      hidden: !passesActor(answer, filters.actor),
      fill: steps.map((step) => paintCode(fill, step)),
      hatch: steps.map((step) => (hatch ? paintCode(hatch, step) : 0)),
      state: 1 + PAINT_HUES.indexOf(fill) * 8 + (hatch ? 1 + PAINT_HUES.indexOf(hatch) : 0),
      lastKnown: answer.lastKnown ? 1 : 0,
    };
  });
  for (let cell = 0; cell < count; cell++) {
    const look = codes[ground.place[cell] ?? -1];
    if (!look || look.hidden) continue;
    const band = ground.band[cell] ?? 0;
    const fill = look.fill[band] ?? 0;
    if (fill === 0) continue;
    paint.fill[cell] = fill;
    paint.hatch[cell] = look.hatch[band] ?? 0;
    paint.state[cell] = look.state;
    paint.lastKnown[cell] = look.lastKnown;
  }
  return paint;
}
