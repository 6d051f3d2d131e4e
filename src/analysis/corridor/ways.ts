import { reaches } from '../../domain/control/interval.ts';
import { CONFIDENCES } from '../../domain/schema/common.ts';
import type { Route } from '../../domain/schema/route.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Edge, Node } from './route-graph.ts';
import { isOfDay } from './route-use.ts';

/** Where the routes are joined; `accessKm` null where what joins them has no position of its own. */
export interface Start {
  node: Node;
  accessKm: number | null;
}

/** A way over the routes, from where they are joined. */
export interface Way {
  nodes: readonly Node[];
  edges: readonly Edge[];
  accessKm: number | null;
}

interface Step {
  node: Node;
  km: number;
  /** Of these over routes of another time only. */
  otherKm: number;
  accessKm: number | null;
  before: { step: Step; edge: Edge } | null;
}

/**
 * A way to every node that can be reached inside the state: by routes of the day before others, by the best
 * attested of those that lead there, and the shortest of these. A straight line that a single weak source
 * draws is no short cut.
 */
export function waysFrom(starts: readonly Start[], date: Day): Map<Node, Way> {
  const found = new Map<Node, Way>();
  for (const ofDay of [true, false]) {
    for (const least of [...CONFIDENCES].reverse()) {
      const counts = (route: Route) =>
        reaches(route.confidence, least) && (!ofDay || isOfDay(route, date));
      for (const [node, step] of shortest(starts, date, counts)) {
        if (!found.has(node)) found.set(node, unwound(step));
      }
    }
  }
  return found;
}

/**
 * Dijkstra over the routes that count, with as little over routes of another time as can be; a few dozen
 * nodes need no heap.
 */
function shortest(
  starts: readonly Start[],
  date: Day,
  counts: (route: Route) => boolean,
): Map<Node, Step> {
  const settled = new Map<Node, Step>();
  const open: Step[] = starts.map(({ node, accessKm }) => ({
    node,
    km: accessKm ?? 0,
    otherKm: 0,
    accessKm,
    before: null,
  }));
  while (open.length > 0) {
    open.sort((a, b) => b.otherKm - a.otherKm || b.km - a.km);
    const step = open.pop();
    if (!step || settled.has(step.node)) continue;
    settled.set(step.node, step);
    for (const edge of step.node.edges) {
      if (edge.to.beyond || settled.has(edge.to)) continue;
      if (!edge.routes.some(counts)) continue;
      const { accessKm } = step;
      const isOther = !edge.routes.some((route) => counts(route) && isOfDay(route, date));
      open.push({
        node: edge.to,
        km: step.km + edge.km,
        otherKm: step.otherKm + (isOther ? edge.km : 0),
        accessKm,
        before: { step, edge },
      });
    }
  }
  return settled;
}

function unwound(last: Step): Way {
  const nodes: Node[] = [];
  const edges: Edge[] = [];
  for (let step: Step | undefined = last; step; step = step.before?.step) {
    nodes.unshift(step.node);
    if (step.before) edges.unshift(step.before.edge);
  }
  return { nodes, edges, accessKm: last.accessKm };
}

/**
 * The routes a way follows, one per stretch, of the day before others: the one it is on already, else one
 * that is told of what goes this way, else the best attested.
 */
export function routesAlong({ edges }: Way, date: Day, isOwn: (route: Route) => boolean): Route[] {
  const worth = (route: Route) => (isOwn(route) ? 10 : 0) + CONFIDENCES.indexOf(route.confidence);
  const followed: Route[] = [];
  for (const edge of edges) {
    const ofDay = edge.routes.filter((route) => isOfDay(route, date));
    const routes = ofDay.length > 0 ? ofDay : edge.routes;
    const last = followed[followed.length - 1];
    if (last && routes.includes(last)) continue;
    const [best] = [...routes].sort((a, b) => worth(b) - worth(a) || (a.id < b.id ? -1 : 1));
    if (best) followed.push(best);
  }
  return followed;
}
