import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelZooms } from '../../../../src/map/events/label-zooms.ts';

/** CSS pixels at zoom 8 in units of the Mercator square. */
const PX_AT_8 = 1 / (512 * 2 ** 8);

test('a count that has room is shown from the lowest zoom on, a single event never has one', () => {
  const [several, single] = labelZooms(
    [
      [0.2, 0.4],
      [0.8, 0.4],
    ],
    [2, 1],
  );
  expect(several).toBe(4);
  expect(single).toBeGreaterThan(20);
});

test('of two that are close the one of more events is shown first, the other where there is room', () => {
  const [small, large] = labelZooms(
    [
      [0.5, 0.5],
      [0.5 + 24 * PX_AT_8, 0.5],
    ],
    [2, 9],
  );
  expect([small, large]).toEqual([8, 4]);
});

test('no two counts that are shown at a zoom stand closer than a count is large', () => {
  const anyPoint = fc.tuple(
    fc.double({ min: 0, max: 400, noNaN: true }),
    fc.double({ min: 0, max: 400, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(anyPoint, fc.integer({ min: 1, max: 9 }))), (places) => {
      const px = places.map(([point]) => point);
      const from = labelZooms(
        px.map(([x, y]) => [x * PX_AT_8, y * PX_AT_8] as const),
        places.map(([, size]) => size),
      );
      const shown = px.filter((_, i) => (from[i] ?? 99) <= 8);
      shown.forEach(([x, y], i) => {
        for (const [ox, oy] of shown.slice(i + 1))
          expect(Math.abs(x - ox) >= 21.99 || Math.abs(y - oy) >= 13.99).toBe(true);
      });
    }),
  );
});
