/** The least a page can do with MapLibre: the outlines of the atlas, one fill and one line layer. */
import type { FeatureCollection } from 'geojson';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';

setWorkerUrl(workerUrl);
const base = (await (await fetch('data/base.json')).json()) as Record<
  'land' | 'lines',
  FeatureCollection
>;
const map = new MapLibreMap({
  container: 'map',
  bounds: [95.95, 23.6, 98.77, 28.55],
  fadeDuration: 0,
  attributionControl: false,
  style: {
    version: 8,
    sources: {
      land: { type: 'geojson', data: base.land },
      lines: { type: 'geojson', data: base.lines },
    },
    layers: [
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#eeeae0' } },
      { id: 'lines', type: 'line', source: 'lines', paint: { 'line-color': '#7f7a6e' } },
    ],
  },
});
map.once('load', () => Object.assign(window, { drawn: performance.now() }));
