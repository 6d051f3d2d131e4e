import '../../text/later.ts';
import { alternatives } from '../../analysis/alternatives.ts';
import { gateOf } from '../../analysis/corridor.ts';
import { nearestCrossing } from '../../analysis/nearest-crossing.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { countedCrossings } from '../../domain/counted.ts';
import type { Routes } from '../../domain/dataset.ts';
import type { Filters } from '../../domain/filters.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Target } from '../../layers/panel-model.ts';
import type { Swatch } from '../../layers/swatch.ts';
import type { Text } from '../../text/text.ts';
import { gateWords } from './gate-words.ts';
import { kmWords, sumWords, type WayPart, wayParts } from './way-view.ts';

/** A crossing with its state, to be selected. */
export interface GateView {
  name: string;
  target: Target;
  swatch: Swatch;
  state: string;
}

/** One way to a crossing. */
export interface OreWay {
  gate: GateView;
  sums: readonly string[];
  parts: readonly WayPart[];
  /** The routes it follows, to be selected. */
  along: readonly { name: string; target: Target }[];
  note: string | null;
}

/** Where a mine's ore could go over the known routes, best first; `note` says how the mine is put on them. */
export interface OreWays {
  note: string;
  ways: readonly OreWay[];
  unreached: string | null;
}

function gateView(
  atlas: Atlas,
  id: string,
  date: Day,
  filters: Filters,
  text: Text,
): GateView | null {
  const crossing = atlas.data.crossings.find((one) => one.id === id);
  const gate = gateOf(atlas, id, date, filters.least);
  if (!crossing || !gate) return null;
  const { status, lastKnown } = gate.answer;
  const place = atlas.data.places.find((one) => one.id === crossing.place);
  return {
    name: text.names({ name: crossing.name, names: { my: place?.names.my } }).first,
    target: { kind: 'crossings', id },
    swatch: { kind: 'gate', status, lastKnown },
    state: gateWords(gate, text),
  };
}

/** The crossing nearest to a mine in a straight line, with its state and distance; null without a position. */
export function nearestGate(
  atlas: Atlas,
  siteId: string,
  date: Day,
  filters: Filters,
  text: Text,
): (GateView & { distance: string }) | null {
  const site = atlas.data.sites.find(({ id }) => id === siteId);
  const nearest = site && nearestCrossing(atlas, site);
  const gate = nearest && gateView(atlas, nearest.crossing.id, date, filters, text);
  return gate ? { ...gate, distance: kmWords(nearest.km, text) } : null;
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
  const ways = found.flatMap((way): OreWay[] => {
    const gate = gateView(atlas, way.gate.crossing, date, filters, text);
    if (!gate) return [];
    return [
      {
        gate,
        sums: sumWords(way, text),
        parts: wayParts(atlas.data, way.legs, () => [], text),
        along: way.routes.flatMap((id) => {
          const route = routes.find((one) => one.id === id);
          return route ? [{ name: route.name, target: { kind: 'routes' as const, id } }] : [];
        }),
        note:
          way.accessKm === null && way.stops[0]
            ? text.say('way_no_access', { stop: way.stops[0] })
            : null,
      },
    ];
  });
  const rest = countedCrossings(atlas).length - ways.length;
  const [first] = found;
  return {
    note: text.say(!first ? 'way_no_route' : first.told ? 'way_told' : 'way_not_told', {
      km: atlas.data.meta.bandsKm.far,
    }),
    ways,
    unreached: ways.length > 0 && rest > 0 ? text.count('way_unreached', rest) : null,
  };
}
