import type { SlottedLayer } from '../declaration.ts';
import { besidePoint, inked, ownScript } from '../label-style.ts';
import type { Palette } from '../palette.ts';
import { shownFilter } from '../shown-filter.ts';

/** Mine signs, their names from zoom 9, and the pills that count township-only sites. */
export function minesStyle(palette: Palette): SlottedLayer[] {
  return [
    {
      slot: 'mines',
      layer: {
        id: 'mines-signs',
        type: 'symbol',
        source: 'mines',
        filter: shownFilter('mines'),
        layout: {
          'icon-image': ['get', 'icon'],
          'icon-size': ['interpolate', ['linear'], ['zoom'], 6.5, 0.68, 8.5, 1],
          'icon-allow-overlap': true,
          'icon-ignore-placement': true,
        },
      },
    },
    {
      slot: 'labels',
      layer: {
        id: 'mines-names',
        type: 'symbol',
        source: 'mines',
        minzoom: 9,
        filter: shownFilter('mines'),
        layout: besidePoint(11, ownScript(), 1),
        paint: inked(palette.ink2, palette),
      },
    },
    {
      slot: 'pills',
      layer: {
        id: 'mines-pills',
        type: 'symbol',
        source: 'mine-pills',
        filter: shownFilter('mine-pills'),
        layout: {
          'icon-image': ['get', 'icon'],
          'icon-allow-overlap': true,
          'icon-padding': 0,
        },
      },
    },
  ];
}
