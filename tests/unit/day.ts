import { type Day, parseDay } from '../../src/domain/time/day.ts';

/** A day from `YYYY-MM-DD`; throws where the test wrote none. */
export function day(text: string): Day {
  const read = parseDay(text);
  if (read === undefined) throw new Error(`A test wrote "${text}"; expected YYYY-MM-DD.`);
  return read;
}
