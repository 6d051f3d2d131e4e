import type { Sign } from '../../layers/sign.ts';
import { ICON_RATIO } from '../icons/canvas.ts';
import { mercator } from '../mercator.ts';
import type { Slotted } from './image-sheet.ts';

/** Floats per sign: mercator x, y from the origin; x, y on the sheet; side in CSS pixels. */
export const INSTANCE_FLOATS = 5;

/**
 * The signs as numbers for the GPU, in the order they are drawn in. A sign without an image is left out.
 * @param origin mercator point (0–1) that positions are measured from, so that 32-bit floats stay exact
 */
export function instancesOf(
  signs: readonly Sign[],
  origin: readonly [number, number],
  slotOf: (icon: string) => Slotted | null,
): Float32Array {
  return Float32Array.from(
    signs.flatMap(({ position, icon }) => {
      const slot = slotOf(icon);
      if (!slot) return [];
      const [x, y] = mercator(...position);
      return [x - origin[0], y - origin[1], slot.x, slot.y, slot.side / ICON_RATIO];
    }),
  );
}
