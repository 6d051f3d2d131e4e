import type { Day } from './day.ts';
import { parseReducedDate } from './reduced-date.ts';

/** The first and last day of a period, both in. */
export interface Period {
  earliest: Day;
  latest: Day;
}

/**
 * Reads the period a figure speaks of: a date of reduced precision, or two with a slash between them, from the
 * first day of the first to the last day of the second: `2024-01/2024-09`, `2014-04-01/2014-05-15`.
 * `undefined` where the text has another form or runs backwards.
 */
export function parsePeriod(text: string): Period | undefined {
  const parts = text.split('/').map(parseReducedDate);
  const [first, last] = [parts[0], parts.at(-1)];
  if (parts.length > 2 || first === undefined || last === undefined) return undefined;
  return last.latest < first.earliest
    ? undefined
    : { earliest: first.earliest, latest: last.latest };
}
