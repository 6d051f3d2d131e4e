import fc from 'fast-check';
import { type EventColumns, eventColumns } from '../../../src/domain/events/columns.ts';
import type { EventFilters } from '../../../src/domain/events/filters.ts';
import { VIOLENCE } from '../../../src/domain/events/violence.ts';

/** Days and degrees of the generated events: few, so that edges meet. */
export const LAST_DAY = 400;
const dyads = VIOLENCE.map((violence, i) => ({
  ...{ id: `pair-${i}`, name: 'A - B', sideA: 'A', sideB: 'B' },
  violence,
}));
const areas = ['MMR001001', 'MMR001D001'].map((code, i) => ({
  ...{ code, name: code, townships: ['MMR001001'] },
  level: i === 0 ? ('township' as const) : ('district' as const),
}));
const coverages = [
  ...[
    [0, 150],
    [300, 330],
  ].map(([from = 0, until = 0], i) => ({
    ...{ id: `release-${i}`, name: 'Release', from, until, provisional: i === 1, citations: [] },
  })),
];

const event = fc.record({
  start: fc.nat({ max: LAST_DAY }),
  more: fc.oneof(fc.constant(0), fc.nat({ max: 60 })),
  point: fc.option(fc.tuple(fc.integer({ min: 95, max: 99 }), fc.integer({ min: 24, max: 28 })), {
    freq: 4,
  }),
  precision: fc.oneof(fc.constantFrom(1, 2), fc.integer({ min: 1, max: 6 })),
  inside: fc.boolean(),
  dyad: fc.nat({ max: 2 }),
  area: fc.integer({ min: -1, max: 1 }),
  best: fc.nat({ max: 20 }),
  civilians: fc.nat({ max: 3 }),
});

/** Any events, in no order. */
export const anyColumns: fc.Arbitrary<EventColumns> = fc
  .array(event, { minLength: 20, maxLength: 80 })
  .map((list) =>
    eventColumns(
      {
        id: list.map((_, i) => `e${i}`),
        start: list.map(({ start }) => start),
        end: list.map(({ start, more }) => start + more),
        lng: list.map(({ point }) => point?.[0] ?? Number.NaN),
        lat: list.map(({ point }) => point?.[1] ?? Number.NaN),
        datePrecision: list.map(({ more }) => (more === 0 ? 1 : 4)),
        precision: list.map(({ precision }) => precision),
        inside: list.map(({ inside }) => Number(inside)),
        dyad: list.map(({ dyad }) => dyad),
        area: list.map(({ area }) => area),
        coverage: list.map(() => 0),
        best: list.map(({ best }) => best),
        low: list.map(({ best }) => Math.floor(best / 2)),
        high: list.map(({ best }) => best * 2),
        civilians: list.map(({ civilians }) => civilians),
      },
      { dyads, areas, coverages },
    ),
  );

/** Any days, both in. */
export const anySpan = fc
  .tuple(fc.nat({ max: LAST_DAY }), fc.nat({ max: LAST_DAY }))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

/** Any choice of a reader. */
export const anyFilters: fc.Arbitrary<EventFilters> = fc.record({
  violence: fc.oneof(fc.constant([]), fc.subarray([...VIOLENCE])),
  dyad: fc.oneof(fc.constant([]), fc.subarray(['pair-0', 'pair-2', 'of-another-file'])),
  civilian: fc.boolean(),
  leastDeaths: fc.oneof(fc.constant(0), fc.nat({ max: 10 })),
  scope: fc.constantFrom('state' as const, 'all' as const),
});

/** Any box of whole degrees, or none. */
export const anyBox = fc.option(
  fc.tuple(
    fc.integer({ min: 94, max: 97 }),
    fc.integer({ min: 23, max: 26 }),
    fc.integer({ min: 96, max: 100 }),
    fc.integer({ min: 25, max: 29 }),
  ),
  { nil: undefined },
);
