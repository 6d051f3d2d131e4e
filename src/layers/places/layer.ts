import type { Atlas } from '../../domain/atlas.ts';
import { type Filters, passesActor } from '../../domain/filters.ts';
import type { Place } from '../../domain/schema/place.ts';
import type { Day } from '../../domain/time/day.ts';
import type { LayerDeclaration } from '../declaration.ts';
import { placeCounts } from '../territory/legend.ts';
import { dotFeatures } from './dot-features.ts';
import { dotLook } from './dot-look.ts';
import { placesStyle } from './style.ts';

function shownPlaces(atlas: Atlas, date: Day, filters: Filters) {
  const answers = atlas.answers(date, filters.least);
  return atlas.data.places.flatMap((place, i) => {
    const answer = answers[i];
    if (!answer || !place.position || !passesActor(answer, filters.actor)) return [];
    const look = dotLook(atlas.data, place, answer);
    return look ? [{ place, key: `${place.id}|${look}` }] : [];
  });
}

/**
 * Towns are named by the base map, with or without this layer; a place at a gate of the same name is named
 * by the gate.
 */
function isNamedHere(atlas: Atlas, place: Place): boolean {
  if (place.kind === 'town') return false;
  return !atlas.data.crossings.some(
    (gate) => gate.place === place.id && gate.name === place.name && gate.position !== null,
  );
}

/** The evidence: every place whose control is known on the date, with its confidence. */
export const placesLayer: LayerDeclaration = {
  id: 'places',
  label: 'layer_places',
  sources: (atlas) => ({
    places: dotFeatures(atlas),
    'place-names': {
      type: 'FeatureCollection',
      features: atlas.data.places.flatMap((place) =>
        place.position && isNamedHere(atlas, place)
          ? [
              {
                type: 'Feature' as const,
                geometry: { type: 'Point' as const, coordinates: place.position },
                properties: {
                  id: place.id,
                  name: place.name,
                  ...(place.names.my ? { my: place.names.my } : {}),
                  rank: place.kind === 'base' ? 2 : place.kind === 'village' ? 1 : 0,
                },
              },
            ]
          : [],
      ),
    },
  }),
  styleLayers: placesStyle,
  shown: (atlas, date, filters) => {
    const shown = shownPlaces(atlas, date, filters);
    return {
      places: shown.map(({ key }) => key),
      placeNames: shown
        .filter(({ place }) => isNamedHere(atlas, place))
        .map(({ place }) => place.id),
    };
  },
  counts: placeCounts,
  legend: (_atlas, _date, _filters, text) =>
    (['high', 'medium', 'low'] as const).map((confidence) => ({
      key: confidence,
      label: `${text.say(`confidence_${confidence}`)} ${text.say('confidence')}`,
      swatch: { kind: 'confidence', confidence },
      count: '',
      empty: false,
    })),
  panel: async () => (await import('./panel.ts')).placePanel,
};
