import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seriesOf, tradeSeries } from '../../../src/domain/figures/series.ts';
import { createText } from '../../../src/text/text.ts';
import { eventSeries } from '../../../src/ui/figures/event-series.ts';
import { periodWords, valueWords } from '../../../src/ui/figures/figure-words.ts';
import { markNear, plotOf } from '../../../src/ui/figures/plot.ts';
import {
  groupsOf,
  QUESTIONS,
  SUBJECTS,
  seriesAbout,
  seriesIn,
} from '../../../src/ui/figures/subjects.ts';
import '../../../src/text/later.ts';
import { atlas, day } from '../atlas.ts';
import { events, figures } from '../events/late.ts';

const text = createText('en', atlas.data.actors);
const clock = atlas.data.meta.clock;
const byYear = eventSeries(events, clock, text);
const all = [...seriesOf(figures), ...tradeSeries(figures), ...byYear];
const YEARS = [clock[0], clock[1] + 1] as const;
const WIDTH = 400;
const HEIGHT = 90;
const named = (id: string) => {
  const found = all.find(({ series }) => series.id === id);
  if (!found) throw new Error(`No series ${id}`);
  return found;
};
const plotted = (id: string) => plotOf(named(id).points, YEARS, WIDTH, HEIGHT);
const pointOf = (id: string) => {
  const point = all.flatMap(({ points }) => points).find((one) => one.id === id);
  if (!point) throw new Error(`No figure ${id}`);
  return point;
};

describe('the subjects of the figures', () => {
  it('hold every series once, and so do their headings', () => {
    const ids = all.map(({ series }) => series.id).sort();
    const about = SUBJECTS.flatMap((subject) => seriesAbout(all, subject));
    expect(about.map(({ series }) => series.id).sort()).toEqual(ids);
    const headed = SUBJECTS.flatMap((subject) => groupsOf(all, subject));
    expect(headed.flatMap(({ series }) => series.map((one) => one.series.id)).sort()).toEqual(ids);
  });

  it('keep trade apart by crossing, the total of all last', () => {
    const groups = groupsOf(all, 'trade');
    for (const { heading, series } of groups)
      for (const { crossings } of series) expect(heading).toEqual({ crossings });
    expect(groups.at(-1)?.heading).toEqual({ crossings: [] });
    expect(groups.map(({ key }) => key)).toContain('kanpaikti');
  });

  it('answer every question with the fullest series first', () => {
    for (const { subject, part } of QUESTIONS) {
      const answers = seriesIn(all, part);
      expect(answers.length).toBeGreaterThan(0);
      const counts = answers.map(
        ({ points }) => points.filter(({ value, low }) => value ?? low).length,
      );
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
      expect(seriesAbout(all, subject)).toEqual(expect.arrayContaining(answers));
    }
  });
});

describe('conflict events by year', () => {
  const valueIn = (series: string, year: number) =>
    byYear
      .find((one) => one.series.id === series)
      ?.points.find(({ date }) => date === String(year));

  it('are those of the source: 33 with 638 deaths in 2012, 84 with 161 in 2023', () => {
    const found = [2012, 2023].map((year) => [
      valueIn('events-by-year', year)?.value,
      valueIn('deaths-by-year', year)?.value,
    ]);
    expect(found).toEqual([
      [33, 638],
      [84, 161],
    ]);
  });

  it('have no number for 2024 and 2025, never a nought', () => {
    for (const { points } of byYear)
      for (const year of ['2024', '2025']) {
        const point = points.find(({ date }) => date === year);
        expect([point?.value, point?.low, point?.words]).toEqual([null, null, 'no data']);
      }
  });

  it('are joined by no line over years without data', () => {
    const points = byYear[0]?.points ?? [];
    const cut = points.filter(({ gapBefore }) => gapBefore).map(({ date }) => date);
    expect(cut).toEqual(['2024', '2025', '2026']);
  });
});

describe('the chart of a series', () => {
  it('stays inside its frame, and a greater number never stands lower', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.integer({ min: clock[0], max: clock[1] }),
        ({ points }, from) => {
          const { marks, axis } = plotOf(points, [from, YEARS[1]], WIDTH, HEIGHT);
          expect(axis[0]).toBeLessThanOrEqual(0);
          expect(axis[1]).toBeGreaterThanOrEqual(0);
          for (const { x, y, from: left, to } of marks) {
            expect(Math.min(x, y, left)).toBeGreaterThanOrEqual(0);
            expect(Math.max(x, to)).toBeLessThanOrEqual(WIDTH + 1e-6);
            expect(y).toBeLessThanOrEqual(HEIGHT);
          }
          const byValue = marks
            .filter(({ point }) => point.value !== null)
            .sort((a, b) => (a.point.value ?? 0) - (b.point.value ?? 0));
          byValue.forEach((mark, i) => {
            expect(mark.y).toBeLessThanOrEqual(byValue[i - 1]?.y ?? HEIGHT);
          });
        },
      ),
      { numRuns: 120, seed: 11 },
    );
  });

  it('joins years that follow each other, and leaves a gap where one is missing', () => {
    const joined = plotted('re-import-carbonate-year').joins.map((pair) =>
      pair.map(({ point }) => point.date),
    );
    expect(joined).toEqual([['2019', '2020']]);
    expect(plotted('re-import-heavy-oxide-year').marks).toHaveLength(2);
    expect(plotted('re-import-heavy-oxide-year').joins).toEqual([]);
  });

  it('has no mark for a figure in words only, and a range without a dot’s number', () => {
    expect(plotted('heavy-share-kachin').marks).toEqual([]);
    const [trade] = plotted('jade-trade-independent').marks;
    expect(trade?.point.value).toBeNull();
    expect(trade?.range?.[0]).toBeLessThan(trade?.range?.[1] ?? 0);
  });

  it('draws hollow what is worked out or said with a word', () => {
    const hollow = plotted('re-unlisted-oxide-all-month').marks.map(({ point, hollow: is }) => [
      point.date,
      is,
    ]);
    expect(hollow).toContainEqual(['2025-01', true]);
    expect(hollow).toContainEqual(['2025-02', false]);
  });

  it('goes below nought where numbers do', () => {
    const { axis, marks, y } = plotted('re-import-change-2025');
    expect(axis).toEqual([-50, 0]);
    expect(marks[0]?.y).toBe(y(-50));
  });

  it('leaves out what lies outside the years drawn', () => {
    const { points } = named('re-import-carbonate-year');
    expect(plotOf(points, [day('2021-01-01'), YEARS[1]], WIDTH, HEIGHT).marks).toEqual([]);
  });

  it('finds the mark under a finger, and none far from all', () => {
    const { marks } = plotted('re-import-carbonate-year');
    const [first, second] = marks;
    if (!first || !second) throw new Error('Found fewer than two marks.');
    expect(markNear(marks, first.x - 2, first.y + 2, 22)).toBe(first);
    expect(markNear(marks, second.x + 2, second.y, 22)).toBe(second);
    expect(markNear(marks, 0, 0, 22)).toBeNull();
  });
});

describe('a figure in words', () => {
  it('keeps the digits of its source', () => {
    expect(valueWords(pointOf('bt005'), text)).toBe('71.022');
    expect(valueWords(pointOf('bt007'), text)).toBe('3\u2009768.691');
  });

  it('says a range, an “about”, or the words where there is no number', () => {
    expect(valueWords(pointOf('j3'), text)).toBe('15 – 31');
    expect(valueWords(pointOf('s3'), text)).toBe('about 300');
    expect(valueWords(pointOf('bt031'), text)).toBe('less than 10');
    expect(valueWords(pointOf('h5'), text)).toBe('nearly half');
  });

  it('writes a period from its first to its last date', () => {
    expect(periodWords('2014-04-01/2014-05-15', text)).toBe('1 Apr 2014 – 15 May 2014');
    expect(periodWords('2023-04/2024-03', text)).toBe('Apr 2023 – Mar 2024');
    expect(periodWords('2019', text)).toBe('2019');
  });
});
