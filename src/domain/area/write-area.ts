import { ALPHABET, type OwnArea, SHAPE } from './read-area.ts';
import { GRID } from './ring.ts';

/** A whole number as characters, five bits each, least first; its sign is its last bit. */
function digitsOf(number: number): string {
  let rest = (number << 1) ^ (number >> 31);
  let digits = '';
  while (rest > 31) {
    digits += ALPHABET[32 | (rest & 31)];
    rest >>>= 5;
  }
  return digits + ALPHABET[rest];
}

/** An area as a link holds it; corners are moved to the grid of `GRID` parts of a degree. */
export function writeArea(area: OwnArea): string {
  if (area.kind === 'township') return area.pcode;
  let before = [0, 0];
  const code = area.ring.map((corner) => {
    const here = corner.map((value) => Math.round(value * GRID));
    const digits = here.map((value, i) => digitsOf(value - (before[i] ?? 0)));
    before = here;
    return digits.join('');
  });
  return SHAPE + code.join('');
}
