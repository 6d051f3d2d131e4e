import { distance } from '@turf/distance';
import type { Atlas } from '../domain/atlas.ts';
import { reaches } from '../domain/control/interval.ts';
import type { Routes } from '../domain/dataset.ts';
import type { Confidence } from '../domain/schema/common.ts';
import type { GateStatus } from '../domain/schema/crossing.ts';
import type { Position } from '../domain/schema/place.ts';
import type { MiningSite } from '../domain/schema/site.ts';
import type { Day } from '../domain/time/day.ts';
import { type Leg, type LegSums, legsBetween, type Stop, sumLegs } from './corridor/legs.ts';
import { type Node, routeGraph } from './corridor/route-graph.ts';
import { routesAlong, type Start, waysFrom } from './corridor/ways.ts';
import { type Gate, gateOf } from './corridor.ts';

/** A way from a mine to a crossing over the known routes, on a day. */
export interface Alternative extends LegSums {
  gate: Gate;
  /** Names of the points it passes, without the mine. */
  stops: readonly string[];
  legs: readonly Leg[];
  /** The routes it follows, in order. */
  routes: readonly string[];
  /** The lowest confidence of those routes; null where the mine stands at the crossing. */
  confidence: Confidence | null;
  /** A source tells of this mine's ore on the route it joins; otherwise it is only the nearest one. */
  told: boolean;
  /** From the mine to the first point, in the legs too; null where the mine has no position of its own. */
  accessKm: number | null;
}

/** The order in which gates are worth asking about: what is not known may be open. */
const GATE_RANK: Record<GateStatus, number> = { open: 0, restricted: 1, unknown: 2, closed: 3 };

/**
 * Every crossing that a mine's ore could reach over the known routes, one way to each: best gate first, then
 * fewest hands (with those at the gate), least ground without reports, shortest. Empty where no route is near.
 */
export function alternatives(
  atlas: Atlas,
  routes: Routes,
  siteId: string,
  date: Day,
  least: Confidence,
): Alternative[] {
  const site = atlas.data.sites.find(({ id }) => id === siteId);
  if (!site) return [];
  const { starts, told } = startsOf(atlas, routes, site);
  const found = [...waysFrom(starts)].flatMap(([node, way]) =>
    node.crossings.flatMap((crossing): Alternative[] => {
      const gate = gateOf(atlas, crossing, date, least);
      if (!gate) return [];
      const { nodes, accessKm } = way;
      const followed = routesAlong(way, siteId);
      const access: Stop[] =
        site.position && accessKm !== null ? [{ name: site.name, position: site.position }] : [];
      const legs = legsBetween(atlas, [...access, ...nodes], date, least);
      const sums = sumLegs(legs);
      return [
        {
          gate,
          stops: nodes.map(({ name }) => name),
          legs,
          ...sums,
          hands: [...new Set([...sums.hands, ...gate.control.answer.parties])],
          routes: followed.map(({ id }) => id),
          confidence: lowest(followed.map(({ confidence }) => confidence)),
          told,
          accessKm,
        },
      ];
    }),
  );
  return found.sort(
    (a, b) =>
      GATE_RANK[a.gate.answer.status] - GATE_RANK[b.gate.answer.status] ||
      a.hands.length - b.hands.length ||
      a.unknownKm - b.unknownKm ||
      a.km - b.km ||
      (a.gate.crossing < b.gate.crossing ? -1 : 1),
  );
}

/**
 * Where a mine joins the routes: at the nearest point of those that are told to serve it (at the first point
 * of each, for a mine without any position), or else at the nearest of all, if that lies within 30 km.
 */
function startsOf(
  atlas: Atlas,
  routes: Routes,
  site: MiningSite,
): { starts: Start[]; told: boolean } {
  const graph = routeGraph(atlas.data, routes);
  const linked = atlas.data.places.find(({ id }) => id === site.place)?.position ?? null;
  const anchor = site.position ?? linked;
  const joining = (node: Node | undefined): Start[] => {
    if (!node) return [];
    return [{ node, accessKm: site.position ? distance(site.position, node.position) : null }];
  };
  const serving = routes
    .filter(({ sites }) => sites.includes(site.id))
    .map(({ id }) => graph.nodesOf(id).filter(({ beyond }) => !beyond));
  const told = serving.length > 0;
  if (!anchor) {
    const firsts = new Set(serving.map(([first]) => first));
    return { starts: [...firsts].flatMap(joining), told };
  }
  if (told) return { starts: joining(nearestOf(serving.flat(), anchor)), told };
  const reach = atlas.data.meta.bandsKm.far;
  const near = graph.nodes.filter(
    ({ beyond, position }) => !beyond && distance(anchor, position) <= reach,
  );
  return { starts: joining(nearestOf(near, anchor)), told };
}

function nearestOf(nodes: readonly Node[], point: Position): Node | undefined {
  return nodes.reduce<Node | undefined>(
    (best, node) =>
      !best || distance(node.position, point) < distance(best.position, point) ? node : best,
    undefined,
  );
}

function lowest(confidences: readonly Confidence[]): Confidence | null {
  return confidences.reduce<Confidence | null>(
    (least, one) => (least === null || reaches(least, one) ? one : least),
    null,
  );
}
