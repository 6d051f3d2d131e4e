import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { EVENT_COLOURS } from '../../src/layers/events/colours.ts';
import { eventRadius } from '../../src/layers/events/radius.ts';
import { PALETTES, type Theme } from '../../src/layers/palette.ts';
import { EventLayer } from '../../src/map/events/event-layer.ts';
import { MOST_PICKED } from '../../src/map/events/event-overlay.ts';
import type { PointColumns } from '../../src/map/events/point-columns.ts';
import { prepare } from '../../src/map/events/prepare.ts';

/** A way to draw events. */
export interface Way {
  /** Shows the events of the days from and until. */
  show(from: number, until: number): void;
  /** How many there are within `reach` CSS pixels of a point. */
  pick(x: number, y: number, reach: number): number;
  /** Whether everything that was asked for is drawn with the next frame. */
  isDrawn(): boolean;
}

export type WayName = 'layer' | 'filter' | 'data';

/** Starts a way; settles when its events could be drawn. */
export const WAYS: Record<
  WayName,
  (map: MapLibreMap, columns: PointColumns, theme: Theme) => Promise<Way>
> = {
  layer: async (map, columns, theme) => {
    const layer = new EventLayer();
    layer.setEvents(await prepare(columns));
    const { land, ink } = PALETTES[theme];
    layer.setLook({
      palette: { ...EVENT_COLOURS[theme], land, ink },
      opacity: 1,
      visible: true,
    });
    map.addLayer(layer);
    const filters = { types: -1, minDeaths: 0, civiliansOnly: false, dyads: null };
    return {
      show: (from, until) => layer.setWindow(from, until, filters),
      pick: (x, y, reach) => layer.pick(x, y, reach, MOST_PICKED).length,
      isDrawn: () => true,
    };
  },
  filter: async (map, columns) => {
    const source = await addCircles(
      map,
      featuresOf(columns, () => true),
    );
    return {
      ...source,
      show: (from, until) =>
        map.setFilter('circles', ['all', ['<=', ['get', 's'], until], ['>=', ['get', 'e'], from]]),
    };
  },
  data: async (map, columns) => {
    const source = await addCircles(
      map,
      featuresOf(columns, () => false),
    );
    return {
      ...source,
      show: (from, until) => {
        const isIn = (i: number) =>
          (columns.start[i] ?? 0) <= until && (columns.end[i] ?? 0) >= from;
        map.getSource<GeoJSONSource>('circles')?.setData(featuresOf(columns, isIn));
      },
    };
  },
};

function featuresOf(columns: PointColumns, isIn: (i: number) => boolean): FeatureCollection {
  const features: FeatureCollection['features'] = [];
  for (let i = 0; i < columns.count; i++)
    if (isIn(i))
      features.push({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [columns.lng[i] ?? 0, columns.lat[i] ?? 0] },
        properties: {
          s: columns.start[i],
          e: columns.end[i],
          r: eventRadius(columns.deaths[i] ?? 0),
          c: columns.type[i] === 3,
        },
      });
  return { type: 'FeatureCollection', features };
}

async function addCircles(map: MapLibreMap, data: FeatureCollection): Promise<Omit<Way, 'show'>> {
  map.addSource('circles', { type: 'geojson', data });
  map.addLayer({
    id: 'circles',
    type: 'circle',
    source: 'circles',
    paint: {
      'circle-radius': ['get', 'r'],
      'circle-color': [
        'case',
        ['get', 'c'],
        EVENT_COLOURS.light.againstCivilians,
        EVENT_COLOURS.light.clash,
      ],
      'circle-stroke-color': PALETTES.light.land,
      'circle-stroke-width': 1.2,
    },
  });
  await new Promise((resolve) => map.once('idle', resolve));
  return {
    pick: (x, y, reach) =>
      map.queryRenderedFeatures(
        [
          [x - reach, y - reach],
          [x + reach, y + reach],
        ],
        { layers: ['circles'] },
      ).length,
    isDrawn: () => map.isSourceLoaded('circles'),
  };
}
