import type { SlottedLayer } from '../declaration.ts';
import { besidePoint, inked, ownScript } from '../label-style.ts';
import type { Palette } from '../palette.ts';
import { shownFilter } from '../shown-filter.ts';

/** The names of mines from zoom 9, and the room that names leave for the pills on townships. */
export function minesStyle(palette: Palette): SlottedLayer[] {
  return [
    {
      slot: 'labels',
      layer: {
        id: 'mines-names',
        type: 'symbol',
        source: 'mine-names',
        minzoom: 9,
        filter: shownFilter('mineNames'),
        layout: besidePoint(11, ownScript(), 1),
        paint: inked(palette.ink2, palette),
      },
    },
    {
      slot: 'pills',
      layer: {
        id: 'mines-pills-room',
        type: 'symbol',
        source: 'pill-room',
        filter: shownFilter('pillRoom'),
        layout: { 'icon-image': 'room', 'icon-allow-overlap': true, 'icon-padding': 0 },
      },
    },
  ];
}
