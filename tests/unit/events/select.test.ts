import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventColumns } from '../../../src/domain/events/columns.ts';
import { type EventFilters, NO_EVENT_FILTERS } from '../../../src/domain/events/filters.ts';
import {
  type Box,
  countEvents,
  countsByArea,
  type DaySpan,
  deathTotals,
  eventsIn,
} from '../../../src/domain/events/select.ts';
import { day } from '../day.ts';
import { anyBox, anyColumns, anyFilters, anySpan } from './generated.ts';
import { events } from './late.ts';

const { columns } = events;
const year = (of: number): DaySpan => ({ from: day(`${of}-01-01`), to: day(`${of}-12-31`) });
const yearOf = (of: number) => eventsIn(columns, year(of), NO_EVENT_FILTERS);

/** The rules of selection written out plainly, event by event. */
function expected(all: EventColumns, span: DaySpan, filters: EventFilters, box?: Box): number[] {
  return Array.from({ length: all.count }, (_, i) => i).filter((i) => {
    const pair = all.dyads[all.dyad[i] ?? -1];
    const days = Array.from({ length: span.to - span.from + 1 }, (_, n) => span.from + n);
    const inSpan = days.some((d) => d >= (all.start[i] ?? 0) && d <= (all.end[i] ?? 0));
    const known = [
      filters.violence.length === 0 || filters.violence.includes(pair?.violence ?? ''),
      filters.dyad.length === 0 || filters.dyad.includes(pair?.id ?? ''),
      !filters.civilian || (all.civilians[i] ?? 0) > 0,
      (all.best[i] ?? 0) >= filters.leastDeaths,
      filters.scope === 'all' || all.inside[i] === 1,
    ];
    const [lng, lat] = [all.lng[i] ?? 0, all.lat[i] ?? 0];
    const drawn = (all.precision[i] ?? 9) <= 2;
    const [west, south, east, north] = box ?? [0, 0, 0, 0];
    const inBox = drawn && west <= lng && lng <= east && south <= lat && lat <= north;
    return inSpan && known.every(Boolean) && (box === undefined || inBox);
  });
}

test('the selector finds what the rules find event by event', () => {
  fc.assert(
    fc.property(anyColumns, anySpan, anyFilters, anyBox, (all, span, filters, box) => {
      expect([...eventsIn(all, span, filters, box)]).toEqual(expected(all, span, filters, box));
    }),
  );
});

test('every event of a window is counted once: drawn, outside of the box, imprecise or without a position', () => {
  fc.assert(
    fc.property(anyColumns, anySpan, anyFilters, anyBox, (all, span, filters, box) => {
      const { total, shown, ...rest } = countEvents(all, eventsIn(all, span, filters), box);
      expect(shown + rest.outside + rest.imprecise + rest.withoutPosition).toBe(total);
      const drawn = box ? eventsIn(all, span, filters, box).length : shown;
      expect(shown).toBe(drawn);
      expect(box === undefined && rest.outside > 0).toBe(false);
    }),
  );
});

test.each([
  [2012, 33, 638],
  [2023, 84, 161],
  [2011, 72, 192],
  [2021, 43, 116],
])('in %i the state had %i events with %i deaths by the best estimate', (of, count, deaths) => {
  const found = yearOf(of);
  expect(found).toHaveLength(count);
  expect(deathTotals(columns, found).best).toBe(deaths);
});

test('of the 440 events in the state 116 are dots, and the rest is known to an area only', () => {
  const all = eventsIn(
    columns,
    { from: day('1989-01-01'), to: day('2026-12-31') },
    NO_EVENT_FILTERS,
  );
  expect(countEvents(columns, all)).toEqual({
    ...{ total: 440, shown: 116, outside: 0, imprecise: 324, withoutPosition: 0 },
  });
});

test('an event without a position is counted apart from one that is imprecise', () => {
  const two = { ...columns, lng: Float64Array.of(Number.NaN, 97), precision: Uint8Array.of(5, 5) };
  expect(countEvents(two, [0, 1])).toMatchObject({ total: 2, imprecise: 1, withoutPosition: 1 });
});

test('an event that lasts a month is in the window of each of its days', () => {
  const index = columns.id.indexOf('ged-71367');
  for (const one of ['2013-01-01', '2013-01-17', '2013-01-31']) {
    const span = { from: day(one), to: day(one) };
    expect([...eventsIn(columns, span, { ...NO_EVENT_FILTERS, scope: 'all' })]).toContain(index);
  }
});

test('events known to a township or a district are counted on it, those of the state on none', () => {
  const all = eventsIn(
    columns,
    { from: day('1989-01-01'), to: day('2026-12-31') },
    NO_EVENT_FILTERS,
  );
  const counts = countsByArea(columns, all).map(({ area, events: count }) => [
    area.name,
    area.level,
    count,
  ]);
  expect(counts).toContainEqual(['Hpakant', 'township', 78]);
  expect(counts).toContainEqual(['Bhamo', 'district', 36]);
  expect(counts).toContainEqual(['Myitkyina', 'district', 8]);
  const state = Array.from(all).filter((i) => columns.precision[i] === 4);
  expect(state).toHaveLength(69);
  expect(countsByArea(columns, state)).toEqual([]);
});
