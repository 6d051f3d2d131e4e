/** Radius of the sphere of equal surface to WGS 84, in km. */
export const EARTH_RADIUS_KM = 6371.0072;

const RADIANS = Math.PI / 180;

/** A cylindrical equal-area projection on one standard parallel; plane coordinates in km. */
export interface EqualAreaProjection {
  /** `[lng, lat]` in degrees to `[x, y]` in km. */
  forward(lng: number, lat: number): [number, number];
  /** `[x, y]` in km to `[lng, lat]` in degrees. */
  inverse(x: number, y: number): [number, number];
}

/** Formula: J. P. Snyder, Map Projections – A Working Manual (USGS PP 1395), eq. 10-1 and 10-2. */
export function equalAreaProjection(standardParallel: number): EqualAreaProjection {
  const scale = Math.cos(standardParallel * RADIANS);
  return {
    forward: (lng, lat) => [
      EARTH_RADIUS_KM * lng * RADIANS * scale,
      (EARTH_RADIUS_KM * Math.sin(lat * RADIANS)) / scale,
    ],
    inverse: (x, y) => [
      x / (EARTH_RADIUS_KM * RADIANS * scale),
      Math.asin((y * scale) / EARTH_RADIUS_KM) / RADIANS,
    ],
  };
}

/** Great-circle distance of two `[lng, lat]` points in km (haversine). */
export function distanceKm(a: readonly [number, number], b: readonly [number, number]): number {
  const dLat = Math.sin(((b[1] - a[1]) * RADIANS) / 2);
  const dLng = Math.sin(((b[0] - a[0]) * RADIANS) / 2);
  const h = dLat * dLat + Math.cos(a[1] * RADIANS) * Math.cos(b[1] * RADIANS) * dLng * dLng;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
