import type { Atlas } from '../../domain/atlas.ts';
import { type Filters, passesActor } from '../../domain/filters.ts';
import type { Place } from '../../domain/schema/place.ts';
import type { Day } from '../../domain/time/day.ts';
import type { LayerDeclaration } from '../declaration.ts';
import { placeCounts } from '../territory/legend.ts';
import { dotLook } from './dot-look.ts';
import { placesStyle } from './style.ts';

function shownPlaces(atlas: Atlas, date: Day, filters: Filters) {
  const answers = atlas.answers(date, filters.least);
  return atlas.data.places.flatMap((place, i) => {
    const answer = answers[i];
    if (!answer || !place.position || !passesActor(answer, filters.actor)) return [];
    const look = dotLook(atlas.data, place, answer);
    return look ? [{ place, position: place.position, icon: look }] : [];
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
    'place-names': {
      type: 'FeatureCollection',
      features: atlas.data.places.flatMap((place) =>
        place.position && isNamedHere(atlas, place)
          ? [
              {
                type: 'Feature' as const,
                geometry: { type: 'Point' as const, coordinates: place.position },
                properties: {
                  key: place.id,
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
  signs: [
    {
      id: 'places-dots',
      slot: 'dots',
      farScale: 0.62,
      halfPx: 6,
      of: (atlas, date, filters) =>
        shownPlaces(atlas, date, filters)
          .sort((a, b) => Number(a.place.kind === 'town') - Number(b.place.kind === 'town'))
          .map(({ place, position, icon }) => ({
            kind: 'places',
            ids: [place.id],
            position,
            icon,
          })),
    },
  ],
  shown: () => ({}),
  named: (atlas, date, filters) => ({
    placeNames: shownPlaces(atlas, date, filters)
      .filter(({ place }) => isNamedHere(atlas, place))
      .map(({ place }) => place.id),
  }),
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
