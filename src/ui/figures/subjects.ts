import type { PointSeries } from '../../domain/figures/series.ts';

/** Categories of the register by what a reader asks for, in the order they are offered. */
const CATEGORIES = {
  imports: ['re_import_annual', 're_import_monthly', 're_import_period', 're_import_share'],
  sites: ['re_sites'],
  area: ['re_area'],
  prices: ['price', 'kio_tax'],
  trade: ['border_trade'],
  output: ['re_output', 'heavy_share'],
  events: ['events'],
  other: ['jade_value', 'jade_sites', 'amber_value', 'gold_sites', 'gold_output'],
} as const;

export type Subject = keyof typeof CATEGORIES;
export type Part = (typeof CATEGORIES)[Subject][number];
export const SUBJECTS = Object.keys(CATEGORIES) as Subject[];

/** What the room opens with: the questions that figures are looked up for, and the category that answers. */
export const QUESTIONS = [
  { id: 'imports', subject: 'imports', part: 're_import_annual' },
  { id: 'sites', subject: 'sites', part: 're_sites' },
  { id: 'area', subject: 'area', part: 're_area' },
  { id: 'prices', subject: 'prices', part: 'price' },
  { id: 'taxes', subject: 'prices', part: 'kio_tax' },
  { id: 'trade', subject: 'trade', part: 'border_trade' },
  { id: 'events', subject: 'events', part: 'events' },
] as const satisfies readonly { id: string; subject: Subject; part: Part }[];

/** Series under one heading: a category, or the crossings they are of (none: the total of all). */
export interface SeriesGroup {
  key: string;
  heading: { part: Exclude<Part, 'border_trade'> } | { crossings: readonly string[] };
  series: readonly PointSeries[];
}

/** The series of a subject, in the order of the register. */
export function seriesAbout(all: readonly PointSeries[], subject: Subject): PointSeries[] {
  const categories: readonly string[] = CATEGORIES[subject];
  return all.filter(({ series }) => categories.includes(series.category));
}

/** The series of a category, those with more numbers first, else in the order of the register. */
export function seriesIn(all: readonly PointSeries[], part: Part): PointSeries[] {
  return all
    .filter(({ series }) => series.category === part)
    .sort((a, b) => numbersIn(b) - numbersIn(a));
}

/** The series of a subject under headings; trade stands by crossing, since figures of two gates are never one. */
export function groupsOf(all: readonly PointSeries[], subject: Subject): SeriesGroup[] {
  if (subject === 'trade') {
    const about = seriesIn(all, 'border_trade');
    const keys = [...new Set(about.map(({ crossings }) => crossings.join(' ')))];
    return keys
      .sort((a, b) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1))
      .map((key) => ({
        key,
        heading: { crossings: key.split(' ').filter(Boolean) },
        series: about.filter(({ crossings }) => crossings.join(' ') === key),
      }));
  }
  return CATEGORIES[subject]
    .map((part) => ({
      key: part,
      heading: { part },
      series: seriesIn(all, part),
    }))
    .filter(({ series }) => series.length > 0);
}

function numbersIn({ points }: PointSeries): number {
  return points.filter(({ value, low }) => value !== null || low !== null).length;
}
