/** A calendar day in Myanmar as whole days since 1970-01-01; arithmetic only, never a time of day. */
export type Day = number;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** The day of a civil date; month 1–12. No validation: out-of-range parts roll over as in `Date.UTC`. */
export function dayOf(year: number, month: number, date: number): Day {
  return Date.UTC(year, month - 1, date) / MS_PER_DAY;
}

/** Year, month (1–12) and date of a day. */
export function civilOf(day: Day): { year: number; month: number; date: number } {
  const at = new Date(day * MS_PER_DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** Reads `YYYY-MM-DD`; `undefined` where the text is anything else or names no calendar day (2023-02-30). */
export function parseDay(text: string): Day | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const day = dayOf(year, month, date);
  const back = civilOf(day);
  return back.year === year && back.month === month && back.date === date ? day : undefined;
}

/** Writes a day as ISO 8601 `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  const { year, month, date } = civilOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** The number of days in a month (1–12) of a year. */
export function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** Moves a day by whole months, keeping the date where the month has it, else its last day (31 Jan + 1 = 28 Feb). */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = civilOf(day);
  const first = civilOf(dayOf(year, month + months, 1));
  return dayOf(first.year, first.month, Math.min(date, daysInMonth(first.year, first.month)));
}

/** `day` inside `[first, last]`. */
export function clampDay(day: Day, first: Day, last: Day): Day {
  return Math.min(last, Math.max(first, day));
}
