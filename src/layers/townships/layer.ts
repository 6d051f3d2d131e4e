import type { LayerDeclaration } from '../declaration.ts';
import { FONT_BOLD, inked, ownScript } from '../label-style.ts';

/** The townships of the state: stronger lines and their names; the base map draws them faintly. */
export const townshipsLayer: LayerDeclaration = {
  id: 'townships',
  label: 'layer_townships',
  sources: (atlas) => ({
    'township-names': {
      type: 'FeatureCollection',
      features: atlas.data.townships.map((township) => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: township.label },
        properties: {
          key: township.pcode,
          kind: 'townships',
          id: township.pcode,
          name: township.name,
          ...(township.my ? { my: township.my } : {}),
        },
      })),
    },
  }),
  styleLayers: (palette) => [
    {
      slot: 'townships',
      layer: {
        id: 'townships-lines',
        type: 'line',
        source: 'base-lines',
        filter: ['==', ['get', 'kind'], 'township'],
        layout: { 'line-join': 'round' },
        paint: { 'line-color': palette.ink3, 'line-width': 1.1, 'line-dasharray': [4, 2] },
      },
    },
    {
      slot: 'labels',
      layer: {
        id: 'townships-names',
        type: 'symbol',
        source: 'township-names',
        layout: {
          'text-field': ownScript(),
          'text-font': FONT_BOLD,
          'text-size': ['interpolate', ['linear'], ['zoom'], 6, 9.5, 9, 12],
          'text-transform': 'uppercase',
          'text-letter-spacing': 0.08,
          'text-max-width': 8,
          // The middle of a township is often taken by its seat, or by what is known to the township only.
          'text-variable-anchor': ['center', 'bottom', 'top', 'left', 'right'],
          'text-radial-offset': 1.7,
          'text-padding': 1,
        },
        paint: inked(palette.ink2, palette),
      },
    },
  ],
  shown: () => ({}),
  counts: (atlas) => ({
    shown: atlas.data.townships.length,
    total: atlas.data.townships.length,
    withoutPosition: 0,
    withoutDates: 0,
  }),
  legend: () => [],
  panel: async () => (await import('./panel.ts')).townshipPanel,
};
