import type { Problem } from '../problem.ts';
import { RECORD_FILES, type Sources } from '../sources.ts';
import { type Reference, referencesOf } from './reference-list.ts';

/** Actors that records name exist. */
export function actorsExist(sources: Sources): Problem[] {
  return missing(sources, 'actor', idsOf(sources.actors), RECORD_FILES.actors);
}

/** Places that records name exist. */
export function placesExist(sources: Sources): Problem[] {
  return missing(sources, 'place', idsOf(sources.places), RECORD_FILES.places);
}

/** Crossings that records name exist. */
export function crossingsExist(sources: Sources): Problem[] {
  return missing(sources, 'crossing', idsOf(sources.crossings), RECORD_FILES.crossings);
}

/** Sites that records name exist. */
export function sitesExist(sources: Sources): Problem[] {
  return missing(sources, 'site', idsOf(sources.sites), RECORD_FILES.sites);
}

/** Pairs of opponents that events name exist. */
export function dyadsExist(sources: Sources): Problem[] {
  return missing(sources, 'dyad', idsOf(sources.eventDyads), RECORD_FILES.eventDyads);
}

/** Releases of data that events come from exist. */
export function coverageExists(sources: Sources): Problem[] {
  return missing(sources, 'coverage', idsOf(sources.eventCoverage), RECORD_FILES.eventCoverage);
}

/** Series that figures belong to exist. */
export function seriesExist(sources: Sources): Problem[] {
  return missing(sources, 'series', idsOf(sources.series), RECORD_FILES.series);
}

/** Sources that records name exist. */
export function citationsExist(sources: Sources): Problem[] {
  return missing(sources, 'citation', idsOf(sources.citations), RECORD_FILES.citations);
}

/**
 * Townships that records name exist: those of Kachin State in the outlines, others at least in one
 * of Myanmar's 18 states and regions.
 */
export function townshipsExist(sources: Sources): Problem[] {
  const own = new Set(
    sources.basemap.outlines.features.map(({ properties }) => properties?.pcode as unknown),
  );
  return referencesOf(sources).flatMap(({ kind, to, ...where }) => {
    if (kind !== 'pcode') return [];
    const elsewhere = /^MMR0(0[2-9]|1[0-8])\d{3}$/.test(to) && where.file !== RECORD_FILES.areas;
    const expected = 'the P-code of a township in outlines.geojson, or of one outside the state';
    return own.has(to) || elsewhere ? [] : [{ ...where, found: to, expected }];
  });
}

function missing(
  sources: Sources,
  wanted: Reference['kind'],
  known: ReadonlySet<string>,
  file: string,
): Problem[] {
  return referencesOf(sources).flatMap(({ kind, to, ...where }) =>
    kind !== wanted || known.has(to)
      ? []
      : [{ ...where, found: to, expected: `the id of a record in ${file}` }],
  );
}

function idsOf(records: readonly { id: string }[]): Set<string> {
  return new Set(records.map(({ id }) => id));
}
