import type { Position } from '../schema/place.ts';
import { crossesItself, MOST_CORNERS, onGrid, type Ring } from './ring.ts';

/** Below this a corner lies in a line with its neighbours, square degrees. */
const LINE = 1e-9;

/** Twice the area between a corner and its neighbours: how much is lost without it. */
function weight(ring: Ring, i: number): number {
  const n = ring.length;
  const [a, b, c] = [ring[(i + n - 1) % n], ring[i], ring[(i + 1) % n]] as [
    Position,
    Position,
    Position,
  ];
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}

/**
 * A shape that a link can hold: on its grid, without corners that lie in a line with their neighbours, and
 * with the least telling ones left out until at most `MOST_CORNERS` stay (Visvalingam's rule). A corner whose
 * loss would make the shape cross itself stays.
 */
export function simplified(ring: Ring): Position[] {
  let corners = onGrid(ring);
  const tangled = crossesItself(corners);
  for (;;) {
    const from = corners;
    const next = from
      .map((_, i) => ({ i, lost: weight(from, i) }))
      .filter(({ lost }) => from.length > 3 && (lost < LINE || from.length > MOST_CORNERS))
      .sort((a, b) => a.lost - b.lost)
      .find(({ i }) => tangled || !crossesItself(from.toSpliced(i, 1)));
    if (!next) return corners;
    corners = from.toSpliced(next.i, 1);
  }
}
