import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coveredIn, gapsIn } from '../../../src/domain/events/coverage.ts';
import {
  eventFilters,
  NO_EVENT_FILTERS,
  unknownDyads,
} from '../../../src/domain/events/filters.ts';
import { eventAt } from '../../../src/domain/events/record.ts';
import { eventsIn } from '../../../src/domain/events/select.ts';
import { windowOf } from '../../../src/domain/events/window.ts';
import { formatDay } from '../../../src/domain/time/day.ts';
import { pushedStart, type WindowStart } from '../../../src/domain/time/window-start.ts';
import { day } from '../day.ts';
import { events } from './late.ts';

const clock = [day('2009-01-01'), day('2026-12-31')] as const;
const anyDay = fc.integer({ min: clock[0], max: clock[1] });
const anyStart: fc.Arbitrary<WindowStart | null> = fc.oneof(
  fc.constant(null),
  anyDay,
  fc.constant('start' as const),
  fc.integer({ min: 1, max: 9999 }).map((n) => `-${n}d` as const),
);

test.each([
  ['-30d', '2023-06-02', 'trailing', false],
  ['start', '2009-01-01', 'all', false],
  [null, '2022-07-02', 'trailing', true],
] as const)('a window that starts %s begins on %s', (from, first, mode, usual) => {
  const window = windowOf({ from, date: day('2023-07-01') }, clock);
  expect([formatDay(window.from), formatDay(window.to)]).toEqual([first, '2023-07-01']);
  expect([window.mode, window.usual]).toEqual([mode, usual]);
});

test('a window of one day is that day', () => {
  const date = day('2023-07-01');
  expect(windowOf({ from: '-1d', date }, clock)).toMatchObject({ from: date, to: date });
  expect(windowOf({ from: date, date }, clock)).toMatchObject({ from: date, to: date });
});

test('no move of the date leaves a window that ends before it begins', () => {
  fc.assert(
    fc.property(anyStart, fc.array(anyDay, { minLength: 1, maxLength: 5 }), (first, dates) => {
      let from = first;
      for (const date of dates) {
        from = pushedStart(from, date);
        if (typeof from === 'number') expect(from).toBeLessThanOrEqual(date);
        const window = windowOf({ from, date }, clock);
        expect(window.from).toBeLessThanOrEqual(window.to);
        expect(window.to).toBe(date);
      }
    }),
  );
});

test('a window that goes with the date keeps its length wherever it goes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), anyDay, (days, date) => {
      const window = windowOf({ from: `-${days}d`, date }, clock);
      expect(window.to - window.from + 1).toBe(days);
    }),
  );
});

test('the deaths of a view are read as a least number, as civilians or as both', () => {
  for (const [deaths, civilian, leastDeaths] of [
    ['civilian', true, 0],
    ['10', false, 10],
    ['civilian,10', true, 10],
    [null, false, 0],
  ] as const) {
    const filters = eventFilters({ violence: [], dyad: [], deaths });
    expect(filters).toEqual({ ...NO_EVENT_FILTERS, civilian, leastDeaths });
  }
});

test('opponents that the events do not have are named', () => {
  const filters = { ...NO_EVENT_FILTERS, dyad: ['government-kio', 'kio-government'] };
  expect(unknownDyads(events.columns, filters)).toEqual(['kio-government']);
});

test('2024, 2025 and all of 2026 but February are without data', () => {
  const range = { from: day('2023-01-01'), until: day('2027-01-01') };
  const written = (ranges: { from: number; until: number }[]) =>
    ranges.map(({ from, until }) => [formatDay(from), formatDay(until)]);
  expect(written(gapsIn(events.columns.coverages, range))).toEqual([
    ['2024-01-01', '2026-02-01'],
    ['2026-03-01', '2027-01-01'],
  ]);
  expect(written(coveredIn(events.columns.coverages, range))).toEqual([
    ['2023-01-01', '2024-01-01'],
    ['2026-02-01', '2026-03-01'],
  ]);
});

test('releases that meet or overlap are one covered part', () => {
  const coverages = [
    { from: 5, until: 9 },
    { from: 0, until: 3 },
    { from: 3, until: 6 },
  ];
  expect(coveredIn(coverages, { from: 1, until: 20 })).toEqual([{ from: 1, until: 9 }]);
});

test('covered parts and gaps share a range out between them', () => {
  const part = fc.tuple(fc.nat({ max: 50 }), fc.nat({ max: 20 })).map(([from, days]) => ({
    from,
    until: from + days,
  }));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), part, (coverages, range) => {
      const days = (list: { from: number; until: number }[]) =>
        list.flatMap(({ from, until }) => Array.from({ length: until - from }, (_, i) => from + i));
      const covered = days(coveredIn(coverages, range));
      const all = [...covered, ...days(gapsIn(coverages, range))].sort((a, b) => a - b);
      expect(all).toEqual(days([range]));
      expect(covered.every((one) => coverages.some((c) => c.from <= one && one < c.until))).toBe(
        true,
      );
    }),
  );
});

test('the events of a view are written out with what they point to', () => {
  const window = windowOf({ from: day('2026-02-01'), date: day('2026-02-22') }, clock);
  const filters = eventFilters({ violence: [], dyad: [], deaths: 'civilian' });
  const indices = eventsIn(events.columns, window, filters);
  const found = Array.from(indices).map((index) => eventAt(events, index));
  expect(found.map((event) => event?.id)).toEqual([
    ...['ged-620547', 'ged-620625', 'ged-620938', 'ged-620685'],
  ]);
  const [first] = found;
  expect(first).toMatchObject({ inside: true, coverage: { provisional: true } });
  expect(eventAt(events, -1)).toBeUndefined();
});
