import type { Problem } from '../problem.ts';
import { RECORD_FILES, type Sources } from '../sources.ts';

/**
 * A resource event stands where its place or site stands, at a point of its own, or on its township: in one way
 * only, so that no event tells more exactly where something is than its own record does.
 */
export function happeningsStandInOneWay({ resourceEvents }: Sources): Problem[] {
  const file = RECORD_FILES.resourceEvents;
  return resourceEvents.flatMap((event): Problem[] => {
    const { id: record, place, site, position, precisionKm, townships } = event;
    const named = place !== null || site !== null;
    if (place !== null && site !== null) {
      return [{ file, record, field: 'site', found: site, expected: 'null, as it has a place' }];
    }
    if (position !== null && (named || townships.length > 0)) {
      const expected = 'null, as its place, site or township is named';
      return [{ file, record, field: 'position', found: position, expected }];
    }
    if ((position === null) !== (precisionKm === null)) {
      const expected = position === null ? 'null, as there is no point' : 'a distance in km';
      return [{ file, record, field: 'precisionKm', found: precisionKm, expected }];
    }
    return [];
  });
}
