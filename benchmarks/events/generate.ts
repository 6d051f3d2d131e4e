import { dayOf } from '../../src/domain/time/day.ts';
import type { PointColumns } from '../../src/map/events/point-columns.ts';

/** Kachin State, `[west, south, east, north]`. */
const BBOX = [96, 23.7, 98.7, 28.3] as const;
export const FIRST_DAY = dayOf(2009, 1, 1);
export const LAST_DAY = dayOf(2026, 6, 30);
const PLACES = 600;
const DYADS = 40;
const SEED = 20_260_222;

/** Numbers from 0 to 1 that are the same in every run: the mulberry32 generator. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Events as a conflict has them: two in five at one of 600 known places, the others around them; one in ten
 * lasts for days; most kill few, some many. The same for the same count.
 */
export function generateEvents(count: number): PointColumns {
  const random = randomFrom(SEED);
  const [west, south, east, north] = BBOX;
  const places = Array.from({ length: PLACES }, () => [
    west + random() * (east - west),
    south + random() * (north - south),
  ]);
  const columns = {
    count,
    lng: new Float64Array(count),
    lat: new Float64Array(count),
    start: new Int32Array(count),
    end: new Int32Array(count),
    type: new Uint8Array(count),
    against: 1 << 3,
    deaths: new Uint32Array(count),
    civilians: new Uint32Array(count),
    dyad: new Uint16Array(count),
  };
  for (let i = 0; i < count; i++) {
    // The square makes some places far bloodier than others.
    const place = places[Math.floor(random() ** 2 * PLACES)] ?? [west, south];
    const scatter = random() < 0.4 ? 0 : 0.25;
    columns.lng[i] = (place[0] ?? 0) + scatter * (random() + random() - 1);
    columns.lat[i] = (place[1] ?? 0) + scatter * (random() + random() - 1);
    const start = FIRST_DAY + Math.floor(random() * (LAST_DAY - FIRST_DAY));
    columns.start[i] = start;
    columns.end[i] = start + (random() < 0.1 ? Math.floor(random() * 30) : 0);
    const kind = random();
    columns.type[i] = kind < 0.7 ? 1 : kind < 0.78 ? 2 : 3;
    columns.deaths[i] = Math.floor(0.8 / Math.sqrt(random() + 1e-4));
    columns.civilians[i] = columns.type[i] === 3 ? (columns.deaths[i] ?? 0) : 0;
    columns.dyad[i] = Math.floor(random() * DYADS);
  }
  return columns;
}
