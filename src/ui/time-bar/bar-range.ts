import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../domain/time/day.ts';

/** Days `[from, until)` that the track shows. */
export type BarRange = readonly [from: Day, until: Day];

/** The track is not zoomed closer than this: a quarter of a year. */
const LEAST_DAYS = 90;

/** A range made longer (`factor` over 1) or shorter round a day, inside the whole and never under three months. */
export function zoomedRange(range: BarRange, whole: BarRange, factor: number, at: Day): BarRange {
  const all = whole[1] - whole[0];
  const length = Math.round(Math.min(all, Math.max(LEAST_DAYS, (range[1] - range[0]) * factor)));
  const share = (at - range[0]) / (range[1] - range[0]);
  return movedInside([Math.round(at - share * length), length], whole);
}

/** A range moved by days, kept inside the whole. */
export function pannedRange([from, until]: BarRange, whole: BarRange, days: number): BarRange {
  return movedInside([from + Math.round(days), until - from], whole);
}

/** The range itself while it shows the day, else moved so that the day stands at its nearer fifth. */
export function followingRange(range: BarRange, whole: BarRange, day: Day): BarRange {
  const [from, until] = range;
  if (day >= from && day < until) return range;
  const length = until - from;
  return movedInside([Math.round(day - length * (day < from ? 0.2 : 0.8)), length], whole);
}

function movedInside([from, length]: [from: Day, length: number], whole: BarRange): BarRange {
  const first = Math.min(Math.max(from, whole[0]), whole[1] - length);
  return [first, first + length];
}

/** The range the track shows, which follows the date, and how to change it. */
export function useBarRange(clock: readonly [Day, Day], date: Day) {
  const whole: BarRange = [clock[0], clock[1] + 1];
  const [chosen, setRange] = useState<BarRange>(whole);
  const range = followingRange(chosen, whole, date);
  useEffect(() => {
    if (range[0] !== chosen[0]) setRange(range);
  }, [range[0]]);
  return {
    range,
    isWhole: range[0] === whole[0] && range[1] === whole[1],
    zoom: (factor: number, at = date) => setRange(zoomedRange(range, whole, factor, at)),
    pan: (days: number) => setRange(pannedRange(range, whole, days)),
    reset: () => setRange(whole),
  };
}

/** What `useBarRange` gives. */
export type BarZoom = ReturnType<typeof useBarRange>;
