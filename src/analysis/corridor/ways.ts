import { reaches } from '../../domain/control/interval.ts';
import { CONFIDENCES, type Confidence } from '../../domain/schema/common.ts';
import type { Route } from '../../domain/schema/route.ts';
import type { Edge, Node } from './route-graph.ts';

/** Where a mine joins the routes; `accessKm` null where its own position is not known. */
export interface Start {
  node: Node;
  accessKm: number | null;
}

/** A way over the routes, from where the mine joins them. */
export interface Way {
  nodes: readonly Node[];
  edges: readonly Edge[];
  accessKm: number | null;
}

interface Step {
  node: Node;
  km: number;
  accessKm: number | null;
  before: { step: Step; edge: Edge } | null;
}

/**
 * A way to every node that can be reached inside the state: by the best attested routes that lead there,
 * and the shortest of those. A straight line that a single weak source draws is no short cut.
 */
export function waysFrom(starts: readonly Start[]): Map<Node, Way> {
  const found = new Map<Node, Way>();
  for (const least of [...CONFIDENCES].reverse()) {
    for (const [node, step] of shortest(starts, least)) {
      if (!found.has(node)) found.set(node, unwound(step));
    }
  }
  return found;
}

/** Dijkstra over routes of a least confidence; a few dozen nodes need no heap. */
function shortest(starts: readonly Start[], least: Confidence): Map<Node, Step> {
  const settled = new Map<Node, Step>();
  const open: Step[] = starts.map(({ node, accessKm }) => ({
    node,
    km: accessKm ?? 0,
    accessKm,
    before: null,
  }));
  while (open.length > 0) {
    open.sort((a, b) => b.km - a.km);
    const step = open.pop();
    if (!step || settled.has(step.node)) continue;
    settled.set(step.node, step);
    for (const edge of step.node.edges) {
      if (edge.to.beyond || settled.has(edge.to)) continue;
      if (!edge.routes.some(({ confidence }) => reaches(confidence, least))) continue;
      const { accessKm } = step;
      open.push({ node: edge.to, km: step.km + edge.km, accessKm, before: { step, edge } });
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
 * The routes a way follows, one per stretch: the one it is on already, else one that is told of the mine,
 * else the best attested.
 */
export function routesAlong({ edges }: Way, siteId: string): Route[] {
  const worth = (route: Route) =>
    (route.sites.includes(siteId) ? 10 : 0) + CONFIDENCES.indexOf(route.confidence);
  const followed: Route[] = [];
  for (const { routes } of edges) {
    const last = followed[followed.length - 1];
    if (last && routes.includes(last)) continue;
    const [best] = [...routes].sort((a, b) => worth(b) - worth(a) || (a.id < b.id ? -1 : 1));
    if (best) followed.push(best);
  }
  return followed;
}
