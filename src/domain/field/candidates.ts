import type { DatasetMeta } from '../schema/actor.ts';
import type { Place } from '../schema/place.ts';
import { hexGrid } from './hex-grid.ts';
import { cellKey, type Lattice } from './lattice.ts';
import { distanceKm, equalAreaProjection } from './projection.ts';

/**
 * For every cell the places that may colour it, first choice first; the entries of cell `i` are
 * `start[i]` to `start[i + 1] - 1`.
 */
export interface Candidates {
  start: Int32Array;
  /** Index into the places. */
  place: Uint16Array;
  /** Distance from the cell's centre in km, and the same weighted by the kind of place. */
  plainKm: Float32Array;
  effectiveKm: Float32Array;
}

interface Candidate {
  place: number;
  inside: boolean;
  plainKm: number;
  effectiveKm: number;
}

/** The cell that holds a point, or `undefined` where the point lies in none. */
export function cellAt(
  lattice: Lattice,
  meta: DatasetMeta,
  lng: number,
  lat: number,
): number | undefined {
  const { standardParallel, cellKm2, origin } = meta.lattice;
  const [x, y] = equalAreaProjection(standardParallel).forward(lng, lat);
  const { col, row } = hexGrid(cellKm2, origin).at(x, y);
  return lattice.index.get(cellKey(col, row));
}

/**
 * Finds the candidates of every cell: places that stand in the cell by plain distance to its centre,
 * then the others within reach by effective distance, plain distance and id.
 */
export function findCandidates(
  lattice: Lattice,
  meta: DatasetMeta,
  places: readonly Place[],
): Candidates {
  const reach = meta.bandsKm.far;
  const degreesLat = reach / 110.5;
  const located = places.flatMap((place, index) =>
    place.position
      ? [
          {
            index,
            id: place.id,
            position: place.position,
            weight: meta.weights[place.kind],
            cell: cellAt(lattice, meta, place.position[0], place.position[1]),
          },
        ]
      : [],
  );
  const lists: Candidate[][] = [];
  for (let cell = 0; cell < lattice.count; cell++) {
    const centre = [lattice.lng[cell] ?? 0, lattice.lat[cell] ?? 0] as const;
    const degreesLng = degreesLat / Math.cos(((Math.abs(centre[1]) + 1) * Math.PI) / 180);
    const list: Candidate[] = [];
    for (const place of located) {
      if (Math.abs(place.position[1] - centre[1]) > degreesLat) continue;
      if (Math.abs(place.position[0] - centre[0]) > degreesLng) continue;
      const plainKm = distanceKm(centre, place.position);
      const effectiveKm = plainKm * place.weight;
      if (effectiveKm > reach) continue;
      list.push({ place: place.index, inside: place.cell === cell, plainKm, effectiveKm });
    }
    list.sort(
      (a, b) =>
        Number(b.inside) - Number(a.inside) ||
        (a.inside ? 0 : a.effectiveKm - b.effectiveKm) ||
        a.plainKm - b.plainKm ||
        ((places[a.place]?.id ?? '') < (places[b.place]?.id ?? '') ? -1 : 1),
    );
    lists.push(list);
  }
  return columnsOf(lists);
}

function columnsOf(lists: readonly Candidate[][]): Candidates {
  const total = lists.reduce((sum, list) => sum + list.length, 0);
  const columns: Candidates = {
    start: new Int32Array(lists.length + 1),
    place: new Uint16Array(total),
    plainKm: new Float32Array(total),
    effectiveKm: new Float32Array(total),
  };
  let next = 0;
  lists.forEach((list, cell) => {
    columns.start[cell] = next;
    for (const { place, plainKm, effectiveKm } of list) {
      columns.place[next] = place;
      columns.plainKm[next] = plainKm;
      columns.effectiveKm[next] = effectiveKm;
      next++;
    }
  });
  columns.start[lists.length] = next;
  return columns;
}
