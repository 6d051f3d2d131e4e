import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareDates } from '../../../src/analysis/compare.ts';
import { changesOf } from '../../../src/domain/changes.ts';
import { atlas, day } from '../atlas.ts';

const changes = changesOf(atlas, 'low');
const between = (from: number, to: number) => compareDates(atlas, changes, from, to, 'low');
const [first, last] = atlas.data.meta.clock;
const anyDay = fc.integer({ min: first, max: last });

it('finds the fall of the belt between September 2024 and January 2025', () => {
  const { hands, mines } = between(day('2024-09-01'), day('2025-01-01'));
  const pangwa = hands.find(({ id }) => id === 'pangwa');
  expect(pangwa?.before).toMatchObject({ status: 'held', holder: 'ndak_bgf' });
  expect(pangwa?.after).toMatchObject({ status: 'held', holder: 'kia' });
  expect(pangwa?.change?.day).toBe(day('2024-10-19'));
  expect(mines.find(({ id }) => id === 'ree-pangwar')?.after.holder).toBe('kia');
});

it('finds no difference between a date and itself', () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      expect(between(date, date)).toEqual({
        hands: [],
        first: [],
        mines: [],
        crossings: [],
        areas: [],
      });
    }),
    { numRuns: 20, seed: 1 },
  );
});

it('loses one way what it gains the other way', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      const [there, back] = [between(a, b).areas, between(b, a).areas];
      expect(back).toEqual(
        there.map(({ key, before, after }) => ({ key, before: after, after: before })),
      );
    }),
    { numRuns: 20, seed: 2 },
  );
});

it('gains and losses of area add up to nothing', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      const sum = between(a, b).areas.reduce(
        (total, { before, after }) => total + after - before,
        0,
      );
      // Rows that differ by less than half a square kilometre are left out.
      expect(Math.abs(sum)).toBeLessThan(12);
    }),
    { numRuns: 20, seed: 3 },
  );
});
