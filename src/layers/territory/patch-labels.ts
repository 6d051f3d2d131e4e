import type { Atlas } from '../../domain/atlas.ts';
import { cellKey } from '../../domain/field/lattice.ts';
import { type PAINT_HUES, readPaintCode, type TerritoryPaint } from './paint.ts';

/** The name of a large patch of one colour, at a point inside it. */
export interface PatchLabel {
  hue: (typeof PAINT_HUES)[number];
  /** The cell it stands in. */
  cell: number;
  position: [lng: number, lat: number];
  cells: number;
}

/** Patches below this many cells (about 1,000 km²) carry no name: there is no room for it. */
const LEAST_CELLS = 80;

/** Offsets of the six neighbours in even and odd rows ("odd-r" layout), by the direction they lie in: 0°, 60° … 300°. */
const NEIGHBOURS = {
  even: [
    [1, 0],
    [0, 1],
    [-1, 1],
    [-1, 0],
    [-1, -1],
    [0, -1],
  ],
  odd: [
    [1, 0],
    [1, 1],
    [0, 1],
    [-1, 0],
    [0, -1],
    [1, -1],
  ],
} as const;

/** The cells beside a cell, −1 where there is none, in the order of `NEIGHBOURS`. */
export function neighboursOf(lattice: Atlas['data']['lattice'], cell: number): number[] {
  const [col, row] = [lattice.col[cell] ?? 0, lattice.row[cell] ?? 0];
  const offsets = row & 1 ? NEIGHBOURS.odd : NEIGHBOURS.even;
  return offsets.map(([dc, dr]) => lattice.index.get(cellKey(col + dc, row + dr)) ?? -1);
}

/** Names for the large one-coloured patches, each at the cell deepest inside it. */
export function patchLabels(
  atlas: Atlas,
  paint: TerritoryPaint,
  neighbours: readonly number[][],
): PatchLabel[] {
  const { lattice } = atlas.data;
  const seen = new Uint8Array(lattice.count);
  const labels: PatchLabel[] = [];
  for (let start = 0; start < lattice.count; start++) {
    if (seen[start] || !paint.fill[start] || paint.hatch[start]) continue;
    const patch = [start];
    seen[start] = 1;
    for (let i = 0; i < patch.length; i++) {
      for (const next of neighbours[patch[i] ?? 0] ?? []) {
        if (next < 0 || seen[next] || paint.state[next] !== paint.state[start]) continue;
        seen[next] = 1;
        patch.push(next);
      }
    }
    const hue = readPaintCode(paint.fill[start] ?? 0)?.hue;
    if (patch.length < LEAST_CELLS || !hue || hue === 'grey') continue;
    const cell = deepest(patch, neighbours, paint);
    labels.push({
      hue,
      cell,
      position: [lattice.lng[cell] ?? 0, lattice.lat[cell] ?? 0],
      cells: patch.length,
    });
  }
  return labels.sort((a, b) => b.cells - a.cells);
}

/** The cell farthest, in steps, from the patch's edge (a breadth-first peel from outside in). */
function deepest(
  patch: readonly number[],
  neighbours: readonly number[][],
  paint: TerritoryPaint,
): number {
  const depth = new Map<number, number>();
  let front = patch.filter((cell) =>
    (neighbours[cell] ?? []).some((next) => next < 0 || paint.state[next] !== paint.state[cell]),
  );
  let last = front[0] ?? patch[0] ?? 0;
  for (const cell of front) depth.set(cell, 0);
  const inside = new Set(patch);
  for (let level = 1; front.length > 0; level++) {
    last = front[Math.floor(front.length / 2)] ?? last;
    const inner: number[] = [];
    for (const cell of front) {
      for (const next of neighbours[cell] ?? []) {
        if (!inside.has(next) || depth.has(next)) continue;
        depth.set(next, level);
        inner.push(next);
      }
    }
    front = inner;
  }
  return last;
}
