import { parseReducedDate } from '../../../src/domain/time/reduced-date.ts';
import type { Problem } from '../problem.ts';
import { RECORD_FILES, type Sources } from '../sources.ts';

const file = RECORD_FILES.routes;

/** A route has two points at least: one alone leads nowhere. */
export function routesHaveTwoPoints({ routes }: Sources): Problem[] {
  return routes.flatMap(({ id, waypoints }) => {
    const found = waypoints.filter(({ position }) => position !== null).length;
    const expected = 'two waypoints with a position, or more';
    return found < 2 ? [{ file, record: id, field: 'waypoints', found, expected }] : [];
  });
}

/** The use of a route that is told by dates does not end before it begins. */
export function routesAreUsedForward({ routes }: Sources): Problem[] {
  return routes.flatMap(({ id, used }) => {
    const [from, until] = [used?.from, used?.until].map((date) => parseReducedDate(date ?? ''));
    if (!from || !until || from.earliest <= until.latest) return [];
    const expected = `${from.text} or later`;
    return [{ file, record: id, field: 'used.until', found: until.text, expected }];
  });
}

/** The crossing a route leaves by is one of its waypoints. */
export function routesLeaveByTheirCrossing({ routes }: Sources): Problem[] {
  return routes.flatMap(({ id, crossing, waypoints }) => {
    if (crossing === null || waypoints.some((waypoint) => waypoint.crossing === crossing))
      return [];
    const expected = 'a crossing that one of its waypoints names';
    return [{ file, record: id, field: 'crossing', found: crossing, expected }];
  });
}

/**
 * A waypoint that is a place or a crossing of the atlas has its position, precision and source, so that
 * no route tells more exactly where a base is. Any other has all three, or none.
 */
export function waypointsStandWhereTheyAreNamed(sources: Sources): Problem[] {
  const places = new Map(sources.places.map((place) => [place.id, place]));
  const crossings = new Map(sources.crossings.map((crossing) => [crossing.id, crossing]));
  return sources.routes.flatMap(({ id, waypoints }) =>
    waypoints.flatMap((waypoint, i): Problem[] => {
      const at = { file, record: id };
      const { place, crossing } = waypoint;
      if (place !== null && crossing !== null) {
        const expected = 'null, as the waypoint is a crossing';
        return [{ ...at, field: `waypoints.${i}.place`, found: place, expected }];
      }
      const named = places.get(place ?? '') ?? crossings.get(crossing ?? '');
      const located = waypoint.position !== null;
      return (['position', 'precisionKm', 'coordinateSource'] as const).flatMap((field) => {
        const found = waypoint[field];
        const fits = named
          ? JSON.stringify(found) === JSON.stringify(named[field])
          : (found !== null) === located;
        if (fits) return [];
        const expected = named
          ? `${JSON.stringify(named[field])}, as ${named.id} has it`
          : located
            ? 'a value, as the waypoint has a position'
            : 'null, as the waypoint has no position';
        return [{ ...at, field: `waypoints.${i}.${field}`, found, expected }];
      });
    }),
  );
}
