import type { SlottedLayer } from '../declaration.ts';
import { besidePoint, inked } from '../label-style.ts';
import type { Palette } from '../palette.ts';
import { shownFilter } from '../shown-filter.ts';

/** Gate plates, and the names of gates that no town on the base map names. */
export function crossingsStyle(palette: Palette): SlottedLayer[] {
  return [
    {
      slot: 'crossings',
      layer: {
        id: 'crossings-plates',
        type: 'symbol',
        source: 'crossings',
        filter: shownFilter('crossings'),
        layout: {
          'icon-image': ['get', 'icon'],
          'icon-size': ['interpolate', ['linear'], ['zoom'], 6.5, 0.66, 8.5, 1],
          'icon-allow-overlap': true,
          'icon-ignore-placement': true,
        },
      },
    },
    {
      slot: 'labels',
      layer: {
        id: 'crossings-names',
        type: 'symbol',
        source: 'crossings',
        minzoom: 7.7,
        filter: shownFilter('crossings'),
        layout: besidePoint(
          ['interpolate', ['linear'], ['zoom'], 8, 10.5, 11, 12.5],
          [
            'step',
            ['zoom'],
            ['get', 'name'],
            10,
            [
              'case',
              ['==', ['get', 'name'], ''],
              '',
              ['concat', ['get', 'name'], '\n→ ', ['get', 'counterpart']],
            ],
          ],
          1.1,
        ),
        paint: inked(palette.ink, palette),
      },
    },
  ];
}
