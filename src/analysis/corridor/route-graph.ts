import { distance } from '@turf/distance';
import type { Dataset, Routes } from '../../domain/dataset.ts';
import { cellAt } from '../../domain/field/candidates.ts';
import type { Position } from '../../domain/schema/place.ts';
import type { Route } from '../../domain/schema/route.ts';

/** Waypoints of different routes this close are one junction. */
export const JUNCTION_KM = 3;

/** A junction of the known routes, or a point on one. */
export interface Node {
  name: string;
  position: Position;
  /** The crossings that stand here. */
  crossings: readonly string[];
  /** Outside the state, and no crossing: no way to a gate leads through it. */
  beyond: boolean;
  edges: Edge[];
}

/** A straight line from one node to another, with every route that runs along it. */
export interface Edge {
  to: Node;
  routes: Route[];
  km: number;
}

/** The known routes as one graph. */
export interface RouteGraph {
  nodes: readonly Node[];
  /** The nodes of a route in order, without those of unknown position. */
  nodesOf(route: string): readonly Node[];
}

const kept = new WeakMap<Routes, WeakMap<Dataset, RouteGraph>>();

/** Joins routes where they meet; worked out once per list of routes. */
export function routeGraph(data: Dataset, routes: Routes): RouteGraph {
  const graphs = kept.get(routes) ?? new WeakMap<Dataset, RouteGraph>();
  kept.set(routes, graphs);
  const known = graphs.get(data) ?? build(data, routes);
  graphs.set(data, known);
  return known;
}

function build(data: Dataset, routes: Routes): RouteGraph {
  const points = routes.flatMap((route) =>
    route.waypoints.flatMap(({ name, position, crossing }) =>
      position ? [{ route, name, position, crossing }] : [],
    ),
  );
  // The first of a group of points that are close to each other speaks for them; closeness carries on.
  const group = points.map((_, i) => i);
  const firstOf = (i: number): number => {
    const first = group[i] ?? i;
    return first === i ? i : firstOf(first);
  };
  points.forEach((a, i) => {
    points.slice(0, i).forEach((b, j) => {
      if (distance(a.position, b.position) > JUNCTION_KM) return;
      const [low, high] = [firstOf(i), firstOf(j)].sort((x, y) => x - y);
      if (low !== undefined && high !== undefined) group[high] = low;
    });
  });
  const nodes = new Map<number, Node>();
  points.forEach((point, i) => {
    if (firstOf(i) !== i) return;
    const members = points.filter((_, j) => firstOf(j) === i);
    const crossings = members.flatMap(({ crossing }) => (crossing === null ? [] : [crossing]));
    // A crossing's own point, where there is one: the way ends there.
    const { name, position } = members.find(({ crossing }) => crossing !== null) ?? point;
    const inside = cellAt(data.lattice, data.meta, ...position) !== undefined;
    nodes.set(i, {
      name,
      position,
      crossings: [...new Set(crossings)],
      beyond: !inside && crossings.length === 0,
      edges: [],
    });
  });
  const lists = new Map(routes.map(({ id }) => [id, [] as Node[]]));
  points.forEach(({ route }, i) => {
    const node = nodes.get(firstOf(i));
    const list = lists.get(route.id);
    const last = list?.[list.length - 1];
    if (!node || !list || node === last) return;
    list.push(node);
    if (!last) return;
    link(last, node, route);
    link(node, last, route);
  });
  return { nodes: [...nodes.values()], nodesOf: (route) => lists.get(route) ?? [] };
}

function link(from: Node, to: Node, route: Route): void {
  const edge = from.edges.find((one) => one.to === to);
  if (!edge) from.edges.push({ to, routes: [route], km: distance(from.position, to.position) });
  else if (!edge.routes.includes(route)) edge.routes.push(route);
}
