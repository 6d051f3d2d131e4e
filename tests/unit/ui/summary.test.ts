import { expect, test } from 'vitest';
import { minesByCommodity } from '../../../src/analysis/mines-by-commodity.ts';
import { summaryAt } from '../../../src/domain/summary.ts';
import { createText } from '../../../src/text/text.ts';
import { areaDiffers, areaWords, countWords } from '../../../src/ui/summary/range-words.ts';
import { isShared, rowsWithAnything } from '../../../src/ui/summary/row-look.ts';
import { pointAt, roomFor, roundUp, stackOf, stepPath } from '../../../src/ui/summary/stack.ts';
import { compareCells, matches, pressed } from '../../../src/ui/tables/sort.ts';
import { narrowed, viewRows } from '../../../src/ui/tables/view-rows.ts';
import { atlas, day } from '../atlas.ts';

const row = (key: string, near: number, reach: number, places: number) => ({
  key,
  areaKm2: [near, reach] as [number, number],
  places,
  mines: 0,
  crossings: 0,
});
const POINTS = [
  { day: 0, rows: [row('a', 1, 4, 2), row('b', 2, 3, 0), row('unknown', 7, 3, 1)] },
  { day: 30, rows: [row('a', 0, 1, 3), row('b', 2, 6, 0), row('unknown', 8, 3, 0)] },
];
const GROUPS = ['a', 'b', 'c'].map((key) => ({ key, rows: [key] }));
const write = (n: number) => String(n);
const collator = new Intl.Collator('en', { numeric: true });

test('bands stand on each other, and one that never has anything is left out', () => {
  const { bands, top } = stackOf(POINTS, GROUPS, 'reach');
  expect(bands.map(({ key }) => key)).toEqual(['a', 'b']);
  expect(bands[0]).toMatchObject({ foot: [0, 0], near: [1, 0], head: [4, 1] });
  expect(bands[1]).toMatchObject({ foot: [4, 1], near: [6, 3], head: [7, 7] });
  expect(top).toBe(10);
});

test('rows of one group are added, and a measure without a near part has its near edge at its head', () => {
  const { bands } = stackOf(POINTS, [{ key: 'both', rows: ['a', 'b'] }], 'places');
  expect(bands).toEqual([{ key: 'both', foot: [0, 0], near: [2, 3], head: [2, 3] }]);
});

test('an axis of the area near a report ends above what is known, not at the whole', () => {
  expect(stackOf(POINTS, GROUPS, 'near').top).toBe(3);
  expect([0, 7, 12_400, 95].map(roundUp)).toEqual([1, 8, 15_000, 100]);
});

test('a value holds until the next point', () => {
  expect(stepPath([0, 0], [2, 1], [0, 10, 20], (value) => 9 - value)).toBe(
    'M0.0 7.0L10.0 7.0L10.0 8.0L20.0 8.0L20.0 9.0L10.0 9.0L10.0 9.0L0.0 9.0Z',
  );
});

test('a day belongs to the last point on or before it', () => {
  expect([0, 29, 30, 400].map((at) => pointAt([0, 30], at))).toEqual([0, 0, 1, 1]);
});

test('a name stands where its band is highest for long enough, or nowhere', () => {
  const band = { foot: [0, 0, 0, 0], head: [5, 20, 30, 30] };
  const xs = [0, 50, 100, 150, 200];
  const y = (value: number) => -value;
  expect(roomFor(band, xs, y, 60, 15)).toEqual({ x: 150, y: -15 });
  expect(roomFor(band, xs, y, 120, 15)).toEqual({ x: 125, y: -10 });
  expect(roomFor(band, xs, y, 160, 15)).toBeNull();
});

test('a count that less certain records would change is a range from the smaller to the larger', () => {
  expect(countWords(44, 71, write)).toMatchObject({ words: '44–71', shown: '44', after: '–71' });
  expect(countWords(85, 2, write)).toMatchObject({ words: '2–85', shown: '85', before: '2–' });
  expect(countWords(0, 3, write).words).toBe('0–3');
  expect(countWords(7, 7, write)).toMatchObject({ words: '7', differs: false });
  expect(countWords(0, 0, write).words).toBe('–');
});

test('an area is a range from near to within reach, and one number where both are the same', () => {
  expect(areaWords([12.4, 99.6], write)).toBe('12 – 100');
  expect(areaWords([24.2, 24.4], write)).toBe('24');
  expect(areaWords([0, 0.2], write)).toBe('–');
  expect(areaDiffers([1.2, 5], [1.4, 5.3])).toBe(false);
  expect(areaDiffers([1, 5], [1, 6])).toBe(true);
});

test('words sort as words, numbers by size, and what is missing stands last either way round', () => {
  const sort = (values: (string | number | null)[], descending: boolean) =>
    [...values].sort((a, b) => compareCells(a, b, descending, collator));
  expect(sort(['Zup', null, 'alpha', 'Bum 10', 'Bum 9'], false)).toEqual([
    'alpha',
    'Bum 9',
    'Bum 10',
    'Zup',
    null,
  ]);
  expect(sort([9, null, 10], true)).toEqual([10, 9, null]);
});

test('a second press on a head turns the order round, a press on another starts upwards', () => {
  const up = { column: 'since', descending: false };
  expect(pressed(up, 'since')).toEqual({ column: 'since', descending: true });
  expect(pressed({ column: 'since', descending: true }, 'name').descending).toBe(false);
});

test('a filter asks for every word, in any order and case', () => {
  expect(matches('Pangwa Town KIA', 'kia pang')).toBe(true);
  expect(matches('Pangwa Town KIA', 'kia laiza')).toBe(false);
});

test('the list behind a number of the summary has as many rows as the number says', () => {
  const text = createText('en', atlas.data.actors);
  const date = day('2025-01-01');
  for (const least of ['low', 'high'] as const) {
    for (const kind of ['places', 'mines', 'crossings'] as const) {
      const all = viewRows(atlas, kind, date, { commodity: [], actor: [], least }, text);
      for (const of of summaryAt(atlas, date, least)) {
        const rows = narrowed(
          all,
          { row: of.key, query: '', bbox: null },
          { column: 'name', descending: false },
          'en',
        );
        expect(rows.length, `${of.key}, ${kind}, ${least}`).toBe(of[kind]);
      }
    }
  }
});

test('the list behind a number of mines of a commodity has as many rows as the number says', () => {
  const text = createText('en', atlas.data.actors);
  const date = day('2025-01-01');
  for (const least of ['low', 'high'] as const) {
    const all = viewRows(atlas, 'mines', date, { commodity: [], actor: [], least }, text);
    // A mine of amber that has gold in its name stands in one list alone.
    expect(all.filter(({ of }) => of.id === 'amb-payintawng')).toHaveLength(1);
    for (const [row, counts] of minesByCommodity(atlas, date, least))
      for (const [commodity, n] of counts) {
        const list = narrowed(
          all,
          { row, commodity, query: '', bbox: null },
          { column: 'name', descending: false },
          'en',
        );
        expect(list.length, `${row}, ${commodity}, ${least}`).toBe(n);
      }
  }
});

test('the summary lists actors first, then what is shared, and leaves out rows without anything', () => {
  const rows = rowsWithAnything(atlas, summaryAt(atlas, day('2025-01-01'), 'low'));
  const keys = rows.map(({ key }) => key);
  expect(keys.slice(0, 2)).toEqual(['kia', 'military']);
  expect(keys[keys.length - 1]).toBe('unknown');
  const firstShared = keys.findIndex(isShared);
  expect(keys.slice(firstShared).every(isShared)).toBe(true);
  expect(keys).not.toContain('nug');
});

test('an actor that only less certain records give anything keeps its row at a high confidence', () => {
  const date = day('2025-01-01');
  const sure = summaryAt(atlas, date, 'high');
  const all = summaryAt(atlas, date, 'low');
  const keysOf = (rows: typeof sure) => rows.map(({ key }) => key);
  const kept = rowsWithAnything(atlas, sure, all);
  const more = keysOf(kept).filter((key) => !keysOf(rowsWithAnything(atlas, sure)).includes(key));
  expect(more.length).toBeGreaterThan(0);
  expect(keysOf(kept)).toEqual(expect.arrayContaining(keysOf(rowsWithAnything(atlas, all))));
  // Its numbers stay those of the confidence.
  for (const row of kept) expect(sure).toContain(row);
});
