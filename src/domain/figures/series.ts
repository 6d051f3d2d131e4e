import type { Figures } from '../dataset.ts';
import type { Figure, Series, TradeFigure } from '../schema/figure.ts';
import type { Day } from '../time/day.ts';

/** A figure as a point in time, with the measure it belongs to. */
export interface SeriesPoint {
  id: string;
  /** The first day of its period, and the first and last day of it. */
  at: Day;
  earliest: Day;
  latest: Day;
  date: string;
  /** Null where the source gives a range (`low`, `high`), words, or nothing. */
  value: number | null;
  low: number | null;
  high: number | null;
  words: string | null;
  qualifier: Figure['qualifier'];
  derived: boolean;
  unit: string;
  definition: string;
  confidence: Figure['confidence'];
  note: string | null;
  citations: readonly string[];
  /** Not to be joined to the point before: a period between is missing, one of the two has no number, or periods differ in length. */
  gapBefore: boolean;
}

/** One measure and its points, oldest first; points of different series are never joined. */
export interface PointSeries {
  series: Series;
  points: readonly SeriesPoint[];
  /** Figures whose period is not known: listed, in no chart. */
  undated: readonly Figure[];
  /** Days, `[from, until)`, for which there can be no figure: drawn as such. */
  gaps?: readonly { from: Day; until: Day }[];
  /** Crossings the figures are of; empty for those of no crossing or of all. */
  crossings: readonly string[];
}

/** The series of the counted quantities, in the order of the register. */
export function seriesOf({ series, figures }: Figures): PointSeries[] {
  return pointSeries(series, figures);
}

/** The series of trade through crossings, in the order of the register. */
export function tradeSeries({ series, trade }: Figures): PointSeries[] {
  return pointSeries(series, trade);
}

function pointSeries(
  all: readonly Series[],
  figures: readonly (Figure | TradeFigure)[],
): PointSeries[] {
  return all.flatMap((series) => {
    const own = figures.filter((figure) => figure.series === series.id);
    if (own.length === 0) return [];
    const points = own
      .flatMap((figure) => pointOf(series, figure) ?? [])
      .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
    return [
      {
        series,
        points: points.map((point, i) => ({
          ...point,
          gapBefore: !follows(series, points[i - 1], point),
        })),
        undated: own.filter(({ at }) => at === null),
        crossings: [...new Set(own.flatMap((one) => ('crossings' in one ? one.crossings : [])))],
      },
    ];
  });
}

type Point = Omit<SeriesPoint, 'gapBefore'>;

function pointOf({ unit, definition }: Series, figure: Figure): Point | undefined {
  const { id, at, earliest, latest, date, series: _series, ...rest } = figure;
  if (at === null || earliest === null || latest === null || date === null) return undefined;
  return { ...rest, id, at, earliest, latest, date, unit, definition };
}

function follows({ every }: Series, before: Point | undefined, point: Point): boolean {
  if (every === null || before === undefined) return false;
  return before.latest + 1 === point.earliest && hasNumber(before) && hasNumber(point);
}

function hasNumber({ value, low }: Point): boolean {
  return value !== null || low !== null;
}
