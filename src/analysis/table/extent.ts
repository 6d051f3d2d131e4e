import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../../domain/schema/place.ts';

/** A part of the map: `[west, south, east, north]`, a polygon, or both; neither is everywhere. */
export interface Extent {
  bbox?: readonly [number, number, number, number];
  polygon?: Polygon | MultiPolygon;
}

/** Whether a position lies in an extent, edges in; without a position only in one that is everywhere. */
export function isWithin(position: Position | null, { bbox, polygon }: Extent): boolean {
  if (!bbox && !polygon) return true;
  if (!position) return false;
  const [lng, lat] = position;
  if (bbox) {
    const [west, south, east, north] = bbox;
    if (lng < west || lng > east || lat < south || lat > north) return false;
  }
  return !polygon || booleanPointInPolygon(position, polygon);
}
