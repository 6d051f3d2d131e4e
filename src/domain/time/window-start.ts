import { type Day, formatDay, parseDay } from './day.ts';

/** A window of so many days that ends at the date and goes with it. */
export type Trailing = `-${number}d`;

/** Where a window begins: on a day that stays, so many days back, or with the clock. */
export type WindowStart = Day | Trailing | 'start';

/** Reads `YYYY-MM-DD`, `-30d` (1 to 9999 days) or `start`; `undefined` where the text is anything else. */
export function parseStart(text: string): WindowStart | undefined {
  const floats = text === 'start' || /^-[1-9]\d{0,3}d$/.test(text);
  return floats ? (text as Trailing) : parseDay(text);
}

/** Writes a start as `parseStart` reads it. */
export function formatStart(start: WindowStart): string {
  return typeof start === 'number' ? formatDay(start) : start;
}

/** The start once the date has moved: a fixed day stays where it is until the date comes before it and takes it along. */
export function pushedStart(start: WindowStart | null, date: Day): WindowStart | null {
  return typeof start === 'number' ? Math.min(start, date) : start;
}
