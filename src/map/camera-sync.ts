import type { Map as MapLibreMap } from 'maplibre-gl';
import { roundCamera, sameCamera } from '../state/camera.ts';
import type { ViewStore } from '../state/store.ts';
import type { Camera } from '../state/view.ts';

/** Kachin State, `[west, south, east, north]`. */
export const STATE_BBOX: [number, number, number, number] = [95.95, 23.6, 98.77, 28.55];

/** Room that the cards take from the map, CSS pixels; the fit keeps the state clear of them. */
export function cardPadding(width: number) {
  return width < 720
    ? { top: 84, bottom: 24, left: 12, right: 12 }
    : { top: 64, bottom: 24, left: 300, right: width > 1100 ? 300 : 24 };
}

/** The camera of a map. */
export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { zoom: map.getZoom(), lat, lng, bearing: map.getBearing(), pitch: map.getPitch() };
}

/**
 * Keeps the camera of the map and of the store in step. The store is told when a move ends, in the precision
 * of the link, and a camera that already equals the map's is no news (I5). A null camera is the state in view:
 * it follows the size of the window until the reader moves the map.
 * @returns fits the state into view again
 */
export function connectCamera(map: MapLibreMap, store: ViewStore): () => void {
  let fitted = store.getState().camera === null;
  let fitting = false;
  /** Where the state was last fitted into view. */
  let home = roundCamera(cameraOf(map));
  const fitState = () => {
    fitting = true;
    fitted = true;
    const padding = cardPadding(map.getContainer().clientWidth);
    map.fitBounds(STATE_BBOX, { padding, animate: false, bearing: 0, pitch: 0 });
    fitting = false;
    home = roundCamera(cameraOf(map));
    store.getState().setCamera(null);
  };
  map.on('movestart', () => {
    // A resize says that it moves the map, but does not.
    if (!fitting && map.isMoving()) fitted = false;
  });
  map.on('moveend', () => {
    const now = roundCamera(cameraOf(map));
    if (fitted && sameCamera(now, home)) return;
    fitted = false;
    if (now && !sameCamera(now, store.getState().camera)) store.getState().setCamera(now);
  });
  map.on('resize', () => {
    if (fitted) fitState();
  });
  store.subscribe(({ camera }, before) => {
    if (camera === before.camera) return;
    if (camera === null) {
      if (!fitted) fitState();
    } else if (!sameCamera(roundCamera(cameraOf(map)), camera)) {
      fitted = false;
      const { lng, lat, ...rest } = camera;
      map.jumpTo({ center: [lng, lat], ...rest });
    }
  });
  return fitState;
}
