import type { LayerDeclaration } from '../declaration.ts';
import { FONT_BOLD } from '../label-style.ts';
import type { Palette } from '../palette.ts';
import { placeCounts, territoryLegend } from './legend.ts';
import { PAINT_HUES } from './paint.ts';

/** The ink of a patch's name by its hue. */
function inkOfHue(palette: Palette) {
  return [
    'match',
    ['get', 'hue'],
    ...PAINT_HUES.flatMap((hue) => [
      hue,
      hue === 'grey' ? palette.grey.ink : palette.hues[hue].ink,
    ]),
    palette.ink,
  ] as never;
}

/** Who holds the ground: the cells themselves are drawn by the map's own cell layer, from `territoryPaint`. */
export const territoryLayer: LayerDeclaration = {
  id: 'territory',
  label: 'layer_territory',
  sources: () => ({ patches: { type: 'FeatureCollection', features: [] } }),
  styleLayers: (palette) => [
    {
      slot: 'labels',
      layer: {
        id: 'territory-names',
        type: 'symbol',
        source: 'patches',
        maxzoom: 9,
        layout: {
          'text-field': ['get', 'name'],
          'text-font': FONT_BOLD,
          'text-size': ['interpolate', ['linear'], ['zoom'], 6, 11, 8, 13],
          'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
          'text-radial-offset': 0.8,
          'text-padding': 6,
          'symbol-sort-key': ['-', 0, ['get', 'cells']],
        },
        paint: {
          'text-color': inkOfHue(palette),
          'text-halo-color': palette.land,
          'text-halo-width': 1.7,
        },
      },
    },
  ],
  shown: () => ({}),
  counts: placeCounts,
  legend: territoryLegend,
};
