import { expect, test } from 'vitest';
import { type PointSeries, seriesOf, tradeSeries } from '../../../src/domain/figures/series.ts';
import { parsePeriod } from '../../../src/domain/time/period.ts';
import { citationIds } from '../atlas.ts';
import { day } from '../day.ts';
import { figures } from './late.ts';

const counted = seriesOf(figures);
const trade = tradeSeries(figures);
const all = [...counted, ...trade];
const named = (id: string): PointSeries => {
  const found = all.find(({ series }) => series.id === id);
  if (!found) throw new Error(`No series ${id}`);
  return found;
};

test('all figures are in a series, each once, with or without a date', () => {
  const size = (list: PointSeries[]) =>
    list.reduce((sum, { points, undated }) => sum + points.length + undated.length, 0);
  expect([size(counted), size(trade)]).toEqual([89, 43]);
});

test('every point keeps its sources, unit and definition', () => {
  for (const { series, points } of all) {
    for (const point of points) {
      expect(point).toMatchObject({ unit: series.unit, definition: series.definition });
      expect(point.citations.filter((id) => !citationIds.has(id))).toEqual([]);
      const silent = point.value === null && point.low === null && point.words === null;
      expect(point.citations.length > 0, point.id).toBe(!silent);
    }
  }
});

test('oxide and carbonate lines of customs are series of their own', () => {
  const of = (id: string) =>
    all.find(({ points }) => points.some((point) => point.id === id))?.series.id;
  const lines = ['y2020', 'y2020c', 'y2020o', 'm2012c', 'm2012o', 'y2021a', 'm2505'].map(of);
  expect(new Set(lines).size).toBe(lines.length);
});

test('a missing year is a gap and is not bridged', () => {
  const { points } = named('re-import-heavy-oxide-year');
  expect(points.map(({ date, value, gapBefore }) => [date, value, gapBefore])).toEqual([
    ['2021', 19500, true],
    ['2023', 41700, true],
  ]);
});

test('months that follow one another may be joined, others not', () => {
  const { points } = named('re-unlisted-oxide-all-month');
  expect(points.filter(({ gapBefore }) => !gapBefore).map(({ date }) => date)).toEqual([
    ...['2025-02', '2025-05'],
  ]);
});

test('periods that differ in length are never joined', () => {
  const parts = named('trade-kanpaikti-border-trade-part');
  expect(parts.points.length).toBeGreaterThan(3);
  expect(parts.points.every(({ gapBefore }) => gapBefore)).toBe(true);
  expect(parts.crossings).toEqual(['kanpaikti']);
});

test('periods of a series without a length of its own are not joined even where they meet', () => {
  const series = figures.series.filter(({ id }) => id === 're-import-value-four-years');
  const [point] = seriesOf({ ...figures, series }).flatMap(({ points }) => points.slice(1));
  expect([point?.earliest, point?.gapBefore]).toEqual([day('2021-01-01'), true]);
});

test('a range has two ends and no number, and words alone have neither', () => {
  const workers = named('re-workers-ganzhou').points[0];
  expect(workers).toMatchObject({ value: null, low: 15000, high: 16000 });
  const share = named('heavy-share-kachin').points[0];
  expect(share).toMatchObject({ value: null, low: null, words: 'nearly half' });
});

test('a figure whose year no page shows is listed and in no chart', () => {
  const { points, undated } = named('trade-kanpaikti-card-trade');
  expect(points).toEqual([]);
  expect(undated.map(({ value }) => value)).toEqual([1600]);
});

test('a period is a date or two of them, and runs forward', () => {
  expect(parsePeriod('2024-01/2024-09')).toEqual({
    earliest: day('2024-01-01'),
    latest: day('2024-09-30'),
  });
  expect(parsePeriod('2016')).toEqual({ earliest: day('2016-01-01'), latest: day('2016-12-31') });
  expect(parsePeriod('2024-09/2025-03-24')?.latest).toBe(day('2025-03-24'));
  for (const bad of ['2024-09/2024-01', '2024-01/2024-02/2024-03', 'before 2020', '/', '2024/']) {
    expect(parsePeriod(bad), bad).toBeUndefined();
  }
});
