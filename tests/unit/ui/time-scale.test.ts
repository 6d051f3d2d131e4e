import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilOf, dayOf } from '../../../src/domain/time/day.ts';
import { stackMarks } from '../../../src/ui/time-bar/mark-stack.ts';
import { advance } from '../../../src/ui/time-bar/play-clock.ts';
import { axisTicks, createScale } from '../../../src/ui/time-bar/scale.ts';
import { dayOfKey, stepDay } from '../../../src/ui/time-bar/step-day.ts';
import { yearTicks } from '../../../src/ui/year-ticks.ts';

const CLOCK = [dayOf(2009, 1, 1), dayOf(2026, 12, 31)] as const;
const scales = fc
  .record({
    from: fc.integer({ min: CLOCK[0], max: CLOCK[1] }),
    days: fc.integer({ min: 1, max: 8000 }),
    width: fc.integer({ min: 1, max: 4000 }),
  })
  .map(({ from, days, width }) => createScale([from, from + days], width));

describe('time scale', () => {
  it('finds a day again under its own middle', () => {
    fc.assert(
      fc.property(scales, fc.nat(), (scale, n) => {
        const day = scale.from + (n % (scale.until - scale.from));
        expect(scale.dayAt(scale.middle(day))).toBe(day);
      }),
    );
  });

  it('comes back to a pixel within one day', () => {
    fc.assert(
      fc.property(scales, fc.double({ min: 0, max: 1, noNaN: true }), (scale, share) => {
        const px = share * scale.width;
        const dayWidth = scale.width / (scale.until - scale.from);
        expect(Math.abs(scale.middle(scale.dayAt(px)) - px)).toBeLessThanOrEqual(
          dayWidth / 2 + 1e-6,
        );
      }),
    );
  });

  it('stays inside its days wherever the pointer is', () => {
    fc.assert(
      fc.property(scales, fc.double({ min: -1e6, max: 1e6, noNaN: true }), (scale, px) => {
        const day = scale.dayAt(px);
        expect(day).toBeGreaterThanOrEqual(scale.from);
        expect(day).toBeLessThan(scale.until);
      }),
    );
  });

  it('gives its first day while it has no width', () => {
    expect(createScale([CLOCK[0], CLOCK[1]], 0).dayAt(40)).toBe(CLOCK[0]);
  });
});

describe('the years of an axis', () => {
  it('are said once each, also where its lines stand half a year apart', () => {
    const ticks = yearTicks(createScale([dayOf(2021, 1, 1), dayOf(2027, 1, 1)], 720), 36);
    expect(ticks).toHaveLength(12);
    expect(ticks.map(({ label }) => label).filter(Boolean)).toEqual([
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
    ]);
    fc.assert(
      fc.property(scales, fc.integer({ min: 10, max: 200 }), (scale, room) => {
        const said = yearTicks(scale, room).flatMap(({ label }) => label || []);
        expect(said).toEqual([...new Set(said)]);
      }),
    );
  });
});

describe('axis ticks', () => {
  it('stand on first days of months, inside, in order and apart', () => {
    fc.assert(
      fc.property(scales, fc.integer({ min: 10, max: 200 }), (scale, room) => {
        const ticks = axisTicks(scale, room);
        ticks.forEach((tick, i) => {
          expect(civilOf(tick.day).date).toBe(1);
          expect(tick.day).toBeGreaterThanOrEqual(scale.from);
          expect(tick.day).toBeLessThan(scale.until);
          expect(tick.unit).toBe(civilOf(tick.day).month === 1 ? 'year' : 'month');
          const before = ticks[i - 1];
          // February is shorter than the mean month the step is chosen by.
          if (before)
            expect(tick.px - before.px).toBeGreaterThanOrEqual(room * (28 / 30.44) - 1e-6);
        });
      }),
    );
  });

  it('gives every year on a wide bar and every third on a panel', () => {
    const years = (width: number, room: number) =>
      axisTicks(createScale([CLOCK[0], CLOCK[1] + 1], width), room).map(
        ({ day }) => civilOf(day).year,
      );
    expect(years(1088, 40)).toEqual(Array.from({ length: 18 }, (_, i) => 2009 + i));
    expect(years(340, 40)).toEqual([2009, 2012, 2015, 2018, 2021, 2024]);
  });

  it('gives months once there is room', () => {
    const ticks = axisTicks(createScale([dayOf(2024, 1, 1), dayOf(2025, 1, 1)], 1200), 60);
    expect(ticks.map(({ unit }) => unit)).toEqual(['year', ...Array(11).fill('month')]);
  });
});

describe('stacked marks', () => {
  it('never overlap and keep every mark inside the scale', () => {
    const days = fc.array(fc.integer({ min: CLOCK[0] - 50, max: CLOCK[1] + 50 }), {
      maxLength: 300,
    });
    fc.assert(
      fc.property(days, fc.integer({ min: 2, max: 6 }), (list, pitch) => {
        const scale = createScale([CLOCK[0], CLOCK[1] + 1], 900);
        const placed = stackMarks(
          list.map((day) => ({ day })),
          scale,
          pitch,
        );
        expect(placed.length).toBe(
          list.filter((day) => day >= scale.from && day < scale.until).length,
        );
        const spots = new Set(placed.map(({ px, level }) => `${px}/${level}`));
        expect(spots.size).toBe(placed.length);
      }),
    );
  });
});

describe('play clock', () => {
  it('advances by whole days and ends with the clock', () => {
    expect(advance(100, 30, 999, 500)).toBe(129);
    expect(advance(100, 30, 1000, 500)).toBe(130);
    expect(advance(100, 90, 60_000, 500)).toBe(500);
    expect(advance(100, 7, -5, 500)).toBe(100);
  });

  it('never goes back', () => {
    const ms = fc.integer({ min: 0, max: 1e6 });
    fc.assert(
      fc.property(ms, ms, fc.constantFrom(1, 7, 30, 90), (a, b, speed) => {
        const [sooner, later] = a < b ? [a, b] : [b, a];
        expect(advance(0, speed, sooner, 6000)).toBeLessThanOrEqual(advance(0, speed, later, 6000));
      }),
    );
  });
});

describe('steps and keys', () => {
  it('keeps the last day of a month and the ends of the clock', () => {
    expect(stepDay(dayOf(2024, 1, 31), 'month', 1, CLOCK)).toBe(dayOf(2024, 2, 29));
    expect(stepDay(dayOf(2024, 2, 29), 'year', -1, CLOCK)).toBe(dayOf(2023, 2, 28));
    expect(stepDay(CLOCK[1], 'day', 1, CLOCK)).toBe(CLOCK[1]);
    expect(stepDay(CLOCK[0], 'year', -1, CLOCK)).toBe(CLOCK[0]);
  });

  it('reads the keys of the slider', () => {
    const at = dayOf(2024, 10, 20);
    const to = (key: string, shiftKey = false) => dayOfKey({ key, shiftKey }, at, CLOCK);
    expect(to('ArrowRight')).toBe(at + 1);
    expect(to('ArrowLeft')).toBe(at - 1);
    expect(to('ArrowRight', true)).toBe(dayOf(2024, 11, 20));
    expect(to('PageUp')).toBe(dayOf(2025, 10, 20));
    expect(to('PageDown')).toBe(dayOf(2023, 10, 20));
    expect([to('Home'), to('End')]).toEqual([...CLOCK]);
    expect(to('Tab')).toBeUndefined();
  });
});
