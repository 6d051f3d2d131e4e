import { addMonths, type Day } from '../../../src/domain/time/day.ts';
import { parsePeriod } from '../../../src/domain/time/period.ts';
import type { Problem } from '../problem.ts';
import { RECORD_FILES, type Sources } from '../sources.ts';

const LISTS = ['figures', 'trade'] as const;

/** A figure is a number or a range that runs upward, not both. */
export function figuresGiveOneNumber(sources: Sources): Problem[] {
  return figuresOf(sources).flatMap(({ file, id, value, low, high }): Problem[] => {
    const at = { file, record: id };
    if ((low === null) !== (high === null) || (low ?? 0) > (high ?? 0)) {
      const expected = 'both ends of a range, the lower one first';
      return [{ ...at, field: 'low', found: [low, high], expected }];
    }
    if (value === null || low === null) return [];
    return [{ ...at, field: 'value', found: value, expected: 'null, as a range is given' }];
  });
}

/** A figure of a yearly or monthly series stands for a whole year or month, and no other of it for the same. */
export function figuresFillTheirPeriod(sources: Sources): Problem[] {
  const every = new Map(sources.series.map((series) => [series.id, series.every]));
  const first = new Map<string, string>();
  return figuresOf(sources).flatMap(({ file, id, series, date }) => {
    const length = every.get(series) ?? null;
    if (length === null) return [];
    const at = { file, record: id, field: 'date', found: date };
    const period = date === null ? undefined : parsePeriod(date);
    if (!period || period.latest + 1 !== endOf(period.earliest, length)) {
      return [{ ...at, expected: `a whole ${length}, as the series ${series} has` }];
    }
    const earlier = first.get(`${series} ${period.earliest}`);
    if (earlier !== undefined) {
      return [{ ...at, expected: `a ${length} of its own: ${earlier} of ${series} has it too` }];
    }
    first.set(`${series} ${period.earliest}`, id);
    return [];
  });
}

/** Every series has a figure: one without would be a definition of nothing. */
export function seriesHaveFigures(sources: Sources): Problem[] {
  const used = new Set(figuresOf(sources).map(({ series }) => series));
  return sources.series.flatMap(({ id }) =>
    used.has(id)
      ? []
      : [
          {
            file: RECORD_FILES.series,
            record: id,
            field: 'id',
            found: id,
            expected: 'a series that a figure belongs to',
          },
        ],
  );
}

/** The first day after a year or a month. */
function endOf(day: Day, length: 'year' | 'month'): Day {
  return addMonths(day, length === 'year' ? 12 : 1);
}

function figuresOf(sources: Sources) {
  return LISTS.flatMap((list) =>
    sources[list].map((figure) => ({ ...figure, file: RECORD_FILES[list] })),
  );
}
