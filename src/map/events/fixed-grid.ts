/**
 * A grid of whole numbers over a part of the Mercator square. Positions are kept as 32-bit integers and
 * the shader subtracts the camera's centre from them, which is exact in integers; 32-bit floats over the
 * whole of Kachin and its neighbours would be off by more than a tenth of a pixel at zoom 20.
 */
export interface FixedGrid {
  /** Mercator point (0–1) of cell 0, 0. */
  x: number;
  y: number;
  /** Side of a cell in units of the Mercator square; a power of two, so that scaling is exact. */
  quantum: number;
}

/** Cells on each side of the middle: the difference of any two still fits 32 bits. */
const HALF = 2 ** 30 - 1;

/** The finest grid that spans Mercator points; the square itself where there are none. */
export function fixedGrid(xs: ArrayLike<number>, ys: ArrayLike<number>): FixedGrid {
  let [west, north, east, south] = [1, 1, 0, 0];
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i] ?? 0;
    const y = ys[i] ?? 0;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < north) north = y;
    if (y > south) south = y;
  }
  if (west > east) [west, north, east, south] = [0, 0, 1, 1];
  // A single point has no extent; a grid finer than doubles would gain nothing.
  const half = Math.max(east - west, south - north, 2 ** -20) / 2;
  return {
    x: (west + east) / 2,
    y: (north + south) / 2,
    quantum: 2 ** Math.ceil(Math.log2(half / HALF)),
  };
}

/** The cell of a Mercator point, each coordinate brought into the grid. */
export function cellAt(grid: FixedGrid, x: number, y: number): [number, number] {
  const inside = (cells: number) => Math.max(-HALF, Math.min(HALF, Math.round(cells)));
  return [inside((x - grid.x) / grid.quantum), inside((y - grid.y) / grid.quantum)];
}

/** The Mercator point of a cell. */
export function pointOf(grid: FixedGrid, cellX: number, cellY: number): [number, number] {
  return [grid.x + cellX * grid.quantum, grid.y + cellY * grid.quantum];
}
