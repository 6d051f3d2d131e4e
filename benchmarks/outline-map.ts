import type { FeatureCollection } from 'geojson';
import {
  type LayerSpecification,
  Map as MapLibreMap,
  type MapOptions,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

/** A map of Kachin State in the page's #map, from the sources `land` and `lines` of the atlas's `base.json`. */
export async function outlineMap(layers: LayerSpecification[]): Promise<MapLibreMap> {
  setWorkerUrl(workerUrl);
  const base = (await (await fetch('data/base.json')).json()) as Record<
    'land' | 'lines',
    FeatureCollection
  >;
  const options: MapOptions = {
    container: 'map',
    bounds: [95.95, 23.6, 98.77, 28.55],
    fadeDuration: 0,
    attributionControl: false,
    style: {
      version: 8,
      transition: { duration: 0, delay: 0 },
      sources: {
        land: { type: 'geojson', data: base.land },
        lines: { type: 'geojson', data: base.lines },
      },
      layers,
    },
  };
  return new MapLibreMap(options);
}
