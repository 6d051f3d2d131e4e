import type { SummaryRow } from '../../domain/summary.ts';
import type { Day } from '../../domain/time/day.ts';
import type { SweepPoint } from './sweep.ts';

export const MEASURES = ['reach', 'near', 'places', 'mines', 'crossings'] as const;
export type Measure = (typeof MEASURES)[number];

/** What a measure says of a row. */
export function figureOf(row: SummaryRow, measure: Measure): number {
  if (measure === 'reach') return row.areaKm2[1];
  if (measure === 'near') return row.areaKm2[0];
  return row[measure];
}

/** A band of the chart: the rows it joins, and for every point its foot, the edge of its near part and its head. */
export interface Band {
  key: string;
  foot: number[];
  /** Equal to `head` for measures without a near part. */
  near: number[];
  head: number[];
}

export interface Stack {
  days: readonly Day[];
  bands: Band[];
  /** The highest value of the axis. */
  top: number;
}

/**
 * Stacks bands upon each other in the order given; a band whose rows never have anything is left out.
 * `unknown` is never a band: it is the blank above the stack.
 */
export function stackOf(
  points: readonly SweepPoint[],
  groups: readonly { key: string; rows: readonly string[] }[],
  measure: Measure,
): Stack {
  const base = points.map(() => 0);
  const bands: Band[] = [];
  for (const group of groups) {
    const sum = (point: SweepPoint, of: Measure) =>
      point.rows.reduce(
        (total, row) => (group.rows.includes(row.key) ? total + figureOf(row, of) : total),
        0,
      );
    const values = points.map((point) => sum(point, measure));
    if (values.every((value) => value === 0)) continue;
    const foot = [...base];
    const head = values.map((value, i) => (foot[i] ?? 0) + value);
    const near =
      measure === 'reach'
        ? points.map((point, i) => (foot[i] ?? 0) + sum(point, 'near'))
        : [...head];
    bands.push({ key: group.key, foot, near, head });
    head.forEach((value, i) => {
      base[i] = value;
    });
  }
  const known = Math.max(0, ...base);
  const whole = Math.max(
    0,
    ...points.map((point) => point.rows.reduce((sum, row) => sum + figureOf(row, measure), 0)),
  );
  // Little of the state is near a report: the axis ends above the known part, not at the whole.
  return {
    days: points.map(({ day }) => day),
    bands,
    top: measure === 'near' ? roundUp(known) : whole,
  };
}

/** The next number of 1, 1.5, 2, 3, 4, 5, 6 or 8 times a power of ten. */
export function roundUp(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 1.5, 2, 3, 4, 5, 6, 8].find((n) => n * power >= value) ?? 10;
  return step * power;
}

/** The outline of a part of a band as an SVG path: every value holds until the next point. */
export function stepPath(
  lower: readonly number[],
  upper: readonly number[],
  xs: readonly number[],
  y: (value: number) => number,
): string {
  const n = lower.length;
  if (n === 0 || xs.length !== n + 1) return '';
  const at = (x: number | undefined, value: number | undefined) =>
    `${(x ?? 0).toFixed(1)} ${y(value ?? 0).toFixed(1)}`;
  const there = upper.flatMap((value, i) => [at(xs[i], value), at(xs[i + 1], value)]);
  const back = lower.flatMap((value, i) => [at(xs[i], value), at(xs[i + 1], value)]).reverse();
  return `M${[...there, ...back].join('L')}Z`;
}

/** The index of the point a day belongs to: the last one on or before it. */
export function pointAt(days: readonly Day[], day: Day): number {
  let found = 0;
  for (let i = 0; i < days.length; i++) if ((days[i] ?? 0) <= day) found = i;
  return found;
}

/** Where a band has room for its name: the highest place that is `width` wide and at least `height` high; null where none is. */
export function roomFor(
  band: Pick<Band, 'foot' | 'head'>,
  xs: readonly number[],
  y: (value: number) => number,
  width: number,
  height: number,
): { x: number; y: number } | null {
  let best: { x: number; y: number } | null = null;
  let room = height;
  for (let start = 0; start < band.head.length; start++) {
    let high = Number.NEGATIVE_INFINITY;
    let low = Number.POSITIVE_INFINITY;
    for (let end = start; end < band.head.length; end++) {
      high = Math.max(high, band.foot[end] ?? 0);
      low = Math.min(low, band.head[end] ?? 0);
      const free = y(high) - y(low);
      if (free < room) break;
      const right = xs[end + 1] ?? 0;
      const left = xs[start] ?? 0;
      if (right - left < width) continue;
      best = { x: (left + right) / 2, y: (y(high) + y(low)) / 2 };
      room = free + 0.5;
      break;
    }
  }
  return best;
}
