import '../../text/later.ts';
import { type Alternative, alternatives, routeAlternatives } from '../../analysis/alternatives.ts';
import { isOfDay } from '../../analysis/corridor/route-use.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { countedCrossings } from '../../domain/counted.ts';
import type { Routes } from '../../domain/dataset.ts';
import type { Filters } from '../../domain/filters.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Target } from '../../layers/panel-model.ts';
import type { Text } from '../../text/text.ts';
import { type GateView, gateView } from './gate-view.ts';
import { routeUseWords } from './route-use-words.ts';
import { sumWords, type WayPart, wayParts } from './way-view.ts';

/** One way to a crossing. */
export interface OreWay {
  gate: GateView;
  /** Why it comes after the others: a route of it is told of another time. */
  otherTime: string | null;
  sums: readonly string[];
  parts: readonly WayPart[];
  /** The routes it follows, to be selected; `use` where they are not simply of the day. */
  along: readonly { name: string; target: Target; use: string | null }[];
  note: string | null;
}

/** Where goods could go over the known routes, best first; `note` says how they come onto them. */
export interface OreWays {
  note: string;
  ways: readonly OreWay[];
  unreached: string | null;
}

/** Every crossing that a mine's ore could reach, ranked by what is open and how many hands it passes. */
export function oreWays(
  atlas: Atlas,
  routes: Routes,
  siteId: string,
  date: Day,
  filters: Filters,
  text: Text,
): OreWays {
  const found = alternatives(atlas, routes, siteId, date, filters.least);
  const [first] = found;
  const joined = text.say(!first ? 'way_no_route' : first.told ? 'way_told' : 'way_not_told', {
    km: atlas.data.meta.bandsKm.far,
  });
  return shown(atlas, routes, found, joined, date, filters, text);
}

/** The same from where a route begins. */
export function routeWays(
  atlas: Atlas,
  routes: Routes,
  routeId: string,
  date: Day,
  filters: Filters,
  text: Text,
): OreWays {
  const found = routeAlternatives(atlas, routes, routeId, date, filters.least);
  const stop = found[0]?.stops[0];
  const begins = stop ? text.say('way_from', { stop }) : text.say('way_from_none');
  return shown(atlas, routes, found, begins, date, filters, text);
}

function shown(
  atlas: Atlas,
  routes: Routes,
  found: readonly Alternative[],
  begins: string,
  date: Day,
  { least }: Filters,
  text: Text,
): OreWays {
  const ways = found.flatMap((way) => oreWay(atlas, routes, way, date, text));
  const rest = countedCrossings(atlas).length - ways.length;
  const hidden =
    least === 'low'
      ? []
      : [text.say('way_least', { level: text.say(`confidence_${least}`).toLowerCase() })];
  return {
    note: [begins, ...hidden, ...(ways.length > 0 ? [text.say('way_straight')] : [])].join(' '),
    ways,
    unreached: ways.length > 0 && rest > 0 ? text.count('way_unreached', rest) : null,
  };
}

function oreWay(atlas: Atlas, routes: Routes, way: Alternative, date: Day, text: Text): OreWay[] {
  const gate = gateView(atlas, way.gate, text);
  if (!gate) return [];
  const followed = way.routes.flatMap((id) => routes.find((one) => one.id === id) ?? []);
  const others = followed.filter((route) => !isOfDay(route, date));
  const uses = [...new Set(others.map((route) => routeUseWords(route, date, text) ?? ''))];
  return [
    {
      gate,
      otherTime: way.ofDay ? null : text.say('way_other_time', { uses: text.list(uses) }),
      sums: sumWords(way, text),
      parts: wayParts(atlas.data, way.legs, () => [], text),
      along: followed.map((route) => ({
        name: route.name,
        target: { kind: 'routes' as const, id: route.id },
        use: routeUseWords(route, date, text),
      })),
      note:
        way.accessKm === null && way.stops[0]
          ? text.say('way_no_access', { stop: way.stops[0] })
          : null,
    },
  ];
}
