import type KDBush from 'kdbush';
import { MOST_RADIUS_PX } from '../../layers/events/radius.ts';
import type { EventData } from './event-data.ts';
import { cellAt, pointOf } from './fixed-grid.ts';
import { INSTANCE_WORDS, isShown } from './instance.ts';
import { groundAt, type Screen, screenAt } from './screen.ts';

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

/**
 * The events whose symbol reaches to within `reach` CSS pixels of a point of the screen, as rows of the
 * columns, nearest first and then in drawing order; at most `limit` of them.
 */
export function pickEvents(
  drawn: Drawn,
  x: number,
  y: number,
  reach: number,
  limit = Number.POSITIVE_INFINITY,
): number[] {
  const { data, screen, tones, from, until } = drawn;
  const { words, grid } = data;
  const keys: number[] = [];
  for (const i of drawn.index.range(...cellBox(drawn, x, y, reach + MOST_RADIUS_PX))) {
    if (!isShown(words, tones, i, from, until)) continue;
    const at = i * INSTANCE_WORDS;
    const [sx, sy] = screenAt(screen, ...pointOf(grid, words[at] ?? 0, words[at + 1] ?? 0));
    const distance = Math.hypot(sx - x, sy - y);
    if (distance > reach + drawn.radius(i)) continue;
    // Distance and place in one number, which sorts faster than pairs.
    keys.push(Math.round(distance * PER_PX) * data.count + i);
  }
  return Array.from(
    Float64Array.from(keys).sort().subarray(0, Math.min(limit, keys.length)),
    (key) => data.order[key % data.count] ?? 0,
  );
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
