import type { Position } from '../schema/place.ts';
import { GRID, onGrid, type Ring, ringFault } from './ring.ts';

/** An area of the reader's own: a township, or a shape. */
export type OwnArea = { kind: 'township'; pcode: string } | { kind: 'shape'; ring: Ring };

/** What stands before the code of a shape. */
export const SHAPE = 'p:';

/** Five bits of a number a character; the sixth says that more of them follow. */
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Corners written out, `lng,lat;lng,lat;…`: the form before the code, still read. */
const WRITTEN = /^\d{1,3}(\.\d{1,9})?,\d{1,3}(\.\d{1,9})?$/;

/** The whole numbers of a code, or null where it is broken off or holds something else. */
function numbersOf(code: string): number[] | null {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const character of code) {
    const digit = ALPHABET.indexOf(character);
    if (digit < 0 || shift > 25) return null;
    value |= (digit & 31) << shift;
    shift += 5;
    if (digit > 31) continue;
    numbers.push((value >>> 1) ^ -(value & 1));
    value = 0;
    shift = 0;
  }
  return shift === 0 ? numbers : null;
}

/** The corners of a code: differences of longitude and latitude by turns. */
function decodeRing(code: string): Position[] {
  let [lng, lat] = [0, 0];
  const numbers = numbersOf(code) ?? [];
  if (numbers.length % 2 > 0) return [];
  return Array.from({ length: numbers.length / 2 }, (_, i) => {
    lng += numbers[2 * i] ?? 0;
    lat += numbers[2 * i + 1] ?? 0;
    return [lng / GRID, lat / GRID];
  });
}

/** Reads an area as a link holds it: a P-code, or `p:` and a code; null where it is none. Any text is accepted. */
export function readArea(text: string): OwnArea | null {
  if (/^MMR\d{6}$/.test(text)) return { kind: 'township', pcode: text };
  const parts = text.split(';');
  const ring = text.startsWith(SHAPE)
    ? decodeRing(text.slice(SHAPE.length))
    : parts.every((part) => WRITTEN.test(part))
      ? onGrid(parts.map((part) => part.split(',').map(Number) as Position))
      : [];
  return ringFault(ring) ? null : { kind: 'shape', ring };
}
