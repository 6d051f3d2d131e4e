import type { Atlas } from '../../domain/atlas.ts';
import type { Filters } from '../../domain/filters.ts';
import { CONFIDENCES } from '../../domain/schema/common.ts';
import type { LayerFilter } from '../../layers/declaration.ts';
import { LEGEND_COMMODITIES } from '../../layers/mines/legend.ts';
import { hueOf } from '../../layers/state-swatch.ts';
import type { Text } from '../../text/text.ts';

export type FiltersOf = (id: string, atlas: Atlas, filters: Filters, text: Text) => LayerFilter[];

/** What a layer is narrowed by beside its own choices: wherever an actor filter counts, it can be set. */
export const filtersOf: FiltersOf = (id, atlas, filters, text) => {
  const confidence: LayerFilter = {
    kind: 'confidence',
    options: CONFIDENCES.map((least) => ({
      id: least,
      label: text.say(`confidence_${least}`),
      on: filters.least === least,
    })),
  };
  const actor: LayerFilter = {
    kind: 'actor',
    options: atlas.data.actors
      .filter(({ id: actorId }) =>
        atlas.data.control.some((record) => record.parties.includes(actorId)),
      )
      .map(({ id: actorId }) => ({
        id: actorId,
        label: text.actor(actorId),
        swatch: { kind: 'held' as const, hue: hueOf(atlas.data, actorId) ?? 'militia' },
        on: filters.actor.includes(actorId),
      })),
  };
  const commodity: LayerFilter = {
    kind: 'commodity',
    options: LEGEND_COMMODITIES.flatMap(({ includes }) => includes).map((key) => ({
      id: key,
      label: text.say(`commodity_${key}`),
      swatch: { kind: 'mine' as const, commodity: key },
      on: filters.commodity.includes(key),
    })),
  };
  if (id === 'mines') return [commodity, actor];
  if (id === 'territory') return [actor, confidence];
  return ['crossings', 'places', 'areas'].includes(id) ? [actor] : [];
};
