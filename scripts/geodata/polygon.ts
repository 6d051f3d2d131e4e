import type { Position } from 'geojson';

export type Point = [number, number];
/** A closed ring: the last point repeats the first. */
export type Ring = Point[];
/** Outer ring first, then holes. */
export type Polygon = Ring[];

/** Coordinates of a GeoJSON polygon as rings of plain pairs. */
export function polygonOf(coordinates: Position[][]): Polygon {
  return coordinates.map((ring) => ring.map(([x = 0, y = 0]): Point => [x, y]));
}

/** A ring from corners that do not repeat the first. */
export function closed(corners: Point[]): Ring {
  return corners[0] ? [...corners, corners[0]] : [];
}

/** Pairs of consecutive points of a closed ring. */
export function* edges(ring: Ring): Generator<[Point, Point]> {
  for (let i = 0; i + 1 < ring.length; i++) {
    const a = ring[i];
    const b = ring[i + 1];
    if (a && b) yield [a, b];
  }
}

/** Area of a ring by the shoelace formula, positive if counter-clockwise; in the square of its unit. */
export function signedArea(ring: Ring): number {
  const [ox, oy] = ring[0] ?? [0, 0];
  let twice = 0;
  // Relative to the first point: the coordinates are large and the rings are small.
  for (const [a, b] of edges(ring)) {
    twice += (a[0] - ox) * (b[1] - oy) - (b[0] - ox) * (a[1] - oy);
  }
  return twice / 2;
}

/** Area of polygons without their holes, in the square of the unit of the coordinates. */
export function areaOf(polygons: Polygon[]): number {
  let sum = 0;
  for (const polygon of polygons) {
    polygon.forEach((ring, i) => {
      const area = Math.abs(signedArea(ring));
      sum += i === 0 ? area : -area;
    });
  }
  return sum;
}

/** Whether a point lies inside a polygon (even-odd; a point on the line may fall to either side). */
export function contains(polygon: Polygon, [x, y]: Point): boolean {
  let inside = false;
  for (const ring of polygon) {
    for (const [a, b] of edges(ring)) {
      if (a[1] > y === b[1] > y) continue;
      if (x < a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1])) inside = !inside;
    }
  }
  return inside;
}

/** Whether a segment meets a convex counter-clockwise polygon (Cyrus–Beck). */
export function meetsConvex(a: Point, b: Point, corners: Point[]): boolean {
  let enter = 0;
  let leave = 1;
  const d: Point = [b[0] - a[0], b[1] - a[1]];
  for (let i = 0; i < corners.length; i++) {
    const p = corners[i];
    const q = corners[(i + 1) % corners.length];
    if (!p || !q) continue;
    // Left of the edge p→q is inside: side(t) = from + t · slope must not be negative.
    const from = (q[0] - p[0]) * (a[1] - p[1]) - (q[1] - p[1]) * (a[0] - p[0]);
    const slope = (q[0] - p[0]) * d[1] - (q[1] - p[1]) * d[0];
    if (slope === 0) {
      if (from < 0) return false;
    } else if (slope > 0) enter = Math.max(enter, -from / slope);
    else leave = Math.min(leave, -from / slope);
    if (enter > leave) return false;
  }
  return true;
}

/** Coordinates with 4 decimals (about 11 m), without points that fall together; a collapsed ring is dropped. */
export function rounded(polygons: Polygon[]): Polygon[] {
  return polygons
    .map((polygon) => polygon.map(roundedRing).filter((ring) => ring.length > 3))
    .filter((polygon) => polygon.length > 0);
}

function roundedRing(ring: Ring): Ring {
  const kept: Ring = [];
  for (const [x, y] of ring) {
    const point: Point = [Math.round(x * 1e4) / 1e4, Math.round(y * 1e4) / 1e4];
    const last = kept.at(-1);
    if (!last || last[0] !== point[0] || last[1] !== point[1]) kept.push(point);
  }
  return kept;
}
