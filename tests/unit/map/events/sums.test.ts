import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventRadius } from '../../../../src/layers/events/radius.ts';
import { prepareEvents } from '../../../../src/map/events/event-data.ts';
import { INSTANCE_WORDS } from '../../../../src/map/events/instance.ts';
import { DIGIT_WORDS, sumEvents } from '../../../../src/map/events/sums.ts';
import { TONE, tonesOf } from '../../../../src/map/events/tones.ts';
import {
  ALL,
  anyFilters,
  anyRows,
  anyWindow,
  columnsOf,
  type EventRow,
  isRowShown,
  row,
} from './columns.ts';

/** What is drawn of rows: radius, tone and count of each symbol, in drawing order. */
function symbolsOf(rows: readonly EventRow[], window = { from: 0, until: 1000 }, filters = ALL) {
  const data = prepareEvents(columnsOf(rows));
  if (!data.locations) throw new Error('Found no locations; expected few events.');
  const sums = sumEvents(data, data.locations, tonesOf(data, filters), window.from, window.until);
  const floats = new Float32Array(sums.words.buffer);
  const digitFloats = new Float32Array(sums.digits.buffer);
  const numbers = new Map<string, string>();
  for (let d = 0; d < sums.digitCount; d++) {
    const at = d * DIGIT_WORDS;
    const key = `${sums.digits[at]},${sums.digits[at + 1]}`;
    numbers.set(key, (numbers.get(key) ?? '') + digitFloats[at + 4]);
  }
  return Array.from({ length: sums.count }, (_, i) => {
    const at = i * INSTANCE_WORDS;
    return {
      radius: floats[at + 4] ?? 0,
      tone: sums.tones[i] ?? 0,
      count: Number(numbers.get(`${sums.words[at]},${sums.words[at + 1]}`) ?? 1),
    };
  });
}

describe('events that share a point', () => {
  test('are one symbol with the sum of their deaths and their count', () => {
    const rows = Array.from({ length: 12 }, () => row({ deaths: 3 }));
    expect(symbolsOf(rows)).toEqual([
      { radius: Math.fround(eventRadius(36)), tone: TONE.clash, count: 12 },
    ]);
  });

  test('are drawn in both tones by the share of deaths', () => {
    const rows = [row({ type: 1, deaths: 3 }), row({ type: 3, deaths: 1 })];
    expect(symbolsOf(rows)[0]?.tone).toBe(Math.round(1 + 254 / 4));
  });

  test('are drawn in both tones by their number where nobody died', () => {
    const rows = [row({ type: 1, deaths: 0 }), row({ type: 3, deaths: 0 })];
    expect(symbolsOf(rows)[0]?.tone).toBe(128);
  });

  test('keep a trace of the smaller share, however small', () => {
    const rows = [row({ type: 1, deaths: 9999 }), row({ type: 3, deaths: 1 })];
    expect(symbolsOf(rows)[0]?.tone).toBeGreaterThan(TONE.clash);
  });

  test('are counted within the window only', () => {
    const rows = [row({ start: 10, end: 10 }), row({ start: 20, end: 20 })];
    expect(symbolsOf(rows, { from: 15, until: 30 })).toEqual([
      { radius: Math.fround(eventRadius(1)), tone: TONE.clash, count: 1 },
    ]);
  });
});

test('the symbols stand for every event that is shown, each once', () => {
  fc.assert(
    fc.property(anyRows, anyWindow, anyFilters, (rows, window, filters) => {
      const shown = rows.filter((each) => isRowShown(each, window, filters));
      const points = new Set(shown.map(({ lng, lat }) => `${lng},${lat}`));
      const symbols = symbolsOf(rows, window, filters);
      expect(symbols).toHaveLength(points.size);
      expect(symbols.reduce((sum, { count }) => sum + count, 0)).toBe(shown.length);
    }),
  );
});

test('the largest symbols are drawn first, so that none hides a smaller one', () => {
  fc.assert(
    fc.property(anyRows, anyWindow, (rows, window) => {
      const radii = symbolsOf(rows, window).map(({ radius }) => radius);
      expect(radii).toEqual([...radii].sort((a, b) => b - a));
    }),
  );
});
