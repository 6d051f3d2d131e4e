import { intersection } from 'polyclip-ts';
import {
  areaOf,
  closed,
  contains,
  edges,
  meetsConvex,
  type Point,
  type Polygon,
} from './polygon.ts';

/** Finds the township of a cell; coordinates in the plane (km). */
export class TownshipFinder {
  readonly #townships: Polygon[];

  constructor(townships: Polygon[]) {
    this.#townships = townships;
  }

  /**
   * Index of the township that holds the centre of a hexagon; for a clipped cell whose centre lies
   * beyond the border, of the township with most of the cell's ground (then the first).
   */
  find(centre: Point, corners: Point[], polygons: Polygon[] | null): number {
    const holding = this.#townships.findIndex((township) => contains(township, centre));
    if (holding >= 0) return holding;
    const near = this.#townships.flatMap((township, i) =>
      runsThrough(township, corners) ? [i] : [],
    );
    if (near.length === 1 && near[0] !== undefined) return near[0];
    const ground = polygons ?? [[closed(corners)]];
    let most = -1;
    let best = -1;
    for (const i of near) {
      const area = areaOf(intersection(ground, this.#townships[i] ?? []) as Polygon[]);
      if (area > most) {
        most = area;
        best = i;
      }
    }
    if (best < 0) throw new Error(`No township meets the cell at ${centre.join(', ')} km`);
    return best;
  }
}

function runsThrough(township: Polygon, corners: Point[]): boolean {
  return township.some((ring) => {
    for (const [a, b] of edges(ring)) if (meetsConvex(a, b, corners)) return true;
    return false;
  });
}
