import type { LayerSpecification } from 'maplibre-gl';
import { FONT_BOLD, inked } from '../../layers/label-style.ts';
import type { Palette } from '../../layers/palette.ts';

/** The source of the reader's own area: its shape, and a point for its label. */
export const AREA_SOURCE = 'own-area';

/** A dashed outline in the accent colour on a pale one, and the label at its northern end. */
export function areaLayers(palette: Palette): LayerSpecification[] {
  const isPoint = ['==', ['geometry-type'], 'Point'] as const;
  const line = { 'line-cap': 'butt', 'line-join': 'round' } as const;
  return [
    {
      id: 'own-area-casing',
      type: 'line',
      source: AREA_SOURCE,
      filter: ['!', isPoint] as never,
      layout: line,
      paint: { 'line-color': palette.raised, 'line-width': 5, 'line-opacity': 0.75 },
    },
    {
      id: 'own-area-line',
      type: 'line',
      source: AREA_SOURCE,
      filter: ['!', isPoint] as never,
      layout: line,
      paint: { 'line-color': palette.accent, 'line-width': 2.4, 'line-dasharray': [3, 1.6] },
    },
    {
      id: 'own-area-label',
      type: 'symbol',
      source: AREA_SOURCE,
      filter: [...isPoint] as never,
      layout: {
        'text-field': ['get', 'label'],
        'text-font': FONT_BOLD,
        'text-size': 12.5,
        'text-anchor': 'bottom',
        'text-offset': [0, -0.5],
        'text-max-width': 14,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: inked(palette.accent, palette, 2),
    },
  ];
}
