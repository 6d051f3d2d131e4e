import type { SlottedLayer } from '../declaration.ts';
import { besidePoint, bilingual, inked } from '../label-style.ts';
import type { Palette } from '../palette.ts';
import { shownFilter } from '../shown-filter.ts';

/** The names of villages, posts and bases that the base map does not carry. */
export function placesStyle(palette: Palette): SlottedLayer[] {
  return [
    {
      slot: 'labels',
      layer: {
        id: 'places-names',
        type: 'symbol',
        source: 'place-names',
        minzoom: 7.7,
        filter: shownFilter('placeNames'),
        layout: {
          ...besidePoint(
            ['interpolate', ['linear'], ['zoom'], 8, 10.5, 11, 12.5],
            bilingual(0.95),
            0.7,
          ),
          'symbol-sort-key': ['get', 'rank'],
        },
        paint: inked(palette.ink2, palette),
      },
    },
  ];
}
