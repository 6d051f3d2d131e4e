import { type Day, dayOf, daysInMonth, parseDay } from './day.ts';

/** How exactly a written date is known. */
export type DatePrecision = 'day' | 'about' | 'month' | 'year' | 'years';

/** A date as a source gives it, with the first and last day it can mean. */
export interface ReducedDate {
  text: string;
  precision: DatePrecision;
  earliest: Day;
  latest: Day;
}

/** Days either side of a date written `YYYY-MM-DD~`: "about", read as within a week. */
export const ABOUT_DAYS = 7;

/**
 * Reads ISO 8601 with reduced precision: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `YYYY/YYYY` and `YYYY-MM-DD~`.
 * `undefined` where the text has another form or names no calendar day.
 */
export function parseReducedDate(text: string): ReducedDate | undefined {
  const about = /^(\d{4}-\d{2}-\d{2})~$/.exec(text);
  if (about) {
    const day = parseDay(about[1] ?? '');
    return day === undefined
      ? undefined
      : { text, precision: 'about', earliest: day - ABOUT_DAYS, latest: day + ABOUT_DAYS };
  }
  const day = parseDay(text);
  if (day !== undefined) return { text, precision: 'day', earliest: day, latest: day };
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  if (month) {
    const [year, number] = [Number(month[1]), Number(month[2])];
    const first = dayOf(year, number, 1);
    return {
      text,
      precision: 'month',
      earliest: first,
      latest: first + daysInMonth(year, number) - 1,
    };
  }
  const years = /^(\d{4})(?:\/(\d{4}))?$/.exec(text);
  if (!years) return undefined;
  const [from, to] = [Number(years[1]), Number(years[2] ?? years[1])];
  if (to < from) return undefined;
  return {
    text,
    precision: years[2] ? 'years' : 'year',
    earliest: dayOf(from, 1, 1),
    latest: dayOf(to, 12, 31),
  };
}
