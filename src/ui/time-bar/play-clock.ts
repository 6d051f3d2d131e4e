import type { Day } from '../../domain/time/day.ts';

/**
 * The date after playing for `elapsedMs` from `start` at `speed` days per second, at most `clockEnd`.
 * Time counts from the start of the play or the last change of speed, so that no part of a day is lost between frames.
 */
export function advance(start: Day, speed: number, elapsedMs: number, clockEnd: Day): Day {
  const days = Math.floor((speed * Math.max(0, elapsedMs)) / 1000);
  return Math.max(start, Math.min(clockEnd, start + days));
}
