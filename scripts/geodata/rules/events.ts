import type { Problem } from '../problem.ts';
import { RECORD_FILES, type Sources } from '../sources.ts';

const file = RECORD_FILES.events;
type ConflictEvent = Sources['events'][number];

/** The grid that points of military posts are moved to, degrees. */
const GRID = 0.05;

/** An event lies within the days that its release of data speaks for. */
export function eventsLieInTheirCoverage({ events, eventCoverage }: Sources): Problem[] {
  const known = new Map(eventCoverage.map((coverage) => [coverage.id, coverage]));
  return events.flatMap(({ id, coverage, start, end }) => {
    const days = known.get(coverage);
    // ISO days sort as text.
    if (!days || (days.from <= start && end < days.until)) return [];
    const [field, found] = start < days.from ? ['start', start] : ['end', end];
    const expected = `a day from ${days.from} to before ${days.until}, as ${coverage} covers`;
    return [{ file, record: id, field, found, expected }];
  });
}

/** An event whose day is known lasts that day; no other does. */
export function eventsLastAsTheirPrecisionSays({ events }: Sources): Problem[] {
  return events.flatMap(({ id, start, end, datePrecision }) =>
    (start === end) === (datePrecision === 1)
      ? []
      : [
          {
            file,
            record: id,
            field: 'datePrecision',
            found: datePrecision,
            expected: start === end ? '1, as it lasts one day' : '2 or more, as it lasts some days',
          },
        ],
  );
}

/** The deaths by side add up to the best estimate, and the lowest is not above it. */
export function deathsAddUp({ events }: Sources): Problem[] {
  return events.flatMap(({ id, deaths }) => {
    const at = { file, record: id };
    const { a, b, civilians, unknown, best, low } = deaths;
    const sum = a + b + civilians + unknown;
    return [
      ...(sum === best
        ? []
        : [{ ...at, field: 'deaths.best', found: best, expected: `${sum}, the sum by side` }]),
      ...(low <= best
        ? []
        : [{ ...at, field: 'deaths.low', found: low, expected: `${best} or less, the best` }]),
    ];
  });
}

/** An event at a military post stands on the grid of the bases, so that no point is more exact than theirs. */
export function postsStandOnTheGrid({ events }: Sources): Problem[] {
  return events.filter(isAtPost).flatMap(({ id, position }) => {
    const off = position?.some((value) => Math.abs(value / GRID - Math.round(value / GRID)) > 1e-6);
    const expected = `a node of the ${GRID}° grid, as the words name a post`;
    return off ? [{ file, record: id, field: 'position', found: position, expected }] : [];
  });
}

function isAtPost({ where }: ConflictEvent): boolean {
  return /\b(out)?posts?\b|\bbases?\b|\b(battalion|regiment|brigade|division)\b/i.test(where);
}
