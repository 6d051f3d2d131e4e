import type { Atlas } from '../domain/atlas.ts';
import type { Confidence } from '../domain/schema/common.ts';
import type { Route, Waypoint } from '../domain/schema/route.ts';
import type { GateAnswer } from '../domain/site/gate-status.ts';
import type { SiteControl } from '../domain/site/site-control.ts';
import type { Day } from '../domain/time/day.ts';
import { type Leg, type LegSums, legsBetween, type Stop, sumLegs } from './corridor/legs.ts';

/** A crossing on the way: how open it is, and who holds it. */
export interface Gate {
  crossing: string;
  answer: GateAnswer;
  control: SiteControl;
}

/** A haul route on a day. */
export interface Corridor extends LegSums {
  route: string;
  legs: readonly Leg[];
  /** The crossing it leaves the state by; null where no source says which. */
  gate: Gate | null;
  /** Every crossing on it, in order. */
  gates: readonly Gate[];
  /** Waypoints without a known position, which the legs pass by. */
  skipped: readonly string[];
}

/** Who holds the ground along a route on a day, leg by leg, and the gate it leaves by. */
export function corridorOf(atlas: Atlas, route: Route, date: Day, least: Confidence): Corridor {
  const legs = legsBetween(atlas, stopsOf(route.waypoints), date, least);
  const crossings = route.waypoints.flatMap(({ crossing }) =>
    crossing === null ? [] : [crossing],
  );
  return {
    route: route.id,
    legs,
    ...sumLegs(legs),
    gate: route.crossing === null ? null : gateOf(atlas, route.crossing, date, least),
    gates: crossings.flatMap((crossing) => gateOf(atlas, crossing, date, least) ?? []),
    skipped: route.waypoints.filter(({ position }) => !position).map(({ name }) => name),
  };
}

/** A crossing's state and holder on a day; null where there is no such crossing. */
export function gateOf(atlas: Atlas, id: string, date: Day, least: Confidence): Gate | null {
  const crossing = atlas.data.crossings.find((one) => one.id === id);
  if (!crossing) return null;
  return {
    crossing: id,
    answer: atlas.gateAt(id, date, least),
    control: atlas.crossingControl(crossing, date, least)[0],
  };
}

function stopsOf(waypoints: readonly Waypoint[]): Stop[] {
  return waypoints.flatMap(({ name, position }) => (position ? [{ name, position }] : []));
}
