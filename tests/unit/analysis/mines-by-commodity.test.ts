import fc from 'fast-check';
import { expect, it } from 'vitest';
import { minesByCommodity } from '../../../src/analysis/mines-by-commodity.ts';
import { CONFIDENCES } from '../../../src/domain/schema/common.ts';
import { summaryAt } from '../../../src/domain/summary.ts';
import { atlas, day } from '../atlas.ts';

const [first, last] = atlas.data.meta.clock;

it('adds up to the mines of every row of the summary', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: first, max: last }),
      fc.constantFrom(...CONFIDENCES),
      (date, least) => {
        const counts = minesByCommodity(atlas, date, least);
        for (const { key, mines } of summaryAt(atlas, date, least)) {
          const sum = [...(counts.get(key)?.values() ?? [])].reduce((a, b) => a + b, 0);
          expect([key, sum]).toEqual([key, mines]);
        }
      },
    ),
    { seed: 20261125, numRuns: 40 },
  );
});

it('gives the KIA the rare-earth mines of the belt once it has taken them', () => {
  const held = (date: string) =>
    minesByCommodity(atlas, day(date), 'low').get('kia')?.get('rare_earth') ?? 0;
  expect(held('2025-01-01')).toBeGreaterThanOrEqual(9);
  expect(held('2024-01-01')).toBeLessThan(held('2025-01-01') - 7);
});
