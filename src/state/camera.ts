import type { Camera } from './view.ts';

export const MAX_ZOOM = 24;
export const MAX_PITCH = 85;

/** A number with at most so many decimals, never minus zero. */
export function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}

/** A number written with at most so many decimals, without an exponent and without trailing zeros. */
export function writeNumber(value: number, decimals: number): string {
  const text = roundTo(value, decimals).toFixed(decimals);
  return decimals > 0 ? text.replace(/\.?0+$/, '') : text;
}

/** Decimals of a degree that move the map by less than half a pixel; formula of MapLibre GL JS, `src/ui/hash.ts`. */
export function degreeDecimals(zoom: number): number {
  return Math.max(0, Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10));
}

/** An angle in degrees as the equal one in (−180, 180]. */
function wrap(degrees: number): number {
  // An angle that is in range stays as it is: turning it would add an error of rounding.
  if (degrees > -180 && degrees <= 180) return degrees;
  const turned = ((degrees % 360) + 360) % 360;
  return turned > 180 ? turned - 360 : turned;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/**
 * The camera as a link can hold it: angles wrapped, values inside their range, zoom to 2 decimals, degrees
 * to the decimals of that zoom, bearing and pitch to 1. Null where a value is not a finite number.
 */
export function roundCamera(camera: Camera): Camera | null {
  const { zoom, lat, lng, bearing, pitch } = camera;
  if (![zoom, lat, lng, bearing, pitch].every(Number.isFinite)) return null;
  const level = roundTo(clamp(zoom, 0, MAX_ZOOM), 2);
  const decimals = degreeDecimals(level);
  return {
    zoom: level,
    lat: roundTo(clamp(lat, -90, 90), decimals),
    // Rounding can reach −180, which is the meridian of 180.
    lng: wrap(roundTo(wrap(lng), decimals)) + 0,
    bearing: wrap(roundTo(wrap(bearing), 1)) + 0,
    pitch: roundTo(clamp(pitch, 0, MAX_PITCH), 1),
  };
}

/** Whether two cameras have the same link: the test by which no writer hears its own echo. */
export function sameCamera(a: Camera | null, b: Camera | null): boolean {
  return (
    JSON.stringify(a === null ? null : roundCamera(a)) ===
    JSON.stringify(b === null ? null : roundCamera(b))
  );
}
