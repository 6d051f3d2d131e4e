import KDBush from 'kdbush';
import { eventRadius } from '../../layers/events/radius.ts';
import { mercator } from '../mercator.ts';
import { cellAt, type FixedGrid, fixedGrid } from './fixed-grid.ts';
import { INSTANCE_WORDS } from './instance.ts';
import { type Locations, locationsOf } from './locations.ts';
import type { PointColumns } from './point-columns.ts';

/**
 * Up to this many events those at one point are one symbol, summed anew for every date. Beyond, each event
 * is a symbol of its own, since a sum over a million would cost every step of the clock more than a frame.
 */
export const EXACT_MOST = 20_000;

/**
 * Events made ready to draw and to pick, in drawing order: by first day, so that the events of a window lie
 * close together. Only arrays and buffers, so that it can be made in a worker.
 */
export interface EventData {
  count: number;
  /** Index in the columns by place in the drawing order. */
  order: Uint32Array;
  grid: FixedGrid;
  /** `INSTANCE_WORDS` per event. */
  words: Int32Array<ArrayBuffer>;
  /** The same memory as floats, for the radii. */
  floats: Float32Array<ArrayBuffer>;
  /** The latest last day among an event and all before it: never falls, so it can be searched. */
  latestEnd: Int32Array;
  type: Uint8Array;
  against: number;
  deaths: Uint32Array;
  civilians: Uint8Array;
  dyad: Uint32Array;
  /** KDBush over the cells of the grid. */
  index: ArrayBuffer;
  /** Which events share a point; null where there are too many to sum. */
  locations: Locations | null;
}

/** Makes events ready: sorts, projects and indexes them. A million take about a second. */
export function prepareEvents(columns: PointColumns): EventData {
  const order = drawingOrder(columns);
  const count = order.length;
  const xs = new Float64Array(count);
  const ys = new Float64Array(count);
  order.forEach((row, i) => {
    [xs[i], ys[i]] = mercator(columns.lng[row] ?? 0, columns.lat[row] ?? 0) as [number, number];
  });
  const grid = fixedGrid(xs, ys);
  const words = new Int32Array(count * INSTANCE_WORDS);
  const floats = new Float32Array(words.buffer);
  const latestEnd = new Int32Array(count);
  const type = new Uint8Array(count);
  const deaths = new Uint32Array(count);
  const civilians = new Uint8Array(count);
  const dyad = new Uint32Array(count);
  const index = new KDBush(count, 64, Int32Array);
  let latest = -(2 ** 31);
  order.forEach((row, i) => {
    const [x, y] = cellAt(grid, xs[i] ?? 0, ys[i] ?? 0);
    const end = columns.end[row] ?? 0;
    latest = Math.max(latest, end);
    latestEnd[i] = latest;
    type[i] = columns.type[row] ?? 0;
    deaths[i] = columns.deaths[row] ?? 0;
    civilians[i] = (columns.civilians[row] ?? 0) > 0 ? 1 : 0;
    dyad[i] = columns.dyad[row] ?? 0;
    const at = i * INSTANCE_WORDS;
    words[at] = x;
    words[at + 1] = y;
    words[at + 2] = columns.start[row] ?? 0;
    words[at + 3] = end;
    floats[at + 4] = eventRadius(deaths[i] ?? 0);
    index.add(x, y);
  });
  index.finish();
  return {
    count,
    order,
    grid,
    words,
    floats,
    latestEnd,
    type,
    against: columns.against,
    deaths,
    civilians,
    dyad,
    index: index.data as ArrayBuffer,
    locations: count <= EXACT_MOST ? locationsOf(words, count, grid) : null,
  };
}

/** The rows that have a position, by first day and then as they came. */
function drawingOrder({ count, lng, lat, start }: PointColumns): Uint32Array {
  let first = Number.POSITIVE_INFINITY;
  for (let row = 0; row < count; row++) first = Math.min(first, start[row] ?? 0);
  // Day and row in one number: sorting numbers is many times faster than comparing pairs.
  const keys = new Float64Array(count);
  let placed = 0;
  for (let row = 0; row < count; row++)
    if (Number.isFinite(lng[row]) && Number.isFinite(lat[row]))
      keys[placed++] = ((start[row] ?? 0) - first) * count + row;
  return Uint32Array.from(keys.subarray(0, placed).sort(), (key) => key % count);
}
