import type { Feature, Point } from 'geojson';
import type { Atlas } from '../../domain/atlas.ts';
import { reaches } from '../../domain/control/interval.ts';
import { type Filters, passesCommodity } from '../../domain/filters.ts';
import type { Position } from '../../domain/schema/place.ts';
import type { Route, Waypoint } from '../../domain/schema/route.ts';

/**
 * The straight lines of a route, `[lng, lat]` each end: one between every two neighbours of which both have a
 * position, so that a waypoint of unknown position leaves a gap. They run from west to east, whichever way the
 * route goes: the dashes of routes that share a stretch then lie on each other.
 */
export function routeLines({ waypoints }: Route): [Position, Position][] {
  return waypoints.slice(1).flatMap(({ position: to }, i): [Position, Position][] => {
    const from = waypoints[i]?.position;
    if (!from || !to) return [];
    return [from[0] < to[0] || (from[0] === to[0] && from[1] < to[1]) ? [from, to] : [to, from]];
  });
}

/** Whether anything of a route can be drawn. */
export function isDrawable(route: Route): boolean {
  return routeLines(route).length > 0;
}

/** The waypoints of a route that stand nowhere on the map. */
export function hiddenWaypoints({ waypoints }: Route): Waypoint[] {
  return waypoints.filter(({ position }) => position === null);
}

/** Whether a route passes the filters: its own confidence, and mines of a commodity that it is told to serve. */
export function isRouteShown(atlas: Atlas, route: Route, { least, commodity }: Filters): boolean {
  if (!reaches(route.confidence, least)) return false;
  if (commodity.length === 0) return true;
  return atlas.data.sites.some(
    (site) => route.sites.includes(site.id) && passesCommodity(site, commodity),
  );
}

/** The waypoints of a route as points; one whose position was worked out from clues says so. */
export function stopFeatures(route: Route): Feature<Point>[] {
  return route.waypoints.flatMap(({ position, inferred }): Feature<Point>[] =>
    position
      ? [
          {
            type: 'Feature',
            geometry: { type: 'Point', coordinates: position },
            properties: { key: route.id, inferred },
          },
        ]
      : [],
  );
}
