import type { SlottedLayer } from '../declaration.ts';
import { besidePoint, inked } from '../label-style.ts';
import type { Palette } from '../palette.ts';
import { shownFilter } from '../shown-filter.ts';

/** The names of gates that no town on the base map names. */
export function crossingsStyle(palette: Palette): SlottedLayer[] {
  return [
    {
      slot: 'labels',
      layer: {
        id: 'crossings-names',
        type: 'symbol',
        source: 'crossing-names',
        minzoom: 7.7,
        filter: shownFilter('crossingNames'),
        layout: besidePoint(
          ['interpolate', ['linear'], ['zoom'], 8, 10.5, 11, 12.5],
          [
            'step',
            ['zoom'],
            ['get', 'name'],
            10,
            ['concat', ['get', 'name'], '\n→ ', ['get', 'counterpart']],
          ],
          1.1,
        ),
        paint: inked(palette.ink, palette),
      },
    },
  ];
}
