/** The least a page can do with MapLibre: the outlines of the atlas, one fill and one line layer. */
import { outlineMap } from '../outline-map.ts';
import 'maplibre-gl/dist/maplibre-gl.css';

const map = await outlineMap([
  { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#eeeae0' } },
  { id: 'lines', type: 'line', source: 'lines', paint: { 'line-color': '#7f7a6e' } },
]);
map.once('load', () => Object.assign(window, { drawn: performance.now() }));
