import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawRange } from '../../../../src/map/events/draw-range.ts';
import { prepareEvents } from '../../../../src/map/events/event-data.ts';
import { isShown } from '../../../../src/map/events/instance.ts';
import { tonesOf } from '../../../../src/map/events/tones.ts';
import { ALL, anyFilters, anyRows, anyWindow, columnsOf, isRowShown, row } from './columns.ts';

test('an event is in a window when any of its days is, first and last included', () => {
  const data = prepareEvents(columnsOf([row({ start: 10, end: 12 })]));
  const tones = tonesOf(data, ALL);
  const shown = (from: number, until: number) => isShown(data.words, tones, 0, from, until);
  expect([shown(12, 30), shown(0, 10), shown(11, 11)]).toEqual([true, true, true]);
  expect([shown(13, 30), shown(0, 9)]).toEqual([false, false]);
});

test('what is shown is what window and filters let through, row by row', () => {
  fc.assert(
    fc.property(anyRows, anyWindow, anyFilters, (rows, window, filters) => {
      const data = prepareEvents(columnsOf(rows));
      const tones = tonesOf(data, filters);
      const shown = [...data.order].filter((_, i) =>
        isShown(data.words, tones, i, window.from, window.until),
      );
      const expected = rows.flatMap((each, i) => (isRowShown(each, window, filters) ? [i] : []));
      expect(shown.sort((a, b) => a - b)).toEqual(expected);
    }),
  );
});

test('the drawn range leaves out no event of the window', () => {
  fc.assert(
    fc.property(anyRows, anyWindow, (rows, { from, until }) => {
      const data = prepareEvents(columnsOf(rows));
      const { first, count } = drawRange(data, from, until);
      const tones = tonesOf(data, ALL);
      const shown = [...data.order.keys()].filter((i) =>
        isShown(data.words, tones, i, from, until),
      );
      expect(shown.every((i) => i >= first && i < first + count)).toBe(true);
    }),
  );
});

test('the drawn range leaves out what has ended before and what begins after', () => {
  const days = [0, 10, 20, 30, 40];
  const data = prepareEvents(columnsOf(days.map((day) => row({ start: day, end: day }))));
  expect(drawRange(data, 15, 35)).toEqual({ first: 2, count: 2 });
  expect(drawRange(data, 41, 90).count).toBe(0);
  expect(drawRange(data, -9, -1).count).toBe(0);
});

test('an event without a position is not drawn', () => {
  const rows = [row({ lng: Number.NaN }), row({ start: 5, end: 5 })];
  expect([...prepareEvents(columnsOf(rows)).order]).toEqual([1]);
});

test('the same filters give the same tones without computing them again', () => {
  const data = prepareEvents(columnsOf([row({ dyad: 2 })]));
  const tones = tonesOf(data, { ...ALL, dyads: new Set([2]) });
  expect(tonesOf(data, { ...ALL, dyads: new Set([2]) })).toBe(tones);
  expect([...tonesOf(data, { ...ALL, dyads: new Set([1]) })]).toEqual([0]);
  expect([...tonesOf(data, { ...ALL, dyads: new Set([1, 2]) })]).toEqual([1]);
});
