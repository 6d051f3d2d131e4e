import { civilOf, clampDay, type Day, formatDay, parseDay } from '../../domain/time/day.ts';
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

function optionalDay(key: string, none: string): KeyCodec<Day | null> {
  return {
    key,
    initial: () => null,
    parse: parseClockDay,
    format: (day) => (day === null ? null : formatDay(day)),
    describe: (day) => (day === null ? none : writtenDay(day)),
  };
}

/** The first day of the window that ends at the date. That it is not after the date is the codec's to check. */
export const fromKey = optionalDay('from', 'the one day');

/** The other date of a comparison. */
export const compareKey = optionalDay('compare', 'no comparison');
