import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Pixels per CSS pixel while the map is still incomplete. Every tile that arrives draws a frame, and where the
 * processor does the drawing those frames cost more than all the work between them; nobody needs to see them.
 */
export const COARSE_RATIO = 0.25;

/** Settles when the first complete frame stands in full resolution; until then the canvas is not shown. */
export function firstFrame(map: MapLibreMap): Promise<void> {
  const canvas = map.getCanvas();
  canvas.classList.add('is-starting');
  const sharpen = () => {
    if (map.getPixelRatio() !== devicePixelRatio) map.setPixelRatio(devicePixelRatio);
  };
  return new Promise((resolve) => {
    map.once('load', () => {
      sharpen();
      // The window may move to another screen, or the reader zoom the page.
      addEventListener('resize', sharpen);
      map.once('render', () => {
        canvas.classList.remove('is-starting');
        resolve();
      });
      map.triggerRepaint();
    });
  });
}
