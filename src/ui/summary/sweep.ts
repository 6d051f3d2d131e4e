import { useEffect, useState } from 'preact/hooks';
import type { Atlas } from '../../domain/atlas.ts';
import type { Confidence } from '../../domain/schema/common.ts';
import { type SummaryRow, summaryAt } from '../../domain/summary.ts';
import { addMonths, type Day } from '../../domain/time/day.ts';
import type { NamedArea } from '../area/own-area.ts';

/** The summary of one day of the sweep. */
export interface SweepPoint {
  day: Day;
  rows: readonly SummaryRow[];
}

export interface Sweep {
  points: readonly SweepPoint[];
  /** 0–1; the points are complete at 1. */
  done: number;
}

/** How long one slice of the sweep may hold the main thread, in milliseconds. */
const SLICE_MS = 12;

/** By confidence and own area; a reader who moves corners leaves many behind, so only the newest stay. */
const kept = new WeakMap<Atlas, Map<string, SweepPoint[]>>();
const KEPT_SWEEPS = 8;

/** The first day of the clock and the same day of every month after it. */
function monthsOf([first, last]: readonly [Day, Day]): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addMonths(first, days.length)) days.push(day);
  return days;
}

/**
 * The summaries of all months, for every measure at once: counted in short slices between frames, because a
 * whole sweep would hold the page for seconds, and kept afterwards.
 */
export function useSweep(atlas: Atlas, least: Confidence, own: NamedArea | null): Sweep {
  const days = monthsOf(atlas.data.meta.clock);
  const sweeps = kept.get(atlas) ?? new Map<string, SweepPoint[]>();
  kept.set(atlas, sweeps);
  const key = `${least} ${own?.key ?? ''}`;
  const points = sweeps.get(key) ?? [];
  sweeps.set(key, points);
  if (sweeps.size > KEPT_SWEEPS) sweeps.delete(sweeps.keys().next().value as string);
  const [, redraw] = useState(0);
  useEffect(() => {
    if (points.length >= days.length) return undefined;
    let timer = 0;
    const slice = () => {
      const start = performance.now();
      while (points.length < days.length && performance.now() - start < SLICE_MS) {
        const day = days[points.length] as Day;
        points.push({ day, rows: summaryAt(atlas, day, least, own?.part) });
      }
      redraw((n) => n + 1);
      if (points.length < days.length) timer = window.setTimeout(slice, 8);
    };
    timer = window.setTimeout(slice, 120);
    return () => clearTimeout(timer);
  }, [atlas, key]);
  return { points, done: days.length === 0 ? 1 : points.length / days.length };
}
