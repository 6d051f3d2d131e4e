import fc from 'fast-check';
import type { EventFilters, PointColumns } from '../../../../src/map/events/point-columns.ts';

/** One event as a row, for tests that are easier to read that way. */
export interface EventRow {
  lng: number;
  lat: number;
  start: number;
  end: number;
  type: number;
  deaths: number;
  civilians: number;
  dyad: number;
}

export const ALL: EventFilters = { types: -1, minDeaths: 0, civiliansOnly: false, dyads: null };

/** An event at Myitkyina on day 100 with one death, but for what is given. */
export function row(given: Partial<EventRow> = {}): EventRow {
  return {
    lng: 97.4,
    lat: 25.38,
    start: 100,
    end: 100,
    type: 1,
    deaths: 1,
    civilians: 0,
    dyad: 0,
    ...given,
  };
}

/** Rows as columns; kind 3 is violence against civilians. */
export function columnsOf(rows: readonly EventRow[]): PointColumns {
  const column = (key: keyof EventRow) => rows.map((each) => each[key]);
  return {
    count: rows.length,
    against: 1 << 3,
    lng: column('lng'),
    lat: column('lat'),
    start: column('start'),
    end: column('end'),
    type: column('type'),
    deaths: column('deaths'),
    civilians: column('civilians'),
    dyad: column('dyad'),
  };
}

/** Rows on a coarse lattice, so that many share a point. */
export const anyRows: fc.Arbitrary<EventRow[]> = fc.array(
  fc
    .record({
      lng: fc.integer({ min: 0, max: 6 }).map((n) => 96 + n / 2),
      lat: fc.integer({ min: 0, max: 6 }).map((n) => 24 + n / 2),
      start: fc.integer({ min: -50, max: 50 }),
      length: fc.integer({ min: 0, max: 20 }),
      type: fc.integer({ min: 1, max: 3 }),
      deaths: fc.nat({ max: 60 }),
      civilians: fc.nat({ max: 2 }),
      dyad: fc.nat({ max: 3 }),
    })
    .map(({ length, ...rest }) => ({ ...rest, end: rest.start + length })),
  { minLength: 1, maxLength: 60 },
);

export const anyWindow: fc.Arbitrary<{ from: number; until: number }> = fc
  .tuple(fc.integer({ min: -70, max: 70 }), fc.nat({ max: 60 }))
  .map(([from, length]) => ({ from, until: from + length }));

export const anyFilters: fc.Arbitrary<EventFilters> = fc.record({
  types: fc.constantFrom(-1, 1 << 1, (1 << 1) | (1 << 3), 0),
  minDeaths: fc.constantFrom(0, 1, 10),
  civiliansOnly: fc.boolean(),
  dyads: fc.constantFrom(null, new Set([0]), new Set([1, 3])),
});

/** Whether a row is shown, written out plainly. */
export function isRowShown(
  each: EventRow,
  { from, until }: { from: number; until: number },
  { types, minDeaths, civiliansOnly, dyads }: EventFilters,
): boolean {
  const overlaps = each.start <= until && each.end >= from;
  const ofKind = (types & (1 << each.type)) !== 0;
  const ofDyad = dyads === null || dyads.has(each.dyad);
  return (
    overlaps &&
    ofKind &&
    ofDyad &&
    each.deaths >= minDeaths &&
    (!civiliansOnly || each.civilians > 0)
  );
}
