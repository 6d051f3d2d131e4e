import earcut from 'earcut';
import {
  type PackedClip,
  type PackedLattice,
  type PackedRing,
  stepsOf,
} from '../../src/data/lattice-codec.ts';
import { cellKey, type Lattice } from '../../src/domain/field/lattice.ts';

/** The compact, JSON-able form of a lattice that `unpackLattice` reads. */
export function packLattice(lattice: Lattice): PackedLattice {
  return {
    townships: lattice.townships,
    runs: packRuns(lattice),
    township: packTownships(lattice.township),
    clipped: packClips(lattice),
    joined: packJoined(lattice),
  };
}

function packRuns({ count, col, row }: Lattice): number[] {
  const runs: number[] = [];
  for (let i = 0; i < count; i++) {
    const follows = i > 0 && row[i] === row[i - 1] && col[i] === (col[i - 1] ?? 0) + 1;
    if (follows) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
    else runs.push(row[i] ?? 0, col[i] ?? 0, 1);
  }
  return runs;
}

function packTownships(township: Uint8Array): string {
  let text = '';
  for (let from = 0, until = 0; from < township.length; from = until) {
    while (until < township.length && township[until] === township[from]) until++;
    text += String.fromCharCode(65 + (township[from] ?? 0)) + (until - from);
  }
  return text;
}

function packClips({ clipped, areaKm2, lng, lat }: Lattice): PackedClip[] {
  let last = 0;
  return [...clipped]
    .sort(([a], [b]) => a - b)
    .map(([cell, polygons]): PackedClip => {
      const centre = stepsOf(lng[cell] ?? 0, lat[cell] ?? 0);
      const skip = cell - last;
      last = cell;
      const packed = polygons
        .map((rings) => rings.map((ring) => packRing(ring, centre)).filter((r) => r.length >= 6))
        .filter((rings) => rings.length > 0);
      return [skip, Math.round((areaKm2[cell] ?? 0) * 100), packed, packed.map(trianglesOf)];
    });
}

/** Corners of the triangles a packed polygon falls into, so that no reader's device has to find them. */
function trianglesOf(rings: PackedRing[]): number[] {
  const flat: number[] = [];
  const holes: number[] = [];
  for (const ring of rings) {
    if (flat.length > 0) holes.push(flat.length / 2);
    let [x, y] = [0, 0];
    for (let i = 0; i + 1 < ring.length; i += 2) {
      x += ring[i] ?? 0;
      y += ring[i + 1] ?? 0;
      flat.push(x, y);
    }
  }
  return earcut(flat, holes);
}

/** Whole steps from point to point; points that fall together become one. */
function packRing(ring: [number, number][], centre: [number, number]): PackedRing {
  const packed: PackedRing = [];
  let [x, y] = centre;
  for (const point of ring.slice(0, -1)) {
    const [nx, ny] = stepsOf(...point);
    if (packed.length > 0 && nx === x && ny === y) continue;
    packed.push(nx - x, ny - y);
    [x, y] = [nx, ny];
  }
  return packed;
}

function packJoined({ index, col, row }: Lattice): number[] {
  const joined: number[] = [];
  for (const [key, host] of index) {
    if (key === cellKey(col[host] ?? 0, row[host] ?? 0)) continue;
    const [c = 0, r = 0] = key.split(',').map(Number);
    joined.push(c, r, host);
  }
  return joined;
}
