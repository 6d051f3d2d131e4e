import { civilOf, clampDay, type Day, formatDay, parseDay } from '../../domain/time/day.ts';
import { formatStart, parseStart, type WindowStart } from '../../domain/time/window-start.ts';
import type { LinkContext } from '../link-context.ts';
import { clip } from '../notice.ts';
import type { KeyCodec, Reading } from './key-codec.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A day in English words, `22 Feb 2026`. */
function writtenDay(day: Day): string {
  const { year, month, date } = civilOf(day);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

/** Reads `YYYY-MM-DD`; a day outside the clock is moved to its nearer end. */
function parseClockDay(text: string, { clock }: LinkContext): Reading<Day> {
  const expected = `YYYY-MM-DD from ${formatDay(clock[0])} to ${formatDay(clock[1])}`;
  const day = parseDay(text);
  if (day === undefined) return { expected };
  const value = clampDay(day, ...clock);
  if (value === day) return { value };
  return { value, trouble: { kind: 'clamped', found: clip(text), expected } };
}

/** The one date of the clock. */
export const dateKey: KeyCodec<Day> = {
  key: 'date',
  initial: ({ newsUntil, clock }) => clampDay(newsUntil, ...clock),
  parse: parseClockDay,
  format: formatDay,
  describe: writtenDay,
};

/**
 * Where the window that ends at the date begins: a day, so many days back (`-30d`), or `start` for that of the
 * clock. That a day is not after the date is the codec's to check.
 */
export const fromKey: KeyCodec<WindowStart | null> = {
  key: 'from',
  initial: () => null,
  parse: (text, context) => {
    const start = parseStart(text);
    if (typeof start === 'string') return { value: start };
    const reading = parseClockDay(text, context);
    return 'value' in reading ? reading : { expected: `${reading.expected}, -30d or start` };
  },
  format: (start) => (start === null ? null : formatStart(start)),
  describe: (start) => {
    if (typeof start === 'number') return writtenDay(start);
    return start === null ? 'the usual window' : `the window ${start}`;
  },
};

/** The other date of a comparison. */
export const compareKey: KeyCodec<Day | null> = {
  key: 'compare',
  initial: () => null,
  parse: parseClockDay,
  format: (day) => (day === null ? null : formatDay(day)),
  describe: (day) => (day === null ? 'no comparison' : writtenDay(day)),
};
