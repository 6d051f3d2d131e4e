import type KDBush from 'kdbush';
import { MOST_RADIUS_PX } from '../../layers/events/radius.ts';
import { drawRange } from './draw-range.ts';
import type { EventData } from './event-data.ts';
import { cellAt } from './fixed-grid.ts';
import { INSTANCE_WORDS, isShown } from './instance.ts';
import { distanceFrom, groundAt, type Screen } from './screen.ts';

/** What is drawn, as far as a click has to know. */
export interface Drawn {
  data: EventData;
  index: KDBush;
  tones: Uint8Array;
  from: number;
  until: number;
  /** Radius of the symbol that stands for an event, by its place in the drawing order, CSS pixels. */
  radius(i: number): number;
  screen: Screen;
}

/** Steps of distance that picks are told apart by: a thousandth of a pixel is plenty. */
const PER_PX = 1024;
/** The first circle that is searched, CSS pixels; each next one has twice the radius. */
const FIRST_PX = 2;
/** A window of fewer events is faster to look through than the index, which knows no dates. */
const SCAN_MOST = 50_000;

/**
 * The events whose symbol reaches to within `reach` CSS pixels of a point of the screen, as rows of the
 * columns, nearest first and then in drawing order; at most `limit` of them. The search goes outwards and ends
 * with the circle that holds enough, so that a crowd of events costs no more than a few.
 */
export function pickEvents(
  drawn: Drawn,
  x: number,
  y: number,
  reach: number,
  limit = Number.POSITIVE_INFINITY,
): number[] {
  const { data } = drawn;
  const most = reach + MOST_RADIUS_PX;
  for (let px = Math.min(FIRST_PX, most); ; px = Math.min(2 * px, most)) {
    const keys = keysWithin(drawn, x, y, px, reach);
    if (keys.length < limit && px < most) continue;
    return Array.from(
      Float64Array.from(keys).sort().subarray(0, Math.min(limit, keys.length)),
      (key) => data.order[key % data.count] ?? 0,
    );
  }
}

/** Distance and place in the drawing order in one number each, of symbols with their middle within `px`. */
function keysWithin(drawn: Drawn, x: number, y: number, px: number, reach: number): number[] {
  const { data, tones, from, until } = drawn;
  const { words, count } = data;
  const [west, north, east, south] = cellBox(drawn, x, y, px);
  const distance = distanceFrom(drawn.screen, data.grid, x, y);
  const keys: number[] = [];
  const visit = (i: number) => {
    if (!isShown(words, tones, i, from, until)) return;
    const away = distance(words[i * INSTANCE_WORDS] ?? 0, words[i * INSTANCE_WORDS + 1] ?? 0);
    if (away <= px && away <= reach + drawn.radius(i))
      keys.push(Math.round(away * PER_PX) * count + i);
  };
  const run = drawRange(data, from, until);
  if (run.count > SCAN_MOST) {
    for (const i of drawn.index.range(west, north, east, south)) visit(i);
    return keys;
  }
  for (let i = run.first; i < run.first + run.count; i++) {
    const cellX = words[i * INSTANCE_WORDS] ?? 0;
    const cellY = words[i * INSTANCE_WORDS + 1] ?? 0;
    if (cellX >= west && cellX <= east && cellY >= north && cellY <= south) visit(i);
  }
  return keys;
}

/** The cells that a square of the screen covers: west, north, east, south. The map may be turned or tilted. */
function cellBox(
  { data, screen }: Drawn,
  x: number,
  y: number,
  half: number,
): [number, number, number, number] {
  const corners = [
    [x - half, y - half],
    [x + half, y - half],
    [x + half, y + half],
    [x - half, y + half],
  ] as const;
  const cells = corners.map(([cx, cy]) => cellAt(data.grid, ...groundAt(screen, cx, cy)));
  const xs = cells.map(([cx]) => cx);
  const ys = cells.map(([, cy]) => cy);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
