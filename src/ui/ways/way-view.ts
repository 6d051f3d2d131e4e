import '../../text/later.ts';
import type { Leg, LegSums } from '../../analysis/corridor/legs.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Confidence } from '../../domain/schema/common.ts';
import { stateSwatch } from '../../layers/state-swatch.ts';
import { stateWords } from '../../layers/state-words.ts';
import type { Swatch } from '../../layers/swatch.ts';
import type { Text } from '../../text/text.ts';

/** A stretch of the way under one holder, as it is drawn. */
export interface LegView {
  kind: 'leg';
  /** `nothing`: no report reaches it; `outside`: the atlas does not speak of it. */
  look: 'known' | 'nothing' | 'outside';
  swatch: Swatch;
  lastKnown: boolean;
  words: string;
  km: number;
  kmWords: string;
  confidence: Confidence | null;
}

/** A point on the way; `note` where it has no position. */
export interface StopView {
  kind: 'stop';
  name: string;
  note: string | null;
}

export type WayPart = LegView | StopView;

/** Stops and the legs between them, in order; a stop without a position stands after the one before it. */
export function wayParts(
  data: Dataset,
  legs: readonly Leg[],
  hiddenAfter: (stop: string | null) => readonly string[],
  text: Text,
): WayPart[] {
  const stop = (name: string): StopView => ({ kind: 'stop', name, note: null });
  const hidden = (after: string | null) =>
    hiddenAfter(after).map((name) => ({ ...stop(name), note: text.say('way_stop_hidden') }));
  const parts: WayPart[] = hidden(null);
  legs.forEach((leg, i) => {
    const before = legs[i - 1];
    const begins = !before || before.from !== leg.from || before.to !== leg.to;
    if (begins) parts.push(stop(leg.from), ...hidden(leg.from));
    parts.push(legView(data, leg, text));
  });
  const last = legs[legs.length - 1];
  if (last) parts.push(stop(last.to), ...hidden(last.to));
  return parts;
}

/** One leg in words and with its sign. */
export function legView(data: Dataset, leg: Leg, text: Text): LegView {
  const { km, confidence, lastKnown } = leg;
  const state = stateWords(leg, text);
  const words = leg.outside
    ? text.say('way_outside')
    : leg.unknown
      ? text.say('way_unknown')
      : lastKnown
        ? `${text.say('last_known')}: ${state}`
        : state;
  return {
    kind: 'leg',
    look: leg.outside ? 'outside' : leg.unknown ? 'nothing' : 'known',
    swatch: stateSwatch(data, leg),
    lastKnown,
    words,
    km,
    kmWords: kmWords(km, text),
    confidence,
  };
}

/** "46 km"; what is shorter than a kilometre is not called none. */
export function kmWords(km: number, text: Text): string {
  return km < 0.5
    ? text.say('way_km_less')
    : text.say('way_km', { km: text.number(Math.round(km)) });
}

/** "3 hands: KIA, NDA-K and Military · 166 km · 4 km unknown · 20 km outside Kachin State". */
export function sumWords(sums: LegSums, text: Text): string[] {
  const part = (key: 'way_unknown_km' | 'way_outside_km' | 'way_last_known_km', km: number) =>
    km < 0.5 ? [] : [text.say(key, { km: text.number(Math.round(km)) })];
  const hands =
    sums.hands.length > 0
      ? [`${text.count('way_hands', sums.hands.length)}: ${text.list(sums.hands.map(text.actor))}`]
      : [];
  return [
    ...hands,
    kmWords(sums.km, text),
    ...part('way_unknown_km', sums.unknownKm),
    ...part('way_last_known_km', sums.lastKnownKm),
    ...part('way_outside_km', sums.outsideKm),
  ];
}
