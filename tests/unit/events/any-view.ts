import fc from 'fast-check';
import { VIOLENCE } from '../../../src/domain/events/violence.ts';
import type { EventChoice } from '../../../src/domain/filters.ts';
import type { WindowStart } from '../../../src/domain/time/window-start.ts';
import { atlas } from '../atlas.ts';
import { events } from './late.ts';

const [first, last] = atlas.data.meta.clock;

/** Any first day of a window up to a date. */
const startUpTo = (date: number): fc.Arbitrary<WindowStart | null> =>
  fc.oneof(
    fc.integer({ min: first, max: date }),
    fc.constantFrom(null, 'start' as const),
    fc.integer({ min: 1, max: 4000 }).map((n) => `-${n}d` as const),
  );

/** Any view of events: a date, a window and filters. */
export const anyEventView: fc.Arbitrary<{ date: number; choice: EventChoice }> = fc
  .integer({ min: first, max: last })
  .chain((date) =>
    fc.record({
      date: fc.constant(date),
      choice: fc.record({
        from: startUpTo(date),
        violence: fc.oneof(fc.constant([]), fc.subarray([...VIOLENCE])),
        dyad: fc.oneof(fc.constant([]), fc.subarray(events.columns.dyads.map(({ id }) => id))),
        deaths: fc.constantFrom(null, '10', 'civilian', 'civilian,10'),
      }),
    }),
  );
