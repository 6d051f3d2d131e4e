import type { HexGrid } from '../../src/domain/field/hex-grid.ts';
import { cellKey } from '../../src/domain/field/lattice.ts';
import type { Cell } from './lattice.ts';
import { closed, edges, type Point, type Polygon } from './polygon.ts';

/** How far off a hexagon's side (km) a point may lie and still be on it: rounding of the clipper. */
const ON_SIDE_KM = 1e-6;

/**
 * Adds every cell under `sliverKm2` to the neighbour it shares the longest side with, smallest
 * first, and removes it. Cells without any neighbour stay. Returns the host's key by sliver's key.
 */
export function joinSlivers(
  cells: Map<string, Cell>,
  grid: HexGrid,
  sliverKm2: number,
): Map<string, string> {
  const joined = new Map<string, string>();
  const lonely = new Set<string>();
  for (;;) {
    const sliver = smallest(cells, sliverKm2, lonely);
    if (!sliver) break;
    const [key, cell] = sliver;
    const host = hostOf(cell, cells, grid);
    if (!host) {
      lonely.add(key);
      continue;
    }
    host.polygons = [...shapeOf(host, grid), ...shapeOf(cell, grid)];
    host.areaKm2 += cell.areaKm2;
    cells.delete(key);
    const hostKey = cellKey(host.col, host.row);
    joined.set(key, hostKey);
    // What was joined to this sliver before moves on with it.
    for (const [earlier, to] of joined) if (to === key) joined.set(earlier, hostKey);
  }
  return joined;
}

function smallest(
  cells: Map<string, Cell>,
  below: number,
  except: Set<string>,
): [string, Cell] | undefined {
  let least: [string, Cell] | undefined;
  for (const entry of cells) {
    const [key, { areaKm2 }] = entry;
    if (areaKm2 >= below || except.has(key)) continue;
    if (!least || areaKm2 < least[1].areaKm2) least = entry;
  }
  return least;
}

/** The neighbour along the longest common side; among equals the one with the larger area. */
function hostOf(cell: Cell, cells: Map<string, Cell>, grid: HexGrid): Cell | undefined {
  let host: Cell | undefined;
  let longest = ON_SIDE_KM;
  const [cx, cy] = grid.centre(cell);
  for (const [a, b] of edges(closed(grid.corners(cell)))) {
    // Mirrored at the middle of a side, a hexagon's centre is its neighbour's.
    const address = grid.at(a[0] + b[0] - cx, a[1] + b[1] - cy);
    const neighbour = cells.get(cellKey(address.col, address.row));
    if (!neighbour) continue;
    const length = lengthOn(cell.polygons ?? [], a, b);
    const tie = Math.abs(length - longest) < ON_SIDE_KM && host !== undefined;
    if (tie ? neighbour.areaKm2 > (host?.areaKm2 ?? 0) : length > longest) {
      host = neighbour;
      longest = length;
    }
  }
  return host;
}

/** Length (km) of the outlines of `polygons` that lies on the line through a hexagon's side. */
function lengthOn(polygons: Polygon[], a: Point, b: Point): number {
  const side = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const off = (p: Point): number =>
    Math.abs((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])) / side;
  let sum = 0;
  for (const [p, q] of polygons.flat().flatMap((ring) => [...edges(ring)])) {
    if (off(p) < ON_SIDE_KM && off(q) < ON_SIDE_KM) sum += Math.hypot(q[0] - p[0], q[1] - p[1]);
  }
  return sum;
}

function shapeOf(cell: Cell, grid: HexGrid): Polygon[] {
  return cell.polygons ?? [[closed(grid.corners(cell))]];
}
