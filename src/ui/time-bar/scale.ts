import { addMonths, civilOf, clampDay, type Day, dayOf } from '../../domain/time/day.ts';

/** Days on a line: `[from, until)` over `width` pixels. A day is a stretch; its point is its middle. */
export interface TimeScale {
  from: Day;
  until: Day;
  width: number;
  /** The left edge of a day in pixels; days outside the scale lie outside the line. */
  edge(day: Day): number;
  /** The middle of a day in pixels. */
  middle(day: Day): number;
  /** The day under a pixel; the first or last day of the scale beyond its ends. */
  dayAt(px: number): Day;
}

/** A scale of the days `[from, until)`, at least one, over `width` pixels. */
export function createScale(range: readonly [Day, Day], width: number): TimeScale {
  const from = range[0];
  const until = Math.max(range[1], from + 1);
  const perDay = width / (until - from);
  return {
    from,
    until,
    width,
    edge: (day) => (day - from) * perDay,
    middle: (day) => (day - from + 0.5) * perDay,
    dayAt: (px) =>
      clampDay(
        width > 0 ? from + Math.floor((px / width) * (until - from)) : from,
        from,
        until - 1,
      ),
  };
}

/** A line of the axis: the first day of a year or month. */
export interface AxisTick {
  day: Day;
  px: number;
  /** What the label says: January stands for its year. */
  unit: 'year' | 'month';
}

/** Steps of an axis in months, finest first; the clock and everything before it ends long before the last. */
const STEPS = [1, 3, 6, 12, 24, 36, 60, 120, 240, 600, 1200];

/** The finest round step whose lines stand at least `room` pixels apart, and its lines inside the scale. */
export function axisTicks(scale: TimeScale, room: number): AxisTick[] {
  const perMonth = (scale.width / (scale.until - scale.from)) * 30.436875;
  const step = STEPS.find((months) => months * perMonth >= room);
  if (step === undefined) return [];
  const { year } = civilOf(scale.from);
  const start = step <= 12 ? dayOf(year, 1, 1) : originOf(scale, step);
  const ticks: AxisTick[] = [];
  for (let i = 0; ; i++) {
    const day = addMonths(start, i * step);
    if (day >= scale.until) return ticks;
    if (day < scale.from) continue;
    ticks.push({ day, px: scale.edge(day), unit: civilOf(day).month === 1 ? 'year' : 'month' });
  }
}

/** Several years a step: counted from the first whole year, so that the axis starts with a label. */
function originOf(scale: TimeScale, step: number): Day {
  const { year, month, date } = civilOf(scale.from);
  const whole = month === 1 && date === 1 ? year : year + 1;
  // A scale within one year has no whole year to start from.
  return dayOf(whole, 1, 1) < scale.until ? dayOf(whole, 1, 1) : dayOf(year - step / 12, 1, 1);
}
