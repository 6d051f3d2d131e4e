import { addMonths, clampDay, type Day } from '../../domain/time/day.ts';

export type StepUnit = 'day' | 'month' | 'year';

/** A day moved by whole days, months or years, kept inside the clock `[first, last]`. */
export function stepDay(
  date: Day,
  unit: StepUnit,
  count: number,
  [first, last]: readonly [Day, Day],
): Day {
  const moved =
    unit === 'day' ? date + count : addMonths(date, unit === 'year' ? 12 * count : count);
  return clampDay(moved, first, last);
}

/** The day a key of the slider leads to; undefined for every other key. */
export function dayOfKey(
  event: { key: string; shiftKey: boolean },
  date: Day,
  clock: readonly [Day, Day],
): Day | undefined {
  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return stepDay(date, event.shiftKey ? 'month' : 'day', -1, clock);
    case 'ArrowRight':
    case 'ArrowUp':
      return stepDay(date, event.shiftKey ? 'month' : 'day', 1, clock);
    case 'PageDown':
      return stepDay(date, 'year', -1, clock);
    case 'PageUp':
      return stepDay(date, 'year', 1, clock);
    case 'Home':
      return clock[0];
    case 'End':
      return clock[1];
    default:
      return undefined;
  }
}
