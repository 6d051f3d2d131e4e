import type { FixedGrid } from './fixed-grid.ts';

/** How a frame was projected. */
export interface Screen {
  /** From the Mercator square to clip space, column by column, in doubles. */
  matrix: ArrayLike<number>;
  /** Size of the map, CSS pixels. */
  width: number;
  height: number;
}

/**
 * How far cells of a grid are drawn from a point of the screen, CSS pixels. Asked for hundreds of thousands of
 * cells at a time: the way from cell to clip space is worked out once.
 */
export function distanceFrom(
  { matrix: m, width, height }: Screen,
  grid: FixedGrid,
  x: number,
  y: number,
): (cellX: number, cellY: number) => number {
  const row = (r: number): [number, number, number] => [
    (m[r] ?? 0) * grid.quantum,
    (m[4 + r] ?? 0) * grid.quantum,
    (m[r] ?? 0) * grid.x + (m[4 + r] ?? 0) * grid.y + (m[12 + r] ?? 0),
  ];
  const [ax, bx, cx] = row(0);
  const [ay, by, cy] = row(1);
  const [aw, bw, cw] = row(3);
  return (cellX, cellY) => {
    const w = aw * cellX + bw * cellY + cw;
    const dx = (((ax * cellX + bx * cellY + cx) / w + 1) / 2) * width - x;
    const dy = ((1 - (ay * cellX + by * cellY + cy) / w) / 2) * height - y;
    return Math.sqrt(dx * dx + dy * dy);
  };
}

/** The Mercator point under a point of the screen, CSS pixels from the upper left. */
export function groundAt(
  { matrix: m, width, height }: Screen,
  x: number,
  y: number,
): [number, number] {
  const [nx, ny] = [(2 * x) / width - 1, 1 - (2 * y) / height];
  // Two equations: clip x = nx · w and clip y = ny · w, each linear in the point looked for.
  const equation = (r: number, n: number) =>
    [0, 4, 12].map((c) => (m[c + r] ?? 0) - n * (m[c + 3] ?? 0)) as [number, number, number];
  const [a, b, c] = equation(0, nx);
  const [d, e, f] = equation(1, ny);
  const det = a * e - b * d;
  return [(b * f - c * e) / det, (c * d - a * f) / det];
}
