import type { Atlas } from '../domain/atlas.ts';
import { reaches } from '../domain/control/interval.ts';
import type { Routes } from '../domain/dataset.ts';
import type { Confidence } from '../domain/schema/common.ts';
import type { GateStatus } from '../domain/schema/crossing.ts';
import type { Day } from '../domain/time/day.ts';
import { type Leg, type LegSums, legsBetween, sumLegs } from './corridor/legs.ts';
import { type Origin, originOfRoute, originOfSite, routesReaching } from './corridor/origin.ts';
import { isOfDay } from './corridor/route-use.ts';
import { routesAlong, waysFrom } from './corridor/ways.ts';
import { type Gate, gateOf } from './corridor.ts';

/** A way from a mine, or from where a route begins, to a crossing over the known routes, on a day. */
export interface Alternative extends LegSums {
  gate: Gate;
  /** Names of the points it passes, without the mine. */
  stops: readonly string[];
  legs: readonly Leg[];
  /** The routes it follows, in order. */
  routes: readonly string[];
  /** None of its routes is told of another time only; see `useOn` for each. */
  ofDay: boolean;
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
 * Every crossing that a mine's ore could reach over the known routes of a least confidence, one way to each:
 * ways of the day first, then by the best gate, the fewest hands (with those at the gate), the least ground
 * without reports, the shortest. Empty where no route is near.
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
  return ranked(atlas, originOfSite(atlas, routesReaching(routes, least), site), date, least);
}

/** The same from where a route begins: its own gate, and every other that goods could be taken to instead. */
export function routeAlternatives(
  atlas: Atlas,
  routes: Routes,
  routeId: string,
  date: Day,
  least: Confidence,
): Alternative[] {
  const route = routes.find(({ id }) => id === routeId);
  if (!route) return [];
  const origin = originOfRoute(atlas, routes, routesReaching(routes, least), route);
  return ranked(atlas, origin, date, least);
}

function ranked(atlas: Atlas, origin: Origin, date: Day, least: Confidence): Alternative[] {
  const { starts, off, told, isOwn } = origin;
  const found = [...waysFrom(starts, date)].flatMap(([node, way]) =>
    node.crossings.flatMap((crossing): Alternative[] => {
      const gate = gateOf(atlas, crossing, date, least);
      if (!gate) return [];
      const { nodes, accessKm } = way;
      const followed = routesAlong(way, date, isOwn);
      const legs = legsBetween(atlas, [...(off ? [off] : []), ...nodes], date, least);
      const sums = sumLegs(legs);
      return [
        {
          gate,
          stops: nodes.map(({ name }) => name),
          legs,
          ...sums,
          hands: [...new Set([...sums.hands, ...gate.control.answer.parties])],
          routes: followed.map(({ id }) => id),
          ofDay: followed.every((route) => isOfDay(route, date)),
          confidence: lowest(followed.map(({ confidence }) => confidence)),
          told,
          accessKm,
        },
      ];
    }),
  );
  return found.sort(
    (a, b) =>
      Number(b.ofDay) - Number(a.ofDay) ||
      GATE_RANK[a.gate.answer.status] - GATE_RANK[b.gate.answer.status] ||
      a.hands.length - b.hands.length ||
      a.unknownKm - b.unknownKm ||
      a.km - b.km ||
      (a.gate.crossing < b.gate.crossing ? -1 : 1),
  );
}

function lowest(confidences: readonly Confidence[]): Confidence | null {
  return confidences.reduce<Confidence | null>(
    (least, one) => (least === null || reaches(least, one) ? one : least),
    null,
  );
}
