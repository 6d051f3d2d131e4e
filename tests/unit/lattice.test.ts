import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { deriveOutline } from '../../scripts/geodata/areas.ts';
import { buildLattice, outlineAreaKm2 } from '../../scripts/geodata/lattice.ts';
import { packLattice } from '../../scripts/geodata/lattice-pack.ts';
import { contains, type Point, polygonOf } from '../../scripts/geodata/polygon.ts';
import { unpackLattice } from '../../src/data/lattice-codec.ts';
import { hexGrid } from '../../src/domain/field/hex-grid.ts';
import { cellKey, type Lattice } from '../../src/domain/field/lattice.ts';
import { distanceKm, equalAreaProjection } from '../../src/domain/field/projection.ts';
import type { DatasetMeta } from '../../src/domain/schema/actor.ts';

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../geodata/${file}`, import.meta.url), 'utf8'));
}

const outlines = (read('outlines.geojson') as FeatureCollection).features;
const params = (read('dataset.json') as { lattice: DatasetMeta['lattice'] }).lattice;
const coordinates = (feature: Feature) => (feature.geometry as Polygon).coordinates;
const state = outlines.filter(({ id }) => id === 'mmr001').flatMap(coordinates);
const townships = outlines
  .filter(({ properties }) => properties?.level === 'township')
  .map((feature) => ({
    pcode: String(feature.properties?.pcode),
    polygon: coordinates(feature),
  }));

const built = buildLattice(state, townships, params);
const packed = packLattice(built);
const lattice = unpackLattice(JSON.parse(JSON.stringify(packed)), params);
const stateKm2 = outlineAreaKm2(state, params.standardParallel);
const grid = hexGrid(params.cellKm2, params.origin);
const projection = equalAreaProjection(params.standardParallel);
const outline = polygonOf(state);

function sum(areas: Float64Array): number {
  return areas.reduce((total, area) => total + area, 0);
}

/** Distance (m) of a point to the state; 0 inside. */
function metresOutside(point: Point): number {
  if (contains(outline, point)) return 0;
  const x = Math.cos((point[1] * Math.PI) / 180);
  let least = Number.POSITIVE_INFINITY;
  for (const ring of outline) {
    ring.forEach((a, i) => {
      const b = ring[i + 1];
      if (!b) return;
      const [dx, dy] = [(b[0] - a[0]) * x, b[1] - a[1]];
      const along = ((point[0] - a[0]) * x * dx + (point[1] - a[1]) * dy) / (dx * dx + dy * dy);
      const t = Math.max(0, Math.min(1, along));
      const foot: Point = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
      least = Math.min(least, distanceKm(point, foot) * 1000);
    });
  }
  return least;
}

describe('the lattice of the state', () => {
  it('covers the area of the state, neither more nor less', () => {
    expect(Math.abs(sum(built.areaKm2) - stateKm2)).toBeLessThan(1e-6 * stateKm2);
    expect(Math.abs(sum(lattice.areaKm2) - stateKm2)).toBeLessThan(0.001 * stateKm2);
  });

  it('has no cell under the size of a sliver', () => {
    expect(Math.min(...built.areaKm2)).toBeGreaterThanOrEqual(params.sliverKm2);
  });

  it('does not hang over the border by more than the rounding of its coordinates', () => {
    let worst = 0;
    for (const polygons of lattice.clipped.values()) {
      for (const point of polygons.flat(2)) worst = Math.max(worst, metresOutside(point));
    }
    expect(worst).toBeLessThan(20);
    const corners = Array.from({ length: lattice.count }, (_, i) => i)
      .filter((i) => !lattice.clipped.has(i))
      .flatMap((i) => grid.corners({ col: lattice.col[i] ?? 0, row: lattice.row[i] ?? 0 }));
    expect(corners.filter(([x, y]) => !contains(outline, projection.inverse(x, y)))).toEqual([]);
  });

  it('finds every cell by its address and every centre in its own cell', () => {
    for (let i = 0; i < lattice.count; i++) {
      const address = { col: lattice.col[i] ?? 0, row: lattice.row[i] ?? 0 };
      expect(lattice.index.get(cellKey(address.col, address.row))).toBe(i);
      const [x, y] = projection.forward(lattice.lng[i] ?? 0, lattice.lat[i] ?? 0);
      expect(grid.at(x, y)).toEqual(address);
    }
  });

  it('leads the address of a joined sliver to a cell beside it', () => {
    const own = new Set(Array.from(lattice.col, (col, i) => cellKey(col, lattice.row[i] ?? 0)));
    const joined = [...lattice.index].filter(([key]) => !own.has(key));
    expect(joined.length).toBeGreaterThan(0);
    for (const [key, host] of joined) {
      const [col = 0, row = 0] = key.split(',').map(Number);
      const [x, y] = grid.centre({ col, row });
      const [hx, hy] = grid.centre({ col: lattice.col[host] ?? 0, row: lattice.row[host] ?? 0 });
      expect(Math.hypot(hx - x, hy - y)).toBeLessThan(4 * grid.radiusKm);
    }
  });

  it('gives a cell the township that holds its centre', () => {
    for (let i = 0; i < lattice.count; i++) {
      const centre: Point = [lattice.lng[i] ?? 0, lattice.lat[i] ?? 0];
      if (!contains(outline, centre)) continue;
      const pcode = lattice.townships[lattice.township[i] ?? -1];
      const polygon = townships.find((township) => township.pcode === pcode)?.polygon ?? [];
      expect(contains(polygonOf(polygon), centre)).toBe(true);
    }
  });

  it('is sorted by row, then column', () => {
    for (let i = 1; i < lattice.count; i++) {
      const rows = (lattice.row[i] ?? 0) - (lattice.row[i - 1] ?? 0);
      const cols = (lattice.col[i] ?? 0) - (lattice.col[i - 1] ?? 0);
      expect(rows > 0 || (rows === 0 && cols > 0)).toBe(true);
    }
  });
});

/** Twice the signed area of a ring, closed or not, in square degrees. */
function doubleArea(ring: Point[]): number {
  return ring.reduce((area, [x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length] ?? [x, y];
    return area + x * ny - nx * y;
  }, 0);
}

describe('the packed lattice', () => {
  it('unpacks to the lattice that was packed', () => {
    const same = (key: keyof Lattice) => expect(lattice[key]).toEqual(built[key]);
    for (const key of ['count', 'col', 'row', 'township', 'townships', 'index'] as const) same(key);
    for (let i = 0; i < built.count; i++) {
      expect(Math.abs((lattice.lng[i] ?? 0) - (built.lng[i] ?? 1))).toBeLessThan(1e-9);
      expect(Math.abs((lattice.lat[i] ?? 0) - (built.lat[i] ?? 1))).toBeLessThan(1e-9);
      expect(Math.abs((lattice.areaKm2[i] ?? 0) - (built.areaKm2[i] ?? 1))).toBeLessThan(0.0051);
    }
    expect([...lattice.clipped.keys()]).toEqual([...built.clipped.keys()].sort((a, b) => a - b));
  });

  it('cuts every clipped cell into triangles that cover it once', () => {
    for (const [cell, polygons] of lattice.clipped) {
      polygons.forEach((rings, polygon) => {
        const corners = rings.flatMap((ring) => ring.slice(0, -1));
        const triangles = lattice.triangles.get(cell)?.[polygon] ?? [];
        let covered = 0;
        for (let i = 0; i < triangles.length; i += 3)
          covered += Math.abs(
            doubleArea([0, 1, 2].map((k) => corners[triangles[i + k] ?? -1] ?? [0, 0])),
          );
        const [outer, ...holes] = rings.map((ring) => Math.abs(doubleArea(ring)));
        const whole = (outer ?? 0) - holes.reduce((a, b) => a + b, 0);
        expect(Math.abs(covered - whole)).toBeLessThan(1e-9);
      });
    }
  });

  it('packs again to the same text', () => {
    expect(packLattice(lattice)).toEqual(packed);
  });
});

describe('the outline of a described area', () => {
  const positions = new Map<string, Point>([['kanpaikti', [98.1174, 25.4032]]]);
  const chipwi = townships.filter(({ pcode }) => pcode === 'MMR001005');

  it('is the township itself where no place is named', () => {
    const [outer] = deriveOutline(
      { townships: ['MMR001005'], places: [] },
      townships,
      positions,
      state,
    );
    const points = new Set(outer?.[0]?.map(String));
    expect(points).toEqual(new Set(polygonOf(chipwi[0]?.polygon ?? [])[0]?.map(String)));
  });

  it('is a disc of 10 km cut at the state round a place on the border', () => {
    const discs = deriveOutline(
      { townships: [], places: ['kanpaikti', 'nowhere'] },
      townships,
      positions,
      state,
    );
    const points = discs.flat(2);
    expect(points.length).toBeGreaterThan(10);
    for (const point of points) {
      expect(metresOutside(point)).toBeLessThan(20);
      expect(distanceKm(point, [98.1174, 25.4032])).toBeLessThan(10.02);
    }
    expect(
      discs.some(([ring]) => ring?.some((p) => distanceKm(p, [98.1174, 25.4032]) > 9.98)),
    ).toBe(true);
  });
});
