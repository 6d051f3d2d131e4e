import { degreeDecimals, MAX_PITCH, MAX_ZOOM, roundCamera, writeNumber } from '../camera.ts';
import type { Camera } from '../view.ts';
import type { KeyCodec } from './key-codec.ts';

const NUMBER = /^-?\d{1,3}(\.\d{1,20})?$/;
const EXPECTED = `zoom/lat/lng[/bearing[/pitch]], as 8.25/25.38/97.39, zoom 0 to ${MAX_ZOOM}, pitch 0 to ${MAX_PITCH}`;

/** Where the map looks: `zoom/lat/lng[/bearing[/pitch]]`. */
export const mapKey: KeyCodec<Camera | null> = {
  key: 'map',
  initial: () => null,
  parse: (text) => {
    const parts = text.split('/');
    if (parts.length < 3 || parts.length > 5 || !parts.every((part) => NUMBER.test(part))) {
      return { expected: EXPECTED };
    }
    const [zoom = 0, lat = 0, lng = 0, bearing = 0, pitch = 0] = parts.map(Number);
    const inside =
      zoom >= 0 &&
      zoom <= MAX_ZOOM &&
      Math.abs(lat) <= 90 &&
      Math.abs(lng) <= 180 &&
      Math.abs(bearing) <= 360 &&
      pitch >= 0 &&
      pitch <= MAX_PITCH;
    const camera = inside ? roundCamera({ zoom, lat, lng, bearing, pitch }) : null;
    return camera === null ? { expected: EXPECTED } : { value: camera };
  },
  format: (value) => {
    const camera = value === null ? null : roundCamera(value);
    if (camera === null) return null;
    const decimals = degreeDecimals(camera.zoom);
    const parts = [
      writeNumber(camera.zoom, 2),
      writeNumber(camera.lat, decimals),
      writeNumber(camera.lng, decimals),
    ];
    if (camera.bearing !== 0 || camera.pitch !== 0) parts.push(writeNumber(camera.bearing, 1));
    if (camera.pitch !== 0) parts.push(writeNumber(camera.pitch, 1));
    return parts.join('/');
  },
  describe: (value) => (value === null ? 'Kachin State' : 'the place it names'),
};
