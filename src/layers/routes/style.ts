import type { SlottedLayer } from '../declaration.ts';
import type { Palette } from '../palette.ts';
import { shownFilter } from '../shown-filter.ts';

/** Dashed lines on a casing of the land's colour, and the waypoints they run between. */
export function routesStyle(palette: Palette): readonly SlottedLayer[] {
  const line = (id: string, paint: object): SlottedLayer => ({
    slot: 'routes',
    layer: {
      id,
      type: 'line',
      source: 'routes',
      filter: shownFilter('routes'),
      layout: { 'line-join': 'round' },
      paint,
    },
  });
  return [
    line('routes-casing', { 'line-color': palette.land, 'line-width': 4, 'line-opacity': 0.9 }),
    line('routes-lines', {
      'line-color': palette.ink,
      'line-width': ['interpolate', ['linear'], ['zoom'], 6.5, 1.3, 9, 2],
      'line-dasharray': [3.4, 2.4],
    }),
    {
      slot: 'routes',
      layer: {
        id: 'routes-stops',
        type: 'circle',
        source: 'route-stops',
        minzoom: 7.2,
        filter: shownFilter('route-stops'),
        paint: {
          'circle-radius': 2.6,
          'circle-color': ['case', ['get', 'inferred'], palette.land, palette.ink],
          'circle-stroke-color': ['case', ['get', 'inferred'], palette.ink, palette.land],
          'circle-stroke-width': 1.2,
        },
      },
    },
  ];
}
