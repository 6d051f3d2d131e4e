/** How a frame was projected. */
export interface Screen {
  /** From the Mercator square to clip space, column by column, in doubles. */
  matrix: ArrayLike<number>;
  /** Size of the map, CSS pixels. */
  width: number;
  height: number;
}

/** Where a Mercator point stands on the screen, CSS pixels from the upper left. */
export function screenAt(
  { matrix: m, width, height }: Screen,
  x: number,
  y: number,
): [number, number] {
  const row = (r: number) => (m[r] ?? 0) * x + (m[4 + r] ?? 0) * y + (m[12 + r] ?? 0);
  const w = row(3);
  return [((row(0) / w + 1) / 2) * width, ((1 - row(1) / w) / 2) * height];
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
