import { distance } from '@turf/distance';
import type { Atlas } from '../../domain/atlas.ts';
import { reaches } from '../../domain/control/interval.ts';
import type { Routes } from '../../domain/dataset.ts';
import type { Confidence } from '../../domain/schema/common.ts';
import type { Position } from '../../domain/schema/place.ts';
import type { Route } from '../../domain/schema/route.ts';
import type { MiningSite } from '../../domain/schema/site.ts';
import type { Stop } from './legs.ts';
import { JUNCTION_KM, type Node, routeGraph } from './route-graph.ts';
import type { Start } from './ways.ts';

/** Where ways begin, and what leads to it. */
export interface Origin {
  starts: readonly Start[];
  /** What stands off the routes and is gone from to the start; null where the way begins on a route. */
  off: Stop | null;
  /** A source tells of goods from here on the routes joined. */
  told: boolean;
  /** Whether a route is told of what comes from here: it is named before others that run along it. */
  isOwn(route: Route): boolean;
}

const kept = new WeakMap<Routes, Map<Confidence, Routes>>();

/** The routes of a least confidence, as the map shows them; one list per confidence. */
export function routesReaching(routes: Routes, least: Confidence): Routes {
  const lists = kept.get(routes) ?? new Map<Confidence, Routes>();
  kept.set(routes, lists);
  const known = lists.get(least) ?? routes.filter(({ confidence }) => reaches(confidence, least));
  lists.set(least, known);
  return known;
}

/**
 * Where a mine joins the routes: at the nearest point of those that are told to serve it (at the first point
 * of each, for a mine without any position), or else at the nearest of all, if that lies within 30 km.
 */
export function originOfSite(atlas: Atlas, routes: Routes, site: MiningSite): Origin {
  const graph = routeGraph(atlas.data, routes);
  const isOwn = ({ sites }: Route) => sites.includes(site.id);
  const linked = atlas.data.places.find(({ id }) => id === site.place)?.position ?? null;
  const anchor = site.position ?? linked;
  const serving = routes
    .filter(isOwn)
    .map(({ id }) => graph.nodesOf(id).filter(({ beyond }) => !beyond));
  const told = serving.length > 0;
  const off = site.position ? { name: site.name, position: site.position } : null;
  const joining = (nodes: readonly (Node | undefined)[]): Origin => ({
    starts: nodes.flatMap((node) =>
      node ? [{ node, accessKm: off ? distance(off.position, node.position) : null }] : [],
    ),
    off,
    told,
    isOwn,
  });
  if (!anchor) return joining([...new Set(serving.map(([first]) => first))]);
  if (told) return joining([nearestOf(serving.flat(), anchor, Number.POSITIVE_INFINITY)]);
  const inside = graph.nodes.filter(({ beyond }) => !beyond);
  return joining([nearestOf(inside, anchor, atlas.data.meta.bandsKm.far)]);
}

/**
 * Where the alternatives to a route begin: at its first point, or at its last where the first is the gate or
 * lies abroad. None where no route that counts passes there.
 * @param all every route, to find a point of one that itself does not count
 */
export function originOfRoute(atlas: Atlas, all: Routes, routes: Routes, route: Route): Origin {
  const nodes = routeGraph(atlas.data, all).nodesOf(route.id);
  const ends = [nodes[0], nodes[nodes.length - 1]];
  const end = ends.find(
    (node) => node && !node.beyond && !node.crossings.includes(route.crossing ?? ''),
  );
  const shown = routeGraph(atlas.data, routes).nodes.filter(({ beyond }) => !beyond);
  const node = end && nearestOf(shown, end.position, JUNCTION_KM);
  return {
    starts: node ? [{ node, accessKm: 0 }] : [],
    off: null,
    told: true,
    isOwn: ({ id }) => id === route.id,
  };
}

function nearestOf(nodes: readonly Node[], point: Position, withinKm: number): Node | undefined {
  let nearest: { node: Node; km: number } | undefined;
  for (const node of nodes) {
    const km = distance(node.position, point);
    if (km <= withinKm && (!nearest || km < nearest.km)) nearest = { node, km };
  }
  return nearest?.node;
}
