import { type Gate, gateOf } from '../../analysis/corridor.ts';
import { type NearestCrossing, nearestCrossing } from '../../analysis/nearest-crossing.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { Filters } from '../../domain/filters.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Target } from '../../layers/panel-model.ts';
import type { Swatch } from '../../layers/swatch.ts';
import type { Text } from '../../text/text.ts';
import { gateWords } from './gate-words.ts';
import { kmWords } from './way-view.ts';

/** A crossing with its state, to be selected. */
export interface GateView {
  name: string;
  target: Target;
  swatch: Swatch;
  state: string;
}

/** A crossing in its state; null where there is no such crossing. */
export function gateView(atlas: Atlas, gate: Gate, text: Text): GateView | null {
  const crossing = atlas.data.crossings.find(({ id }) => id === gate.crossing);
  if (!crossing) return null;
  const { status, lastKnown } = gate.answer;
  const place = atlas.data.places.find((one) => one.id === crossing.place);
  return {
    name: text.names({ name: crossing.name, names: { my: place?.names.my } }).first,
    target: { kind: 'crossings', id: crossing.id },
    swatch: { kind: 'gate', status, lastKnown },
    state: gateWords(gate, text),
  };
}

/** The crossing nearest to a mine in a straight line, with its state and distance; null without any ground. */
export function nearestGate(
  atlas: Atlas,
  siteId: string,
  date: Day,
  filters: Filters,
  text: Text,
): (GateView & { distance: string; from: NearestCrossing['from'] }) | null {
  const site = atlas.data.sites.find(({ id }) => id === siteId);
  const nearest = site && nearestCrossing(atlas, site);
  const gate = nearest && gateOf(atlas, nearest.crossing.id, date, filters.least);
  const view = gate && gateView(atlas, gate, text);
  if (!view) return null;
  const [low, high] = nearest.km.map((km) => kmWords(km, text));
  const distance =
    low === high ? (low ?? '') : text.say('way_between', { low: low ?? '', high: high ?? '' });
  return { ...view, distance, from: nearest.from };
}
