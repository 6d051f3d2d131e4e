import type { Atlas } from '../../domain/atlas.ts';
import { type Filters, passesActor } from '../../domain/filters.ts';
import { Hue } from '../../domain/schema/actor.ts';
import type { DescribedArea } from '../../domain/schema/area.ts';
import type { Day } from '../../domain/time/day.ts';
import type { LayerDeclaration } from '../declaration.ts';
import { FONT, ownScript } from '../label-style.ts';
import type { Palette } from '../palette.ts';
import { shownFilter } from '../shown-filter.ts';
import { hueOf } from '../state-swatch.ts';

/** Whether an area is described for a date. */
export function isDescribed(area: DescribedArea, date: Day): boolean {
  return area.from <= date && date <= (area.until ?? Number.POSITIVE_INFINITY);
}

function shownAreas(atlas: Atlas, date: Day, filters: Filters): DescribedArea[] {
  return atlas.data.areas.filter(
    (area) => isDescribed(area, date) && passesActor({ parties: [area.actor] }, filters.actor),
  );
}

function inkOf(palette: Palette) {
  return [
    'match',
    ['get', 'hue'],
    ...Hue.options.flatMap((hue) => [hue, palette.hues[hue].ink]),
    palette.ink2,
  ] as never;
}

/** Extents that sources describe in words: a dashed outline, never a fill. */
export const areasLayer: LayerDeclaration = {
  id: 'areas',
  label: 'layer_areas',
  sources: (atlas) => ({
    areas: {
      type: 'FeatureCollection',
      features: atlas.data.areas.map((area) => ({
        type: 'Feature',
        geometry: { type: 'MultiPolygon', coordinates: area.outline },
        properties: {
          key: area.id,
          kind: 'areas',
          id: area.id,
          name: area.name,
          hue: hueOf(atlas.data, area.actor),
        },
      })),
    },
  }),
  styleLayers: (palette) => [
    {
      slot: 'areas',
      layer: {
        id: 'areas-casing',
        type: 'line',
        source: 'areas',
        filter: shownFilter('areas'),
        layout: { 'line-cap': 'round', 'line-join': 'round' },
        paint: { 'line-color': palette.land, 'line-width': 3.6, 'line-opacity': 0.85 },
      },
    },
    {
      slot: 'areas',
      layer: {
        id: 'areas-outline',
        type: 'line',
        source: 'areas',
        filter: shownFilter('areas'),
        layout: { 'line-cap': 'round', 'line-join': 'round' },
        paint: { 'line-color': inkOf(palette), 'line-width': 1.6, 'line-dasharray': [0.01, 2.4] },
      },
    },
    {
      slot: 'labels',
      layer: {
        id: 'areas-names',
        type: 'symbol',
        source: 'areas',
        filter: shownFilter('areas'),
        layout: {
          'symbol-placement': 'line',
          'symbol-spacing': 420,
          'text-field': ownScript(),
          'text-font': FONT,
          'text-size': 10.5,
          'text-offset': [0, -0.9],
          'text-max-angle': 30,
        },
        paint: {
          'text-color': inkOf(palette),
          'text-halo-color': palette.land,
          'text-halo-width': 1.4,
        },
      },
    },
  ],
  shown: (atlas, date, filters) => ({
    areas: shownAreas(atlas, date, filters).map(({ id }) => id),
  }),
  counts: (atlas, date, filters) => ({
    shown: shownAreas(atlas, date, filters).length,
    total: atlas.data.areas.length,
    withoutPosition: 0,
    withoutDates: 0,
  }),
  legend: (atlas, date, filters) =>
    shownAreas(atlas, date, filters).map((area) => ({
      key: area.id,
      label: area.name,
      swatch: { kind: 'area', hue: hueOf(atlas.data, area.actor) ?? 'militia' },
      count: '',
      empty: false,
    })),
  panel: async () => (await import('./panel.ts')).areaPanel,
};
