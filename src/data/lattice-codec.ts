import { type HexGrid, hexGrid } from '../domain/field/hex-grid.ts';
import { cellKey, type DrawnLattice } from '../domain/field/lattice.ts';
import { type EqualAreaProjection, equalAreaProjection } from '../domain/field/projection.ts';
import type { DatasetMeta } from '../domain/schema/actor.ts';

/** Steps per degree of packed coordinates: 1e-4°, about 11 m. */
export const STEPS = 1e4;

/** A ring as `x, y, dx, dy, …` in steps, the first point from the cell's centre; not closed. */
export type PackedRing = number[];
/**
 * Cells since the last clipped one, area in hundredths of a km², polygons as rings, and for each polygon the
 * triangles it falls into: three corners each, counted through its rings.
 */
export type PackedClip = [
  skip: number,
  hundredths: number,
  polygons: PackedRing[][],
  triangles: number[][],
];

/** A lattice as it is shipped; the grid it stands on comes from the dataset's parameters. */
export interface PackedLattice {
  townships: string[];
  /** `row, first column, number of cells` for each unbroken stretch of cells. */
  runs: number[];
  /** Township of the cells in order: a letter (`A` = the first) and for how many cells it holds. */
  township: string;
  clipped: PackedClip[];
  /** `column, row, cell` for each sliver that was joined to a cell. */
  joined: number[];
}

/** The lattice from its packed form; whole cells have their exact area, clipped ones 0.01 km². */
export function unpackLattice(packed: PackedLattice, params: DatasetMeta['lattice']): DrawnLattice {
  const grid = hexGrid(params.cellKm2, params.origin);
  const projection = equalAreaProjection(params.standardParallel);
  const lattice = wholeCells(packed, grid, projection, params.cellKm2);
  const letters = packed.township.matchAll(/([A-Z])(\d+)/g);
  let from = 0;
  for (const [, letter = 'A', length = '0'] of letters) {
    const until = from + Number(length);
    lattice.township.fill(letter.charCodeAt(0) - 65, from, until);
    from = until;
  }
  let cell = 0;
  for (const [skip, hundredths, polygons, triangles] of packed.clipped) {
    cell += skip;
    const centre = stepsOf(lattice.lng[cell] ?? 0, lattice.lat[cell] ?? 0);
    lattice.areaKm2[cell] = hundredths / 100;
    lattice.triangles.set(cell, triangles);
    lattice.clipped.set(
      cell,
      polygons.map((rings) => rings.map((ring) => unpackRing(ring, centre))),
    );
  }
  for (let i = 0; i + 2 < packed.joined.length; i += 3) {
    const [col = 0, row = 0, host = 0] = packed.joined.slice(i, i + 3);
    lattice.index.set(cellKey(col, row), host);
  }
  return lattice;
}

/** A point in degrees as whole steps. */
export function stepsOf(lng: number, lat: number): [number, number] {
  return [Math.round(lng * STEPS), Math.round(lat * STEPS)];
}

function wholeCells(
  { runs, townships }: PackedLattice,
  grid: HexGrid,
  { inverse }: EqualAreaProjection,
  cellKm2: number,
): DrawnLattice {
  let count = 0;
  for (let i = 2; i < runs.length; i += 3) count += runs[i] ?? 0;
  const lattice: DrawnLattice = {
    count,
    col: new Int16Array(count),
    row: new Int16Array(count),
    lng: new Float64Array(count),
    lat: new Float64Array(count),
    areaKm2: new Float64Array(count).fill(cellKm2),
    township: new Uint8Array(count),
    townships,
    clipped: new Map(),
    triangles: new Map(),
    index: new Map(),
  };
  let cell = 0;
  for (let i = 0; i + 2 < runs.length; i += 3) {
    const [row = 0, first = 0, length = 0] = runs.slice(i, i + 3);
    for (let col = first; col < first + length; col++, cell++) {
      const [lng, lat] = inverse(...grid.centre({ col, row }));
      lattice.col[cell] = col;
      lattice.row[cell] = row;
      lattice.lng[cell] = lng;
      lattice.lat[cell] = lat;
      lattice.index.set(cellKey(col, row), cell);
    }
  }
  return lattice;
}

function unpackRing(ring: PackedRing, [cx, cy]: [number, number]): [number, number][] {
  const points: [number, number][] = [];
  let [x, y] = [cx, cy];
  for (let i = 0; i + 1 < ring.length; i += 2) {
    x += ring[i] ?? 0;
    y += ring[i + 1] ?? 0;
    points.push([x / STEPS, y / STEPS]);
  }
  if (points[0]) points.push(points[0]);
  return points;
}
