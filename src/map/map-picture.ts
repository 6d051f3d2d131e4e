import type { Map as MapLibreMap } from 'maplibre-gl';
import type { CompareMap } from './compare-map.ts';

/** Metres along the equator per CSS pixel at zoom 0, where the world is 512 px wide. */
const EQUATOR_PER_PX = 40_075_016.686 / 512;

/** Settles when a map has drawn everything its view needs. */
function drawn(map: MapLibreMap): Promise<void> {
  return new Promise((resolve, reject) => {
    map.once('idle', () => resolve());
    map.once('webglcontextlost', () => reject(new Error('the graphics context was lost')));
    map.triggerRepaint();
  });
}

/** What a map shows, drawn anew with `ratio` pixels per CSS pixel; the map itself is left as it was. */
async function copyOf(map: MapLibreMap, ratio: number): Promise<HTMLCanvasElement> {
  const { clientWidth, clientHeight } = map.getContainer();
  const before = map.getPixelRatio();
  const copy = document.createElement('canvas');
  copy.width = Math.round(clientWidth * ratio);
  copy.height = Math.round(clientHeight * ratio);
  const to = copy.getContext('2d');
  if (!to) throw new Error('found no room for a canvas');
  try {
    if (ratio !== before) map.setPixelRatio(ratio);
    if (map.getCanvas().getContext('webgl2')?.isContextLost())
      throw new Error('the graphics context is lost');
    await drawn(map);
    // The drawing buffer is empty again after this task: draw and copy within it.
    map.redraw();
    to.drawImage(map.getCanvas(), 0, 0, copy.width, copy.height);
  } finally {
    if (ratio !== before) map.setPixelRatio(before);
  }
  return copy;
}

/**
 * What the reader sees of the map, both dates of a comparison in one; sizes in CSS pixels, the canvas has
 * `ratio` times as many. Rejects where the graphics context is lost.
 */
export async function takePicture(map: MapLibreMap, other: CompareMap | null, ratio: number) {
  const canvas = await copyOf(map, ratio);
  const split = other ? other.split() : null;
  if (other && split !== null) {
    const right = await copyOf(other.map, ratio);
    const from = Math.round(split * canvas.width);
    const { height } = canvas;
    const width = canvas.width - from;
    canvas.getContext('2d')?.drawImage(right, from, 0, width, height, from, 0, width, height);
  }
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const metresPerPx =
    (EQUATOR_PER_PX * Math.cos((map.getCenter().lat * Math.PI) / 180)) / 2 ** map.getZoom();
  return { canvas, width, height, split, metresPerPx };
}
