import type { Atlas } from '../../domain/atlas.ts';
import type { Place } from '../../domain/schema/place.ts';
import type { Text } from '../../text/text.ts';
import type { PanelModel, Target } from './model.ts';

/** The names of townships by P-code, in the reader's language; codes outside the state are left out. */
export function townshipNames(atlas: Atlas, pcodes: readonly string[], text: Text): string[] {
  return pcodes.flatMap((pcode) => {
    const township = atlas.data.townships.find((other) => other.pcode === pcode);
    if (!township) return [];
    const names = text.names({ name: township.name, names: { my: township.my ?? undefined } });
    return [text.say('township_of', { name: names.first })];
  });
}

/** "Town · Chipwi Township". */
export function placeEyebrow(atlas: Atlas, place: Place, text: Text): string {
  return [
    text.say(`kind_${place.kind}`),
    ...townshipNames(atlas, place.townships, text),
    ...(place.inside ? [] : [text.say('outside_state')]),
  ].join(' · ');
}

/** A position's precision as the chip of the panel's head. */
export function precisionOf(
  precision: 'exact' | 'approximate' | 'township' | 'none',
  km: number | null,
  text: Text,
): PanelModel['precision'] {
  if (precision === 'exact') return { kind: 'exact', text: text.say('precision_exact') };
  if (precision === 'approximate')
    return { kind: 'approximate', text: text.say('precision_about', { km: text.number(km ?? 5) }) };
  return { kind: precision, text: text.say(`precision_${precision}`) };
}

export function actorTarget(id: string): Target {
  return { kind: 'actors', id };
}
