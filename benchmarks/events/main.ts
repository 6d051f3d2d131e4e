/** A page with outlines and events on it, drawn in one of several ways. */
import { PALETTES, type Theme } from '../../src/layers/palette.ts';
import { outlineMap } from '../outline-map.ts';
import { FIRST_DAY, generateEvents, LAST_DAY, randomFrom } from './generate.ts';
import { WAYS, type Way, type WayName } from './ways.ts';
import 'maplibre-gl/dist/maplibre-gl.css';

/** What one step of the clock cost, ms from its start. */
export interface Step {
  /** To the frame that shows the new window, its drawing waited for. */
  frame: number;
  pick: number;
  picked: number;
}

const query = new URLSearchParams(location.search);
const theme: Theme = query.get('theme') === 'dark' ? 'dark' : 'light';
const palette = PALETTES[theme];
const map = await outlineMap([
  { id: 'ground', type: 'background', paint: { 'background-color': palette.far } },
  { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': palette.land } },
  { id: 'lines', type: 'line', source: 'lines', paint: { 'line-color': palette.borderState } },
]);
await new Promise((resolve) => map.once('idle', resolve));

let way: Way | null = null;
const random = randomFrom(7);

/** Generates events and starts a way of drawing them; ms until they could be drawn. */
async function start(name: WayName, count: number): Promise<number> {
  const columns = generateEvents(count);
  const begin = performance.now();
  way = await WAYS[name](map, columns, theme);
  return performance.now() - begin;
}

/** Shows the window, waits until it is drawn, and picks at a point of the map. */
async function step(from: number, until: number, reach: number): Promise<Step> {
  if (!way) throw new Error('Found no way of drawing; expected start() before step().');
  const { show, pick, isDrawn } = way;
  const begin = performance.now();
  show(from, until);
  const frame = await new Promise<number>((resolve) => {
    const onRender = () => {
      if (!isDrawn()) return;
      map.off('render', onRender);
      waitForPixels();
      resolve(performance.now() - begin);
    };
    map.on('render', onRender);
    map.triggerRepaint();
  });
  const { clientWidth, clientHeight } = map.getCanvas();
  const before = performance.now();
  const picked = pick(
    (0.35 + 0.3 * random()) * clientWidth,
    (0.1 + 0.8 * random()) * clientHeight,
    reach,
  );
  return { frame, pick: performance.now() - before, picked };
}

/** Drawing happens in another process; a pixel that is asked for comes when it is done. */
function waitForPixels(): void {
  const gl = map.getCanvas().getContext('webgl2');
  gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
}

const bench = { map, start, step, days: [FIRST_DAY, LAST_DAY] };
declare global {
  interface Window {
    bench?: typeof bench;
  }
}
window.bench = bench;
