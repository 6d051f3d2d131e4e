import { addMonths, civilOf, type Day, dayOf } from '../time/day.ts';
import type { DayRange } from './coverage.ts';

/** The lengths of a bin, shortest first. */
export const BIN_UNITS = ['day', 'week', 'month', 'year'] as const;
export type BinUnit = (typeof BIN_UNITS)[number];

/** Bins of a histogram: bin `i` is the days `[edges[i], edges[i + 1])`. */
export interface Bins {
  unit: BinUnit;
  edges: readonly Day[];
}

const MEAN_DAYS: Record<BinUnit, number> = { day: 1, week: 7, month: 30.44, year: 365.25 };

/** The narrowest a bar may become before the next longer bin is taken, CSS px. */
const LEAST_PX = 4;

/** The shortest unit whose bars are wide enough in a track of so many CSS px; `year` where none is. */
export function binUnit({ from, until }: DayRange, widthPx: number): BinUnit {
  const pxPerDay = widthPx / Math.max(1, until - from);
  return BIN_UNITS.find((unit) => MEAN_DAYS[unit] * pxPerDay >= LEAST_PX) ?? 'year';
}

/** Bins over a range that begin with the days, Mondays, months or years of the calendar; the outer two are cut at the range. */
export function binsOf({ from, until }: DayRange, unit: BinUnit): Bins {
  const edges: Day[] = [];
  for (let edge = from; edge < until; edge = nextEdge(edge, unit)) edges.push(edge);
  return { unit, edges: [...edges, Math.max(from, until)] };
}

/** The first day of the next bin. */
function nextEdge(day: Day, unit: BinUnit): Day {
  const { year, month } = civilOf(day);
  switch (unit) {
    case 'day':
      return day + 1;
    case 'week':
      // 1970-01-05, day 4, was a Monday.
      return day + 7 - ((((day - 4) % 7) + 7) % 7);
    case 'month':
      return addMonths(dayOf(year, month, 1), 1);
    case 'year':
      return dayOf(year + 1, 1, 1);
  }
}
