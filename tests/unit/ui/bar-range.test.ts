import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type BarRange,
  followingRange,
  pannedRange,
  zoomedRange,
} from '../../../src/ui/time-bar/bar-range.ts';

const WHOLE: BarRange = [14_245, 20_819];
const LEAST = 90;

const anyRange: fc.Arbitrary<BarRange> = fc
  .integer({ min: LEAST, max: WHOLE[1] - WHOLE[0] })
  .chain((length) =>
    fc
      .integer({ min: WHOLE[0], max: WHOLE[1] - length })
      .map((from): BarRange => [from, from + length]),
  );
const anyDay = fc.integer({ min: WHOLE[0], max: WHOLE[1] - 1 });
const anyFactor = fc.double({ min: 0.01, max: 100, noNaN: true });

function expectInside([from, until]: BarRange) {
  expect(from).toBeGreaterThanOrEqual(WHOLE[0]);
  expect(until).toBeLessThanOrEqual(WHOLE[1]);
  expect(until - from).toBeGreaterThanOrEqual(LEAST);
  expect([from, until].every(Number.isInteger)).toBe(true);
}

test('however it is zoomed, the track stays inside the clock and shows 90 days at least', () => {
  fc.assert(
    fc.property(anyRange, anyFactor, anyDay, (range, factor, at) => {
      expectInside(zoomedRange(range, WHOLE, factor, at));
    }),
  );
});

test('a day under the pointer stays in sight while the track is zoomed', () => {
  fc.assert(
    fc.property(
      anyRange,
      anyFactor,
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (range, factor, share) => {
        const at = Math.floor(range[0] + share * (range[1] - range[0]));
        const [from, until] = zoomedRange(range, WHOLE, factor, at);
        expect(at).toBeGreaterThanOrEqual(from - 1);
        expect(at).toBeLessThanOrEqual(until);
      },
    ),
  );
});

test('however far it is moved, it stays inside and as long as it was', () => {
  const by = fc.double({ min: -20_000, max: 20_000, noNaN: true });
  fc.assert(
    fc.property(anyRange, by, (range, days) => {
      const moved = pannedRange(range, WHOLE, days);
      expectInside(moved);
      expect(moved[1] - moved[0]).toBe(range[1] - range[0]);
    }),
  );
});

test('it follows the date: afterwards the date is in sight, and it is as long as it was', () => {
  fc.assert(
    fc.property(anyRange, anyDay, (range, date) => {
      const [from, until] = followingRange(range, WHOLE, date);
      expectInside([from, until]);
      expect(from).toBeLessThanOrEqual(date);
      expect(until).toBeGreaterThan(date);
      expect(until - from).toBe(range[1] - range[0]);
    }),
  );
});

test('it does not move while the date is in sight', () => {
  const range: BarRange = [15_000, 15_200];
  expect(followingRange(range, WHOLE, 15_000)).toBe(range);
  expect(followingRange(range, WHOLE, 15_199)).toBe(range);
  expect(followingRange(range, WHOLE, 15_200)).not.toEqual(range);
});

test('zooming in by two and out by two about the same day shows the same days again', () => {
  const range: BarRange = [15_000, 16_000];
  expect(zoomedRange(zoomedRange(range, WHOLE, 0.5, 15_500), WHOLE, 2, 15_500)).toEqual(range);
});
