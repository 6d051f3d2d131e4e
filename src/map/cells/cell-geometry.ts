import { hexGrid } from '../../domain/field/hex-grid.ts';
import type { DrawnLattice } from '../../domain/field/lattice.ts';
import { equalAreaProjection } from '../../domain/field/projection.ts';
import type { DatasetMeta } from '../../domain/schema/actor.ts';
import { mercator } from '../mercator.ts';

/** Floats per vertex: mercator x, y from the origin; hexagon-local x, y in radii; the cell's index. */
export const VERTEX_FLOATS = 5;

/** The cells as triangles. */
export interface CellGeometry {
  /** Mercator point (0–1) the vertices are measured from, so that 32-bit floats stay exact at street zoom. */
  origin: [number, number];
  vertices: Float32Array;
  indices: Uint32Array;
}

/** The triangles of every cell: whole hexagons as a fan, clipped ones as they were cut when packed. */
export function cellGeometry(lattice: DrawnLattice, meta: DatasetMeta['lattice']): CellGeometry {
  const projection = equalAreaProjection(meta.standardParallel);
  const grid = hexGrid(meta.cellKm2, meta.origin);
  const origin = mercator(lattice.lng[0] ?? 0, lattice.lat[0] ?? 0);
  const vertices: number[] = [];
  const indices: number[] = [];
  const push = (lng: number, lat: number, localX: number, localY: number, cell: number) => {
    const [x, y] = mercator(lng, lat);
    vertices.push(x - origin[0], y - origin[1], localX, localY, cell);
  };
  for (let cell = 0; cell < lattice.count; cell++) {
    const address = { col: lattice.col[cell] ?? 0, row: lattice.row[cell] ?? 0 };
    const [cx, cy] = grid.centre(address);
    const polygons = lattice.clipped.get(cell);
    if (!polygons) {
      const first = vertices.length / VERTEX_FLOATS;
      for (const [x, y] of grid.corners(address)) {
        const [lng, lat] = projection.inverse(x, y);
        push(lng, lat, (x - cx) / grid.radiusKm, (y - cy) / grid.radiusKm, cell);
      }
      for (let i = 1; i < 5; i++) indices.push(first, first + i, first + i + 1);
      continue;
    }
    polygons.forEach((rings, polygon) => {
      const first = vertices.length / VERTEX_FLOATS;
      // Triangles count a ring's corners without the point that closes it.
      for (const [lng, lat] of rings.flatMap((ring) => ring.slice(0, -1))) {
        const [x, y] = projection.forward(lng, lat);
        push(lng, lat, (x - cx) / grid.radiusKm, (y - cy) / grid.radiusKm, cell);
      }
      for (const corner of lattice.triangles.get(cell)?.[polygon] ?? [])
        indices.push(first + corner);
    });
  }
  return { origin, vertices: new Float32Array(vertices), indices: new Uint32Array(indices) };
}
