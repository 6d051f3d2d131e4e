import { coverageOf, gapsIn } from '../../domain/events/coverage.ts';
import { NO_EVENT_FILTERS, passes } from '../../domain/events/filters.ts';
import type { EventSet } from '../../domain/events/record.ts';
import type { PointSeries, SeriesPoint } from '../../domain/figures/series.ts';
import { civilOf, type Day, dayOf } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';

const MEASURES = ['events', 'deaths', 'civilians'] as const;
type Measure = (typeof MEASURES)[number];
type Sums = { events: number; best: number; low: number; high: number; civilians: number };

/**
 * Conflict events of the state by year, each counted in the year of its first day: how many, people killed, and
 * civilians among them. A year without data has no number, and a year with some of it at least what they say.
 */
export function eventSeries(
  { columns }: EventSet,
  clock: readonly [Day, Day],
  text: Text,
): PointSeries[] {
  const sums = sumsByYear(columns);
  const [first, last] = clock.map((day) => civilOf(day).year) as [number, number];
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const gaps = gapsIn(columns.coverages, { from: clock[0], until: clock[1] + 1 });
  return MEASURES.map((measure): PointSeries => {
    const points = years.map((year): SeriesPoint => {
      const [from, until] = [dayOf(year, 1, 1), dayOf(year + 1, 1, 1)];
      const coverage = coverageOf(columns.coverages, { from, until });
      const { value, low, high } = numbersOf(sums.get(year) ?? NOTHING, measure);
      const none = coverage === 'none';
      return {
        id: `${measure}-${year}`,
        at: from,
        earliest: from,
        latest: until - 1,
        date: String(year),
        value: none ? null : value,
        low: none ? null : low,
        high: none ? null : high,
        words: none ? text.say('no_data') : null,
        qualifier: coverage === 'part' ? 'at_least' : null,
        derived: true,
        unit: text.say(`figures_unit_${measure}`),
        definition: text.say(`figures_define_${measure}`),
        confidence: 'medium',
        note: coverage === 'part' ? text.say('figures_part_of_year') : null,
        citations: columns.coverages
          .filter((release) => release.from < until && from < release.until)
          .flatMap((release) => release.citations),
        gapBefore: coverage !== 'full',
      };
    });
    return {
      series: {
        id: `${measure}-by-year`,
        name: text.say(`figures_name_${measure}`),
        definition: text.say(`figures_define_${measure}`),
        category: 'events',
        scope: text.say('summary_state'),
        unit: text.say(`figures_unit_${measure}`),
        every: 'year',
      },
      points,
      gaps,
      undated: [],
      crossings: [],
    };
  });
}

const NOTHING: Sums = { events: 0, best: 0, low: 0, high: 0, civilians: 0 };

function numbersOf({ events, best, low, high, civilians }: Sums, measure: Measure) {
  if (measure === 'deaths') return { value: best, low, high };
  return { value: measure === 'events' ? events : civilians, low: null, high: null };
}

function sumsByYear(columns: EventSet['columns']): Map<number, Sums> {
  const isOfState = passes(columns, NO_EVENT_FILTERS);
  const sums = new Map<number, Sums>();
  for (let event = 0; event < columns.count; event++) {
    if (!isOfState(event)) continue;
    const { year } = civilOf(columns.start[event] ?? 0);
    const sum = sums.get(year) ?? { ...NOTHING };
    sums.set(year, sum);
    sum.events++;
    for (const key of ['best', 'low', 'high', 'civilians'] as const)
      sum[key] += columns[key][event] ?? 0;
  }
  return sums;
}
