import type { SeriesPoint } from '../../domain/figures/series.ts';
import type { Day } from '../../domain/time/day.ts';
import { createScale } from '../time-bar/scale.ts';

/** A figure in the picture; all lengths in px from the upper left corner of the plot. */
export interface PlotMark {
  point: SeriesPoint;
  /** The middle of its period, and its first and last edge, cut at the ends of the plot. */
  x: number;
  from: number;
  to: number;
  /** Its number; of a range the middle, which is drawn as no dot. */
  y: number;
  /** The ends of its range, where the source gives one. */
  range: [high: number, low: number] | null;
  /** Worked out or said with a word such as "about": drawn hollow. */
  hollow: boolean;
}

/** One series over the time shown. */
export interface Plot {
  marks: readonly PlotMark[];
  /** Pairs of marks that a line joins. */
  joins: readonly (readonly [PlotMark, PlotMark])[];
  /** The least and greatest value of the axis, nought among them. */
  axis: readonly [least: number, greatest: number];
  y(value: number): number;
}

/**
 * Where the numbers of a series lie over the days `[from, until)` in a plot of some width and height; figures
 * without a number, or wholly outside those days, have no mark.
 */
export function plotOf(
  points: readonly SeriesPoint[],
  range: readonly [from: Day, until: Day],
  width: number,
  height: number,
): Plot {
  const seen = points.filter(
    (point) => point.latest >= range[0] && point.earliest < range[1] && spanOf(point) !== null,
  );
  const values = seen.flatMap((point) => spanOf(point) ?? []);
  const axis = [-niceAbove(-Math.min(0, ...values)), niceAbove(Math.max(0, ...values))] as const;
  const scale = createScale(range, width);
  const y = (value: number) => height - ((value - axis[0]) / (axis[1] - axis[0] || 1)) * height;
  const marks = seen.map((point): PlotMark => {
    const [low, high] = spanOf(point) ?? [0, 0];
    const from = Math.max(0, scale.edge(point.earliest));
    const to = Math.min(width, scale.edge(point.latest + 1));
    return {
      point,
      x: (from + to) / 2,
      from,
      to,
      y: y(point.value ?? (low + high) / 2),
      range: point.low === null || point.high === null ? null : [y(high), y(low)],
      hollow: point.derived || point.qualifier !== null,
    };
  });
  const joins = marks.flatMap((mark, i) => {
    const before = marks[i - 1];
    return before && !mark.point.gapBefore ? [[before, mark] as const] : [];
  });
  return { marks, joins, axis, y };
}

/** The mark nearest to a point of the plot, not farther than `reach` px. */
export function markNear(
  marks: readonly PlotMark[],
  x: number,
  y: number,
  reach: number,
): PlotMark | null {
  const far = (mark: PlotMark) => Math.hypot(mark.x - x, mark.y - y);
  const near = marks.filter((mark) => far(mark) <= reach).sort((a, b) => far(a) - far(b));
  return near[0] ?? null;
}

/** The least and greatest number a figure can mean; null where it has none. */
function spanOf({ value, low, high }: SeriesPoint): [number, number] | null {
  const ends = [value, low, high].filter((end) => end !== null);
  return ends.length === 0 ? null : [Math.min(...ends), Math.max(...ends)];
}

/** The least of 1, 2, 2.5, 5 and 10 times a power of ten that is not below a value; nought for nought. */
function niceAbove(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 2.5, 5, 10].find((factor) => factor * power >= value * (1 - 1e-12)) ?? 10;
  return step * power;
}
