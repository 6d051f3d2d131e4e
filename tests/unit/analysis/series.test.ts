import { expect, it } from 'vitest';
import { type Measure, seriesDays, summarySeries } from '../../../src/analysis/series.ts';
import { CONFIDENCES } from '../../../src/domain/schema/common.ts';
import { type SummaryRow, summaryAt } from '../../../src/domain/summary.ts';
import { formatDay } from '../../../src/domain/time/day.ts';
import { atlas } from '../atlas.ts';

const VALUE: Record<Measure, (row: SummaryRow) => number> = {
  areaNear: (row) => row.areaKm2[0],
  areaReach: (row) => row.areaKm2[1],
  places: (row) => row.places,
  mines: (row) => row.mines,
  crossings: (row) => row.crossings,
};
const MEASURES = Object.keys(VALUE) as Measure[];

it('stands at the first day of every month of the clock', () => {
  const days = seriesDays(atlas, 'months').map(formatDay);
  expect(days).toHaveLength(216);
  expect([days[0], days[1], days.at(-1)]).toEqual(['2009-01-01', '2009-02-01', '2026-12-01']);
  expect(days.every((text) => text.endsWith('-01'))).toBe(true);
  expect(() => seriesDays(atlas, 0)).toThrow('expected 1 or more');
});

it.each(MEASURES)('%s: says on each of its days what the summary says', (measure) => {
  for (const least of CONFIDENCES) {
    const { days, rows } = summarySeries(atlas, least, measure, 700);
    days.forEach((day, i) => {
      const summary = summaryAt(atlas, day, least);
      expect(rows.map(({ key }) => key)).toEqual(summary.map(({ key }) => key));
      summary.forEach((row, n) => {
        expect(rows[n]?.values[i], `${row.key} on ${formatDay(day)}`).toBeCloseTo(
          VALUE[measure](row),
          6,
        );
      });
    });
  }
});

it.each(MEASURES)('%s: every day adds up to the same whole', (measure) => {
  const { days, rows } = summarySeries(atlas, 'low', measure, 400);
  const sums = days.map((_, i) => rows.reduce((sum, { values }) => sum + (values[i] ?? 0), 0));
  for (const sum of sums) expect(sum).toBeCloseTo(sums[0] ?? 0, 6);
  expect(sums[0]).toBeGreaterThan(20);
});
