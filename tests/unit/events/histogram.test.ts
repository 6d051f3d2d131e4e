import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BIN_UNITS, binsOf, binUnit } from '../../../src/domain/events/bins.ts';
import { NO_EVENT_FILTERS } from '../../../src/domain/events/filters.ts';
import { histogram } from '../../../src/domain/events/histogram.ts';
import { eventsIn } from '../../../src/domain/events/select.ts';
import { formatDay } from '../../../src/domain/time/day.ts';
import { day } from '../day.ts';
import { anyBox, anyColumns, anyFilters, anySpan } from './generated.ts';
import { events } from './late.ts';

const unit = fc.constantFrom(...BIN_UNITS);
const sum = (list: Iterable<number>) => [...list].reduce((total, value) => total + value, 0);

test('the bins and the events begun earlier add up to what the selector finds', () => {
  fc.assert(
    fc.property(anyColumns, anySpan, unit, anyFilters, anyBox, (all, span, of, filters, box) => {
      const bins = binsOf({ from: span.from, until: span.to + 1 }, of);
      const counts = histogram(all, bins, filters, box);
      const found = eventsIn(all, span, filters, box).length;
      expect(sum(counts.clash) + sum(counts.civilians) + counts.earlier).toBe(found);
    }),
  );
});

test('bins follow one another without gap or overlap, from the first day to the last', () => {
  fc.assert(
    fc.property(anySpan, unit, ({ from, to }, of) => {
      const { edges } = binsOf({ from, until: to + 1 }, of);
      expect([edges[0], edges.at(-1)]).toEqual([from, to + 1]);
      expect(edges.every((edge, i) => i === 0 || edge > (edges[i - 1] ?? 0))).toBe(true);
    }),
  );
});

test('bins begin with Mondays, months and years of the calendar', () => {
  const range = { from: day('2023-11-15'), until: day('2024-02-01') };
  const edges = (of: 'week' | 'month' | 'year') => binsOf(range, of).edges.map(formatDay);
  expect(edges('week').slice(0, 3)).toEqual(['2023-11-15', '2023-11-20', '2023-11-27']);
  expect(edges('month')).toEqual(['2023-11-15', '2023-12-01', '2024-01-01', '2024-02-01']);
  expect(edges('year')).toEqual(['2023-11-15', '2024-01-01', '2024-02-01']);
});

test.each([
  ['2009-01-01', '2027-01-01', 1000, 'month'],
  ['2009-01-01', '2027-01-01', 300, 'year'],
  ['2023-01-01', '2024-01-01', 1000, 'week'],
  ['2023-01-01', '2023-04-01', 1000, 'day'],
])('from %s to %s on %i px a bar is one %s', (from, until, width, expected) => {
  expect(binUnit({ from: day(from), until: day(until) }, width)).toBe(expected);
});

test('one-sided violence is against civilians, and all other kinds are clashes', () => {
  const bins = binsOf({ from: day('2023-01-01'), until: day('2024-01-01') }, 'year');
  const counts = histogram(events.columns, bins, NO_EVENT_FILTERS);
  const only = (violence: string[]) =>
    eventsIn(
      events.columns,
      { from: day('2023-01-01'), to: day('2023-12-31') },
      { ...NO_EVENT_FILTERS, violence },
    ).length;
  expect([...counts.civilians]).toEqual([only(['one_sided'])]);
  expect([...counts.clash]).toEqual([only(['state_based', 'non_state'])]);
  expect(sum(counts.clash) + sum(counts.civilians)).toBe(84);
});

test('years without data say so in their bins, and are not zero', () => {
  const bins = binsOf({ from: day('2023-01-01'), until: day('2027-01-01') }, 'year');
  expect(histogram(events.columns, bins, NO_EVENT_FILTERS).coverage).toEqual([
    ...['full', 'none', 'none', 'part'],
  ]);
});
