import { TONE } from './tones.ts';

/** 32-bit words of an instance: x, y in cells of the grid; first and last day; radius as a float. */
export const INSTANCE_WORDS = 5;

/** Whether an event passes the filters and overlaps the window; the vertex shader asks the same. */
export function isShown(
  words: Int32Array,
  tones: Uint8Array,
  i: number,
  from: number,
  until: number,
): boolean {
  const at = i * INSTANCE_WORDS;
  return tones[i] !== TONE.hidden && (words[at + 2] ?? 0) <= until && (words[at + 3] ?? 0) >= from;
}
