import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import {
  besidePoint,
  bilingual,
  FONT,
  FONT_BOLD,
  inked,
  ownScript,
} from '../../layers/label-style.ts';
import type { Palette } from '../../layers/palette.ts';

type Layers = LayerSpecification[];

/** Global-state property with the places that are named elsewhere: their towns are not named here. */
export const SELECTED_PLACE = 'selectedPlace';

/** The ground under everything: neighbours, the rest of Myanmar, Kachin State. */
export function groundLayers(palette: Palette): Layers {
  const part = (id: string, colour: string): LayerSpecification => ({
    id: `base-${id}`,
    type: 'fill',
    source: 'base-land',
    filter: ['==', ['get', 'part'], id],
    paint: { 'fill-color': colour, 'fill-antialias': false },
  });
  return [
    { id: 'base-background', type: 'background', paint: { 'background-color': palette.far } },
    part('sea', palette.water),
    part('far', palette.far),
    part('near', palette.near),
    part('state', palette.land),
  ];
}

/** Lines and water that lie over the cells: townships, rivers, lakes, roads, borders. */
export function lineLayers(palette: Palette): Layers {
  const of = (kind: string) => ['==', ['get', 'kind'], kind] as never;
  return [
    {
      id: 'base-townships',
      type: 'line',
      source: 'base-lines',
      filter: of('township'),
      paint: { 'line-color': palette.township, 'line-width': 0.8 },
    },
    {
      id: 'base-rivers',
      type: 'line',
      source: 'base-rivers',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.waterLine,
        'line-opacity': ['coalesce', ['get', 'fade'], 1],
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          6,
          ['match', ['get', 'rank'], 1, 1.3, 0.7],
          10,
          ['match', ['get', 'rank'], 1, 3, 1.6],
        ],
      },
    },
    {
      id: 'base-lakes',
      type: 'fill',
      source: 'base-lakes',
      paint: { 'fill-color': palette.water, 'fill-outline-color': palette.waterLine },
    },
    {
      id: 'base-roads',
      type: 'line',
      source: 'base-roads',
      minzoom: 7.5,
      paint: { 'line-color': palette.borderState, 'line-width': 0.9, 'line-dasharray': [4, 3] },
    },
    {
      id: 'base-provinces',
      type: 'line',
      source: 'base-lines',
      filter: of('province'),
      paint: { 'line-color': palette.borderState, 'line-width': 0.5, 'line-opacity': 0.6 },
    },
    {
      id: 'base-states',
      type: 'line',
      source: 'base-lines',
      filter: of('state'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.borderState,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.9, 10, 1.6],
      },
    },
    {
      id: 'base-borders',
      type: 'line',
      source: 'base-lines',
      filter: ['all', of('international'), ['!', ['has', 'disputed']]] as never,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.borderIntl,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 1.2, 10, 2],
      },
    },
    {
      id: 'base-borders-disputed',
      type: 'line',
      source: 'base-lines',
      filter: ['all', of('international'), ['has', 'disputed']] as never,
      paint: {
        'line-color': palette.borderIntl,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 1.2, 10, 2],
        'line-dasharray': [4, 3],
      },
    },
  ];
}

/**
 * Names of the base map, in two parts: `below` give way to the layers' own names, `above` come before them.
 * What stands later in the style is placed first.
 */
export function baseLabels(palette: Palette): { below: Layers; above: Layers } {
  const townLabel = (
    id: string,
    filter: unknown,
    minzoom: number,
    size: unknown,
    ink: string,
    font: string[],
    names: ExpressionSpecification,
  ): LayerSpecification => ({
    id,
    type: 'symbol',
    source: 'base-towns',
    minzoom,
    filter: [
      'all',
      filter,
      ['!', ['in', ['get', 'place'], ['global-state', SELECTED_PLACE]]],
    ] as never,
    layout: {
      ...besidePoint(size as never, names, 0.72),
      'text-font': font,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: inked(ink, palette),
  });
  const inKachin = ['has', 'place'];
  const below = [
    {
      id: 'label-peaks',
      type: 'symbol',
      source: 'base-peaks',
      minzoom: 7,
      layout: {
        ...besidePoint(10.5, ['concat', '▲ ', ['get', 'name']] as never, 0),
        'text-font': FONT,
      },
      paint: inked(palette.ink3, palette, 1.2),
    },
    townLabel(
      'label-towns-abroad',
      ['all', ['!=', ['get', 'country'], 'MM'], ['<=', ['get', 'rank'], 4]],
      7.4,
      10.5,
      palette.ink3,
      FONT,
      ownScript(),
    ),
    townLabel(
      'label-towns-minor',
      [
        'all',
        ['==', ['get', 'country'], 'MM'],
        ['any', ['>', ['get', 'rank'], 3], ['!', inKachin]],
      ],
      7.7,
      11,
      palette.ink2,
      FONT,
      bilingual(0.92),
    ),
    {
      id: 'label-rivers',
      type: 'symbol',
      source: 'base-river-names',
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 260,
        'text-field': ownScript(),
        'text-font': FONT,
        'text-size': 10.5,
        'text-letter-spacing': 0.05,
        'text-max-angle': 55,
        'text-padding': 4,
      },
      paint: inked(palette.waterInk, palette, 1.2),
    },
  ] as Layers;
  const above = [
    townLabel(
      'label-towns-seats',
      ['all', inKachin, ['==', ['get', 'rank'], 3]],
      6.2,
      ['interpolate', ['linear'], ['zoom'], 6.5, 11, 9, 13],
      palette.ink,
      FONT_BOLD,
      // Seats have room for both scripts only when zoomed in.
      ['step', ['zoom'], ownScript(), 7.7, bilingual(0.92)],
    ),
    townLabel(
      'label-towns-key',
      ['all', inKachin, ['<=', ['get', 'rank'], 2]],
      5,
      ['interpolate', ['linear'], ['zoom'], 6.5, 12, 9, 14.5],
      palette.ink,
      FONT_BOLD,
      bilingual(0.92),
    ),
    {
      id: 'label-countries',
      type: 'symbol',
      source: 'base-labels',
      filter: [
        'any',
        ['!', ['has', 'rank']],
        ['<', ['get', 'rank'], 2],
        ['<', ['zoom'], 6.4],
      ] as never,
      layout: {
        'text-field': ownScript(),
        'text-font': FONT,
        'text-size': ['match', ['get', 'kind'], 'country', 12, 11],
        'text-transform': ['match', ['get', 'kind'], 'country', 'uppercase', 'none'],
        'text-letter-spacing': ['match', ['get', 'kind'], 'country', 0.22, 0.06],
        'text-max-width': 14,
      },
      paint: { ...inked(palette.ink3, palette, 0), 'text-halo-color': palette.far },
    },
  ] as Layers;
  return { below, above };
}
