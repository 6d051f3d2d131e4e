import type { Problem } from '../problem.ts';
import { RECORD_FILES, type Sources } from '../sources.ts';

/** The published grid of bases, degrees, and how exact a point on it can be, km. */
const GRID = 0.05;
const LEAST_KM = 5;

/** Bases are published on nodes of a fixed grid, and say so by their precision. */
export function basesStandOnTheGrid({ places }: Sources): Problem[] {
  return bases(places).flatMap(({ id, position, precision, precisionKm }) => {
    if (!position) return [];
    const at = { file: RECORD_FILES.places, record: id };
    const off = position.some((value) => Math.abs(value / GRID - Math.round(value / GRID)) > 1e-6);
    return [
      ...(off
        ? [{ ...at, field: 'geometry', found: position, expected: `a node of the ${GRID}° grid` }]
        : []),
      ...(precision === 'approximate' && (precisionKm ?? 0) >= LEAST_KM
        ? []
        : [
            {
              ...at,
              field: 'precisionKm',
              found: precisionKm,
              expected: `${LEAST_KM} or more, and precision approximate`,
            },
          ]),
    ];
  });
}

/**
 * Names of bases carry no unit numbers, so that nobody finds a unit by search. Milestones that are
 * names of localities ("3 Mile") are no units.
 */
export function basesHideTheirUnits({ places }: Sources): Problem[] {
  return bases(places).flatMap(({ id, name, names, aliases }) => {
    const written = [
      ['name', name],
      ...Object.entries(names).map(([language, text]) => [`names.${language}`, text]),
      ...aliases.map((alias, i) => [`aliases.${i}`, alias]),
    ] as const;
    return written.flatMap(([field = '', found = '']) =>
      /\p{Nd}/u.test(found.replaceAll(/\d+ Mile\b/g, ''))
        ? [{ file: RECORD_FILES.places, record: id, field, found, expected: 'no unit numbers' }]
        : [],
    );
  });
}

function bases(places: Sources['places']): Sources['places'] {
  return places.filter(({ kind }) => kind === 'base');
}
