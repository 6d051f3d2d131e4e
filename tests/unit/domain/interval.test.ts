import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DatedRecord,
  inOrder,
  intervalAt,
  intervalsOf,
  isDateUncertain,
  recordsSoFar,
} from '../../../src/domain/control/interval.ts';
import {
  addMonths,
  civilOf,
  clampDay,
  dayOf,
  daysInMonth,
  formatDay,
  parseDay,
} from '../../../src/domain/time/day.ts';
import { ABOUT_DAYS, parseReducedDate } from '../../../src/domain/time/reduced-date.ts';
import { day } from '../atlas.ts';
import { controlRecord, date, records } from './generated.ts';

const RUNS = { seed: 20241120, numRuns: 1000 };
const anyDay = fc.integer({ min: day('1000-01-01'), max: day('9999-12-31') });
const year = fc.integer({ min: 1000, max: 9999 });
const pad = (number: number) => String(number).padStart(2, '0');

describe('a calendar day', () => {
  it('is read back from what is written of it', () => {
    fc.assert(
      fc.property(anyDay, (given) => {
        expect(parseDay(formatDay(given))).toBe(given);
      }),
      RUNS,
    );
  });

  it('is followed by the next day of the calendar', () => {
    expect(formatDay(day('2024-02-28') + 1)).toBe('2024-02-29');
    expect(formatDay(day('2023-02-28') + 1)).toBe('2023-03-01');
    expect(formatDay(day('2024-12-31') + 1)).toBe('2025-01-01');
    expect(day('1970-01-01')).toBe(0);
  });

  it.each(['2023-02-30', '2023-13-01', '2023-00-10', '2023-1-1', '2023-01-01 ', '20230101', ''])(
    'is not read from "%s"',
    (text) => {
      expect(parseDay(text)).toBeUndefined();
    },
  );

  it('is moved by months to the same date, or to the last of a shorter month', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: day('2000-01-01'), max: day('2030-12-31') }),
        fc.integer({ min: -60, max: 60 }),
        (given, months) => {
          const [from, to] = [civilOf(given), civilOf(addMonths(given, months))];
          expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
          expect(to.date).toBe(Math.min(from.date, daysInMonth(to.year, to.month)));
        },
      ),
      RUNS,
    );
    expect(formatDay(addMonths(day('2024-01-31'), 1))).toBe('2024-02-29');
    expect(formatDay(addMonths(day('2024-01-15'), -1))).toBe('2023-12-15');
  });

  it('is kept inside a span', () => {
    expect([clampDay(1, 3, 9), clampDay(5, 3, 9), clampDay(12, 3, 9)]).toEqual([3, 5, 9]);
  });
});

describe('a date of reduced precision', () => {
  it('means one day where it is written to the day', () => {
    fc.assert(
      fc.property(anyDay, (given) => {
        expect(parseReducedDate(formatDay(given))).toMatchObject({
          precision: 'day',
          earliest: given,
          latest: given,
        });
      }),
      RUNS,
    );
  });

  it('means the days of its month where it is written to the month, and no others', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 12 }), (inYear, month) => {
        const read = parseReducedDate(`${inYear}-${pad(month)}`);
        if (!read) throw new Error('A month was not read.');
        expect(read.precision).toBe('month');
        expect(civilOf(read.earliest)).toEqual({ year: inYear, month, date: 1 });
        expect(civilOf(read.latest)).toMatchObject({ year: inYear, month });
        expect(civilOf(read.latest + 1).date).toBe(1);
      }),
      RUNS,
    );
  });

  it('means the days of its year or years, first to last', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 30 }), (from, more) => {
        const to = Math.min(9999, from + more);
        const days = { earliest: dayOf(from, 1, 1), latest: dayOf(to, 12, 31) };
        expect(parseReducedDate(`${from}/${to}`)).toMatchObject({ precision: 'years', ...days });
        if (from === to)
          expect(parseReducedDate(String(from))).toMatchObject({ precision: 'year', ...days });
      }),
      RUNS,
    );
  });

  it('means a week either side where it is written "about"', () => {
    const about = day('2019-12-15');
    expect(parseReducedDate('2019-12-15~')).toEqual({
      text: '2019-12-15~',
      precision: 'about',
      earliest: about - ABOUT_DAYS,
      latest: about + ABOUT_DAYS,
    });
  });

  it('keeps the text, and never ends before it starts, for any text at all', () => {
    const anyText = fc.oneof(fc.string(), fc.stringMatching(/^\d{4}(-\d{2}){0,2}([/~]\d{0,4})?$/));
    fc.assert(
      fc.property(anyText, (text) => {
        const read = parseReducedDate(text);
        if (!read) return;
        expect(read.text).toBe(text);
        expect(read.earliest).toBeLessThanOrEqual(read.latest);
      }),
      RUNS,
    );
  });

  it.each([
    '2024-13',
    '2024-00',
    '2025/2024',
    '2024~',
    '2024-10~',
    '2024-02-30~',
    '24',
    'May 2025',
  ])('is not read from "%s"', (text) => {
    expect(parseReducedDate(text)).toBeUndefined();
  });
});

const record = (id: string, at: number, earliest = at, latest = at): DatedRecord => ({
  id,
  at,
  earliest,
  latest,
  confidence: 'low',
});
const never = () => false;

describe('intervals of records', () => {
  const given = records(controlRecord);
  const sameHolder = (a: { holder: string | null }, b: { holder: string | null }) =>
    a.holder === b.holder;

  it('hold every record once, in order, and leave no gap between them', () => {
    fc.assert(
      fc.property(given, (all) => {
        const intervals = intervalsOf(all, sameHolder);
        expect(intervals.flatMap((interval) => [...interval.records])).toEqual(inOrder(all));
        intervals.forEach((interval, i) => {
          expect(interval.from).toBe(interval.records[0].at);
          expect(interval.until).toBe(intervals[i + 1]?.from ?? Number.POSITIVE_INFINITY);
        });
      }),
      RUNS,
    );
  });

  it('join neighbours that say the same, and only those', () => {
    fc.assert(
      fc.property(given, (all) => {
        const intervals = intervalsOf(all, sameHolder);
        for (const { records: run } of intervals)
          expect(new Set(run.map(({ holder }) => holder)).size).toBe(1);
        intervals.slice(1).forEach((interval, i) => {
          expect(interval.records[0].holder).not.toBe(intervals[i]?.records[0].holder);
        });
      }),
      RUNS,
    );
  });

  it('answer for a day by the last one that has begun', () => {
    fc.assert(
      fc.property(given, date, (all, on) => {
        const intervals = intervalsOf(all, sameHolder);
        expect(intervalAt(intervals, on)).toBe(intervals.filter(({ from }) => from <= on).at(-1));
      }),
      RUNS,
    );
  });

  it('begin on the one day a record counts from, however wide its date is', () => {
    const month = record('b', 110, 100, 130);
    const intervals = intervalsOf([record('a', 0), month], never);
    expect(intervalAt(intervals, 109)?.records[0].id).toBe('a');
    expect(intervalAt(intervals, 110)?.records[0].id).toBe('b');
  });

  it('are uncertain in date on every day the change can mean, and on no other', () => {
    const intervals = intervalsOf([record('a', 0), record('b', 110, 100, 130)], never);
    const uncertain = (on: number) => isDateUncertain(intervals, on);
    expect([99, 100, 109, 110, 130, 131].map(uncertain)).toEqual([
      ...[false, true, true, true, true, false],
    ]);
    expect(uncertain(0)).toBe(false);
  });

  it('are not made uncertain by a confirmation of wide date', () => {
    const intervals = intervalsOf([record('a', 0), record('b', 110, 100, 130)], () => true);
    expect(isDateUncertain(intervals, 110)).toBe(false);
  });

  it('sort records of one day by id', () => {
    const all = [record('b', 5), record('a', 5), record('c', 4)];
    expect(inOrder(all).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('count only the records up to the day', () => {
    const [interval] = intervalsOf([record('a', 0), record('b', 10)], () => true);
    if (!interval) throw new Error('No interval was made.');
    expect(recordsSoFar(interval, 9).map(({ id }) => id)).toEqual(['a']);
    expect(recordsSoFar(interval, 10).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
