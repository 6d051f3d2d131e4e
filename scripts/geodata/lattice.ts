import type { Position } from 'geojson';
import { type HexAddress, type HexGrid, hexGrid } from '../../src/domain/field/hex-grid.ts';
import { cellKey, type Lattice } from '../../src/domain/field/lattice.ts';
import {
  type EqualAreaProjection,
  equalAreaProjection,
} from '../../src/domain/field/projection.ts';
import type { DatasetMeta } from '../../src/domain/schema/actor.ts';
import { ClipTiles } from './clip-tiles.ts';
import { joinSlivers } from './join-slivers.ts';
import {
  areaOf,
  closed,
  contains,
  edges,
  meetsConvex,
  type Polygon,
  polygonOf,
} from './polygon.ts';
import { TownshipFinder } from './township-finder.ts';

/** A township's outline in degrees. */
export interface TownshipOutline {
  pcode: string;
  polygon: Position[][];
}

/** A cell in the making, in the plane (km). */
export interface Cell extends HexAddress {
  /** Null while the cell is a whole hexagon. */
  polygons: Polygon[] | null;
  areaKm2: number;
  township: number;
}

/**
 * The cells of the state: hexagons inside the outline, the rest clipped to it, slivers joined to a
 * neighbour. Outlines in degrees; lines between their points are taken as straight in the plane
 * (over 10 km that differs from straight in degrees by less than a metre).
 */
export function buildLattice(
  state: Position[][],
  townships: TownshipOutline[],
  params: DatasetMeta['lattice'],
): Lattice {
  const projection = equalAreaProjection(params.standardParallel);
  const grid = hexGrid(params.cellKm2, params.origin);
  const outline = projected(state, projection);
  const sorted = townships.toSorted((a, b) => (a.pcode < b.pcode ? -1 : 1));
  const finder = new TownshipFinder(sorted.map((t) => projected(t.polygon, projection)));

  const cells = new Map<string, Cell>();
  const crossed = crossedAddresses(outline, grid);
  const tiles = new ClipTiles(outline, 2 * grid.radiusKm);
  for (const address of addressesOver(outline, grid)) {
    const key = cellKey(address.col, address.row);
    const centre = grid.centre(address);
    let polygons: Polygon[] | null = null;
    let areaKm2 = params.cellKm2;
    if (crossed.has(key)) {
      polygons = tiles.clip(centre, closed(grid.corners(address)));
      areaKm2 = areaOf(polygons);
      if (areaKm2 < 1e-9) continue;
    } else if (!contains(outline, centre)) continue;
    const township = finder.find(centre, grid.corners(address), polygons);
    cells.set(key, { ...address, polygons, areaKm2, township });
  }
  const joined = joinSlivers(cells, grid, params.sliverKm2);
  return columns(cells, joined, sorted, grid, projection);
}

/** Total area of an outline in km², in the equal-area plane. */
export function outlineAreaKm2(outline: Position[][], standardParallel: number): number {
  return areaOf([projected(outline, equalAreaProjection(standardParallel))]);
}

function projected(coordinates: Position[][], projection: EqualAreaProjection): Polygon {
  return polygonOf(coordinates).map((ring) => ring.map(([x, y]) => projection.forward(x, y)));
}

/** Keys of the hexagons that the outline runs through. */
function crossedAddresses(outline: Polygon, grid: HexGrid): Set<string> {
  const crossed = new Set<string>();
  for (const [a, b] of outline.flatMap((ring) => [...edges(ring)])) {
    const reach = grid.radiusKm;
    const low = grid.at(Math.min(a[0], b[0]) - reach, Math.min(a[1], b[1]) - reach);
    const high = grid.at(Math.max(a[0], b[0]) + reach, Math.max(a[1], b[1]) + reach);
    for (let row = low.row - 1; row <= high.row + 1; row++) {
      for (let col = low.col - 1; col <= high.col + 1; col++) {
        if (meetsConvex(a, b, grid.corners({ col, row }))) crossed.add(cellKey(col, row));
      }
    }
  }
  return crossed;
}

/** All addresses over the outline's box, by row, then column. */
function* addressesOver(outline: Polygon, grid: HexGrid): Generator<HexAddress> {
  const points = outline.flat();
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const low = grid.at(Math.min(...xs), Math.min(...ys));
  const high = grid.at(Math.max(...xs), Math.max(...ys));
  for (let row = low.row - 1; row <= high.row + 1; row++) {
    for (let col = low.col - 1; col <= high.col + 1; col++) yield { col, row };
  }
}

/** The cells as columns, sorted as they were found, with coordinates in degrees. */
function columns(
  cells: Map<string, Cell>,
  joined: Map<string, string>,
  townships: TownshipOutline[],
  grid: HexGrid,
  { inverse }: EqualAreaProjection,
): Lattice {
  const list = [...cells.values()];
  const centres = list.map((cell) => inverse(...grid.centre(cell)));
  const index = new Map(list.map((cell, i) => [cellKey(cell.col, cell.row), i]));
  for (const [sliver, host] of joined) {
    const i = index.get(host);
    if (i !== undefined) index.set(sliver, i);
  }
  const clipped: Lattice['clipped'] = new Map();
  list.forEach(({ polygons }, i) => {
    if (polygons) {
      clipped.set(
        i,
        polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => inverse(x, y)))),
      );
    }
  });
  return {
    count: list.length,
    col: Int16Array.from(list, ({ col }) => col),
    row: Int16Array.from(list, ({ row }) => row),
    lng: Float64Array.from(centres, ([lng]) => lng),
    lat: Float64Array.from(centres, ([, lat]) => lat),
    areaKm2: Float64Array.from(list, ({ areaKm2 }) => areaKm2),
    township: Uint8Array.from(list, ({ township }) => township),
    townships: townships.map(({ pcode }) => pcode),
    clipped,
    index,
  };
}
