import type { Day } from '../time/day.ts';
import type { WindowStart } from '../time/window-start.ts';

/** Days that events are shown for where the link names no window: a year back from the date. */
export const USUAL_DAYS = 365;

/** The days whose events are shown, both ends in, and in which way they were chosen: the words follow from it. */
export interface EventWindow {
  from: Day;
  to: Day;
  /** `fixed` from a named day, `trailing` so many days back, `all` since the clock begins. */
  mode: 'fixed' | 'trailing' | 'all';
  /** Days of a trailing window, as asked for; null in the other modes. */
  days: number | null;
  /** The link names no window: the usual one is shown, and has to be said. */
  usual: boolean;
}

/**
 * The window of a view: from its start to its date. A trailing one of 30 days is the date and the 29 days before
 * it; it may begin before the clock does, since events may too.
 */
export function windowOf(
  { from, date }: { from: WindowStart | null; date: Day },
  clock: readonly [Day, Day],
): EventWindow {
  const usual = from === null;
  const start = from ?? (`-${USUAL_DAYS}d` as const);
  if (typeof start === 'number') {
    return { from: Math.min(start, date), to: date, mode: 'fixed', days: null, usual };
  }
  if (start === 'start') return { from: clock[0], to: date, mode: 'all', days: null, usual };
  const days = Number(start.slice(1, -1));
  return { from: date - days + 1, to: date, mode: 'trailing', days, usual };
}
