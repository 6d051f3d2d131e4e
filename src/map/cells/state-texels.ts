import type { TerritoryPaint } from '../../layers/territory/paint.ts';

/** Bytes per cell in the state texture: fill, hatch, state, last known. */
export const TEXEL_BYTES = 4;

/**
 * Writes the paint of all cells as texels over whatever the buffer held. Every byte of every cell is written,
 * so nothing of an earlier date can stay (I4b).
 */
export function writeTexels(texels: Uint8Array, paint: TerritoryPaint): void {
  for (let cell = 0; cell < paint.fill.length; cell++) {
    const at = cell * TEXEL_BYTES;
    texels[at] = paint.fill[cell] ?? 0;
    texels[at + 1] = paint.hatch[cell] ?? 0;
    texels[at + 2] = paint.state[cell] ?? 0;
    texels[at + 3] = paint.lastKnown[cell] ?? 0;
  }
}
