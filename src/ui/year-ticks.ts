import { civilOf } from '../domain/time/day.ts';
import { type AxisTick, axisTicks, type TimeScale } from './time-bar/scale.ts';

/** A line of an axis that is labelled with years alone. */
export interface YearTick extends AxisTick {
  /** Empty for a line within a year. */
  label: string;
}

/** The lines of an axis at least `room` pixels apart; those that begin a year say which, so that none is said twice. */
export function yearTicks(scale: TimeScale, room: number): YearTick[] {
  return axisTicks(scale, room).map((tick) => ({
    ...tick,
    label: tick.unit === 'year' ? String(civilOf(tick.day).year) : '',
  }));
}
