import type { EventData } from './event-data.ts';
import { INSTANCE_WORDS } from './instance.ts';

/**
 * The part of the drawing order that can hold events of a window: what begins after it and what has all
 * ended before it need not be looked at. Inside the part events are still tested one by one.
 */
export function drawRange(
  data: Pick<EventData, 'count' | 'words' | 'latestEnd'>,
  from: number,
  until: number,
): { first: number; count: number } {
  const last = firstWhere(data.count, (i) => (data.words[i * INSTANCE_WORDS + 2] ?? 0) > until);
  const first = firstWhere(data.count, (i) => (data.latestEnd[i] ?? 0) >= from);
  return { first, count: Math.max(0, last - first) };
}

/** The first number below `count` for which a condition holds that holds for all after it; else `count`. */
function firstWhere(count: number, holds: (i: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
