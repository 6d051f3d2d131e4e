import '../../text/later.ts';
import { isOfDay } from '../../analysis/corridor/route-use.ts';
import { corridorOf } from '../../analysis/corridor.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { Routes } from '../../domain/dataset.ts';
import type { Filters } from '../../domain/filters.ts';
import type { Route } from '../../domain/schema/route.ts';
import type { Day } from '../../domain/time/day.ts';
import { crossingPanel } from '../../layers/crossings/panel.ts';
import { panelSentence } from '../../layers/panel/sentence.ts';
import type { Fact, NowBlock, PanelModel } from '../../layers/panel-model.ts';
import type { Text } from '../../text/text.ts';
import { routeUseWords } from './route-use-words.ts';
import { sumWords, type WayPart, wayParts } from './way-view.ts';

function wayBlock(atlas: Atlas, route: Route, date: Day, filters: Filters, text: Text): NowBlock {
  const corridor = corridorOf(atlas, route, date, filters.least);
  const { hands } = corridor;
  const use = isOfDay(route, date) ? null : routeUseWords(route, date, text);
  return {
    heading: text.say('route_way'),
    swatch: { kind: 'route' },
    headline:
      hands.length > 0
        ? text.say('route_passes', { parties: text.list(hands.map(text.actor)) })
        : text.say('route_passes_none'),
    confidence: route.confidence,
    confidenceText: text.count('confidence_and_sources', route.citations.length),
    since: null,
    confirmed: null,
    lastKnown: false,
    details: [
      ...(use ? [`${use[0]?.toUpperCase()}${use.slice(1)}.`] : []),
      `${sumWords({ ...corridor, hands: [] }, text).join(', ')}. ${text.say('way_straight')}`,
    ],
    citations: route.citations,
  };
}

function factsOf(atlas: Atlas, route: Route, gate: PanelModel | null, text: Text): Fact[] {
  const fact = (key: Parameters<Text['say']>[0], value: string | null): Fact[] =>
    value ? [{ label: text.say(key), text: value }] : [];
  const inferred = route.waypoints.filter((waypoint) => waypoint.inferred);
  return [
    ...(gate ? [{ label: text.say('fact_gate'), text: gate.title, target: gate.target }] : []),
    ...atlas.data.sites
      .filter(({ id }) => route.sites.includes(id))
      .map((site) => ({
        label: text.say('fact_served'),
        text: text.names(site).first,
        target: { kind: 'mines' as const, id: site.id },
      })),
    ...(gate ? [] : fact('fact_gate', text.say('route_no_gate'))),
    ...fact('fact_goods', route.travels.join(', ')),
    ...fact('fact_period', route.period),
    ...fact('fact_note', route.note),
    ...fact('route_inferred', inferred.map(({ name }) => name).join(', ')),
  ];
}

/** Everything the panel says about a haul route on a date; null where there is no such route. */
export function routePanel(
  atlas: Atlas,
  routes: Routes,
  id: string,
  date: Day,
  filters: Filters,
  text: Text,
): PanelModel | null {
  const route = routes.find((one) => one.id === id);
  if (!route) return null;
  const gate =
    route.crossing === null ? null : crossingPanel(atlas, route.crossing, date, filters, text);
  const [gateBlock] = gate?.now ?? [];
  const now = [
    wayBlock(atlas, route, date, filters, text),
    ...(gate && gateBlock ? [{ ...gateBlock, heading: gate.title }] : []),
  ];
  return {
    target: { kind: 'routes', id },
    eyebrow: `${text.say('kind_route')} · ${text.say('route_schematic')}`,
    title: route.name,
    subtitle: null,
    aliases: [],
    icon: { kind: 'route' },
    precision: null,
    position: null,
    now,
    accounts: gate?.accounts ?? null,
    facts: factsOf(atlas, route, gate, text),
    strips: (gate?.strips ?? []).slice(0, 1),
    history: gate?.history ?? [],
    sources: [...new Set([...route.citations, ...(gate?.sources ?? [])])],
    sentence: panelSentence(route.name, now, date, text),
  };
}

/** The stops of a route with who holds the ground between them; empty where fewer than two have a position. */
export function routeParts(
  atlas: Atlas,
  routes: Routes,
  id: string,
  date: Day,
  filters: Filters,
  text: Text,
): WayPart[] {
  const route = routes.find((one) => one.id === id);
  if (!route) return [];
  const { legs } = corridorOf(atlas, route, date, filters.least);
  return wayParts(atlas.data, legs, (stop) => hiddenAfter(route, stop), text);
}

/** The names of the waypoints without a position that follow a stop, or the start of the route (null). */
function hiddenAfter({ waypoints }: Route, stop: string | null): string[] {
  const at = stop === null ? -1 : waypoints.findIndex(({ name }) => name === stop);
  const rest = waypoints.slice(at + 1);
  const next = rest.findIndex(({ position }) => position !== null);
  return rest.slice(0, next < 0 ? rest.length : next).map(({ name }) => name);
}
