import type { Position } from 'geojson';
import { intersection, union } from 'polyclip-ts';
import { EARTH_RADIUS_KM } from '../../src/domain/field/projection.ts';
import type { TownshipOutline } from './lattice.ts';
import { type Point, type Polygon, polygonOf, type Ring, rounded } from './polygon.ts';

/** Ground round a place that counts as described with it, km. */
export const DISC_KM = 10;
const DISC_CORNERS = 64;

/**
 * The outline of an area that sources describe in words: its townships and a disc round each of its
 * places, cut at the state. Multipolygon coordinates in degrees with 4 decimals; places without a
 * position add nothing.
 */
export function deriveOutline(
  area: { townships: string[]; places: string[] },
  townships: TownshipOutline[],
  positions: ReadonlyMap<string, Point>,
  state: Position[][],
): Polygon[] {
  const whole = townships
    .filter(({ pcode }) => area.townships.includes(pcode))
    .map(({ polygon }) => polygonOf(polygon));
  const discs = area.places.flatMap((id) => {
    const centre = positions.get(id);
    return centre ? [[disc(centre, DISC_KM)]] : [];
  });
  const [first, ...rest] = [...whole, ...discs];
  if (!first) return [];
  // Townships end at the state's own vertices; only discs can reach over it.
  const all = union(first, ...rest);
  return rounded(discs.length === 0 ? all : intersection(all, polygonOf(state)));
}

/** A geodesic circle (km) as a counter-clockwise ring of 64 corners in degrees. */
export function disc([lng, lat]: Point, radiusKm: number): Ring {
  const rad = Math.PI / 180;
  const d = radiusKm / EARTH_RADIUS_KM;
  const phi = lat * rad;
  const ring = Array.from({ length: DISC_CORNERS }, (_, i): Point => {
    const bearing = (-2 * Math.PI * i) / DISC_CORNERS;
    const sin = Math.sin(phi) * Math.cos(d) + Math.cos(phi) * Math.sin(d) * Math.cos(bearing);
    const east = Math.sin(bearing) * Math.sin(d) * Math.cos(phi);
    return [lng + Math.atan2(east, Math.cos(d) - Math.sin(phi) * sin) / rad, Math.asin(sin) / rad];
  });
  return [...ring, ...ring.slice(0, 1)];
}
