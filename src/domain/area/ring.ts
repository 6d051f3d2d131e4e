import type { Position } from '../schema/place.ts';

/** Corners of an own area, `[lng, lat]`, without the first one again at the end. */
export type Ring = readonly Position[];

/** A link has to stay short, and a shape with more corners says nothing more about cells of 12 km². */
export const MOST_CORNERS = 40;

/** What the map covers, `[west, south, east, north]`; an own area lies within. */
const AREA_BOX = [91, 19, 104, 32] as const;

/** Corners stand on a grid of a thousandth of a degree, some 110 m: far finer than the cells. */
export const GRID = 1000;

/** Why corners make no area. */
export type RingFault = 'few' | 'many' | 'outside' | 'crossed';

/** On which side of the line from `a` to `b` a point lies: 1, −1, or 0 on it. */
function side(a: Position, b: Position, c: Position): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}

/** Whether two lines have a point in common. */
function meet(a: Position, b: Position, c: Position, d: Position): boolean {
  const [ca, da, ac, bc] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)];
  if (ca !== da && ac !== bc) return true;
  if (ca !== 0 || da !== 0) return false;
  // All on one line: they meet where their shadows on both axes do.
  return ([0, 1] as const).every(
    (axis) =>
      Math.max(a[axis], b[axis]) >= Math.min(c[axis], d[axis]) &&
      Math.max(c[axis], d[axis]) >= Math.min(a[axis], b[axis]),
  );
}

/** Whether the line from `b` to `c` has no length or runs back over the one from `a`. */
function turnsBack(a: Position, b: Position, c: Position): boolean {
  const ahead = (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]);
  return side(a, b, c) === 0 && ahead <= 0;
}

/** Whether a closed line of corners has a point twice: it crosses, touches, or runs back over itself. */
export function crossesItself(ring: Ring): boolean {
  const n = ring.length;
  // Whole numbers: the sides of lines are then exact.
  const grid = ring.map(([lng, lat]): Position => [Math.round(lng * GRID), Math.round(lat * GRID)]);
  const at = (i: number) => grid[i % n] as Position;
  for (let i = 0; i < n; i++) {
    if (turnsBack(at(i), at(i + 1), at(i + 2))) return true;
    for (let j = i + 2; j < n; j++)
      if ((j + 1) % n !== i && meet(at(i), at(i + 1), at(j), at(j + 1))) return true;
  }
  return false;
}

/** What is wrong with corners as an area; null where they enclose one without crossing themselves. */
export function ringFault(ring: Ring): RingFault | null {
  if (ring.length < 3) return 'few';
  if (ring.length > MOST_CORNERS) return 'many';
  const [west, south, east, north] = AREA_BOX;
  if (!ring.every(([lng, lat]) => lng >= west && lng <= east && lat >= south && lat <= north))
    return 'outside';
  return crossesItself(ring) ? 'crossed' : null;
}

/** Corners moved to the grid that a link can hold. */
export function onGrid(ring: Ring): Position[] {
  return ring.map((corner) => corner.map((v) => Math.round(v * GRID) / GRID) as Position);
}
