import { intersection } from 'polyclip-ts';
import type { Point, Polygon } from './polygon.ts';

/** A piece of a polygon, complete inside its box. */
interface Tile {
  polygons: Polygon[];
}

/**
 * A polygon cut into overlapping pieces, so that a small shape is clipped against a few edges
 * instead of all of them. Pieces reach `margin` beyond their box: a shape whose centre lies in the
 * box and which is no larger than `margin` meets all of the polygon that is near it.
 */
export class ClipTiles {
  readonly #tiles = new Map<string, Tile>();
  readonly #polygon: Polygon;
  readonly #box: Box;
  readonly #margin: number;
  readonly #depth: number;

  /** `depth` halvings in turn across the longer side. */
  constructor(polygon: Polygon, margin: number, depth = 9) {
    this.#polygon = polygon;
    this.#box = boxOf(polygon);
    this.#margin = margin;
    this.#depth = depth;
  }

  /** The parts of a convex `shape` (closed ring, centre `at`) that lie in the polygon. */
  clip(at: Point, shape: Point[]): Polygon[] {
    const { polygons } = this.#tileAt(at);
    return polygons.length === 0 ? [] : (intersection(polygons, [shape]) as Polygon[]);
  }

  #tileAt(at: Point): Tile {
    let box = this.#box;
    let tile: Tile = { polygons: [this.#polygon] };
    let path = '';
    for (let level = 0; level < this.#depth; level++) {
      const [low, high] = halves(box);
      const axis = low[2] === box[2] ? 1 : 0;
      const inLow = at[axis] < (axis === 0 ? low[2] : low[3]);
      box = inLow ? low : high;
      path += inLow ? '0' : '1';
      let next = this.#tiles.get(path);
      if (!next) {
        const { polygons } = tile;
        next = {
          polygons: polygons.length
            ? (intersection(polygons, rectangle(box, this.#margin)) as Polygon[])
            : [],
        };
        this.#tiles.set(path, next);
      }
      tile = next;
    }
    return tile;
  }
}

/** West, south, east, north. */
type Box = [number, number, number, number];

function boxOf(polygon: Polygon): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of polygon[0] ?? []) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

function halves([w, s, e, n]: Box): [Box, Box] {
  if (e - w > n - s) {
    const x = (w + e) / 2;
    return [
      [w, s, x, n],
      [x, s, e, n],
    ];
  }
  const y = (s + n) / 2;
  return [
    [w, s, e, y],
    [w, y, e, n],
  ];
}

function rectangle([w, s, e, n]: Box, margin: number): Polygon {
  const [x0, y0, x1, y1] = [w - margin, s - margin, e + margin, n + margin];
  return [
    [
      [x0, y0],
      [x1, y0],
      [x1, y1],
      [x0, y1],
      [x0, y0],
    ],
  ];
}
