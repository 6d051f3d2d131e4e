import fontUrl from '@fontsource/noto-sans-myanmar/files/noto-sans-myanmar-myanmar-400-normal.woff2?url';
import { Map as MapLibreMap, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { Atlas } from '../domain/atlas.ts';
import { PALETTES, type Theme } from '../layers/palette.ts';
import type { Target } from '../layers/panel-model.ts';
import { neighboursOf } from '../layers/territory/patch-labels.ts';
import { roundCamera, sameCamera } from '../state/camera.ts';
import type { ViewStore } from '../state/store.ts';
import type { Camera } from '../state/view.ts';
import { languageOf } from '../text/text.ts';
import { CellLayer } from './cells/cell-layer.ts';
import { ICON_RATIO } from './icons/canvas.ts';
import { signImage } from './icons/sign.ts';
import { pickAt, REACH_PX } from './pick.ts';
import { atlasStyle, type BaseData } from './style/atlas-style.ts';
import { ViewApplier } from './view-applier.ts';

/** Kachin State, `[west, south, east, north]`. */
export const STATE_BBOX: [number, number, number, number] = [95.95, 23.6, 98.77, 28.55];
/** The map is not panned beyond what the outlines cover. */
const MAX_BOUNDS: [number, number, number, number] = [91, 19, 104, 32];

/** What the map tells the interface. */
export interface MapEvents {
  /** A click or tap, or Enter at the middle of the map: what lies there, `x`, `y` in CSS pixels of the map. */
  onPick(targets: Target[], x: number, y: number): void;
  onHover(targets: Target[] | null, x: number, y: number): void;
  onContext(lost: boolean): void;
}

/** The map as the rest of the app knows it. */
export interface AtlasMap {
  map: MapLibreMap;
  /** Settles when the first complete frame is drawn. */
  ready: Promise<void>;
  applier: ViewApplier;
  camera(): Camera;
  setTheme(theme: Theme): void;
  /** Gives the base map that could not be read at the start. */
  setBase(base: BaseData): void;
  flyTo(position: readonly [number, number]): void;
  fitState(): void;
  zoomBy(steps: number): void;
}

const NOTHING = { type: 'FeatureCollection' as const, features: [] };
/** In place of a base map that could not be read: the layers still stand on blank ground. */
export const EMPTY_BASE: BaseData = {
  land: NOTHING,
  lines: NOTHING,
  townships: NOTHING,
  rivers: NOTHING,
  lakes: NOTHING,
  towns: NOTHING,
  labels: NOTHING,
  peaks: NOTHING,
  airports: NOTHING,
  roads: NOTHING,
};

/** Room that the cards take from the map, CSS pixels; the fit keeps the state clear of them. */
function cardPadding(width: number) {
  return width < 720
    ? { top: 84, bottom: 24, left: 12, right: 12 }
    : { top: 64, bottom: 24, left: 300, right: width > 1100 ? 300 : 24 };
}

/**
 * Starts the map and keeps it and the store in step: the store's view is applied once per frame, the newest
 * one only; a move of the map is told to the store when it ends, and never its own echo (I5).
 * Throws where the device gives no WebGL 2.
 */
export function createAtlasMap(
  container: HTMLElement,
  atlas: Atlas,
  base: BaseData,
  store: ViewStore,
  theme: Theme,
  events: MapEvents,
): AtlasMap {
  setWorkerUrl(workerUrl);
  const { data } = atlas;
  let ground = base;
  let palette = PALETTES[theme];
  let currentTheme = theme;
  const neighbours = Array.from({ length: data.lattice.count }, (_, cell) =>
    neighboursOf(data.lattice, cell),
  );
  const cells = new CellLayer(data.lattice, data.meta.lattice, neighbours);
  const styleNow = () => {
    const { date, lang } = store.getState();
    return atlasStyle(atlas, ground, palette, date, languageOf(lang), fontUrl);
  };
  const start = store.getState().camera;
  const map = new MapLibreMap({
    container,
    style: styleNow(),
    ...(start
      ? {
          center: [start.lng, start.lat],
          zoom: start.zoom,
          bearing: start.bearing,
          pitch: start.pitch,
        }
      : { bounds: STATE_BBOX, fitBoundsOptions: { padding: cardPadding(container.clientWidth) } }),
    maxBounds: MAX_BOUNDS,
    minZoom: 4.5,
    maxZoom: 15,
    fadeDuration: 0,
    attributionControl: false,
    hash: false,
    validateStyle: false,
    canvasContextAttributes: { antialias: true },
  });
  map.addControl(new ScaleControl({ maxWidth: 120 }), 'bottom-left');
  map.getCanvas().setAttribute('aria-describedby', 'map-help');

  const applier = new ViewApplier(map, atlas, cells, neighbours);
  const contrast = matchMedia('(prefers-contrast: more)');
  let styled = false;
  let frame = 0;
  const apply = () => {
    frame = 0;
    if (styled) applier.apply(store.getState(), currentTheme, contrast.matches ? 1.3 : 1);
  };
  const schedule = () => {
    if (frame === 0) frame = requestAnimationFrame(apply);
  };
  map.setMissingStyleImageResolver((name) => {
    const image = signImage(name, palette);
    if (!image || map.hasImage(name)) return;
    map.addImage(name, image, { pixelRatio: ICON_RATIO });
  });
  map.on('style.load', () => {
    map.addLayer(cells, 'base-townships');
    styled = true;
    applier.reset();
    apply();
  });
  map.on('webglcontextlost', () => events.onContext(true));
  map.on('webglcontextrestored', () => {
    const gl = map.getCanvas().getContext('webgl2');
    if (gl && map.getLayer(cells.id)) cells.restore(gl);
    events.onContext(false);
  });

  const ready = new Promise<void>((resolve) => map.once('idle', () => resolve()));
  const camera = (): Camera => {
    const { lng, lat } = map.getCenter();
    return { zoom: map.getZoom(), lat, lng, bearing: map.getBearing(), pitch: map.getPitch() };
  };
  let fitted = start === null;
  map.on('movestart', (event) => {
    if (event.originalEvent || !fitting) fitted = false;
  });
  let fitting = false;
  map.on('moveend', () => {
    if (fitted) return;
    const now = roundCamera(camera());
    if (now && !sameCamera(now, store.getState().camera)) store.getState().setCamera(now);
  });
  const fitState = () => {
    fitting = true;
    fitted = true;
    map.fitBounds(STATE_BBOX, {
      padding: cardPadding(container.clientWidth),
      animate: false,
      bearing: 0,
      pitch: 0,
    });
    fitting = false;
    store.getState().setCamera(null);
  };
  map.on('resize', () => {
    if (fitted) fitState();
  });
  store.subscribe((state, before) => {
    schedule();
    if (state.camera === before.camera) return;
    if (state.camera === null) {
      if (!fitted) fitState();
    } else if (!sameCamera(roundCamera(camera()), state.camera)) {
      const { lng, lat, ...rest } = state.camera;
      map.jumpTo({ center: [lng, lat], ...rest });
    }
  });
  contrast.addEventListener('change', schedule);

  const pickFrom = (x: number, y: number, touch: boolean) =>
    pickAt(map, x, y, touch ? REACH_PX.touch : REACH_PX.mouse, store.getState());
  map.on('click', (event) => {
    const touch = (event.originalEvent as PointerEvent).pointerType === 'touch';
    events.onPick(pickFrom(event.point.x, event.point.y, touch), event.point.x, event.point.y);
  });
  map.getCanvas().addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    const { clientWidth: width, clientHeight: height } = map.getCanvas();
    events.onPick(pickFrom(width / 2, height / 2, true), width / 2, height / 2);
  });
  let hovering = 0;
  map.on('mousemove', (event) => {
    if (hovering || map.isMoving()) return;
    hovering = requestAnimationFrame(() => {
      hovering = 0;
      const targets = pickFrom(event.point.x, event.point.y, false);
      map.getCanvas().style.cursor = targets.some(({ kind }) => kind !== 'ground') ? 'pointer' : '';
      events.onHover(targets, event.point.x, event.point.y);
    });
  });
  for (const end of ['mouseout', 'movestart'] as const)
    map.on(end, () => events.onHover(null, 0, 0));

  return {
    map,
    ready,
    applier,
    camera,
    fitState,
    setTheme: (next) => {
      if (next === currentTheme) return;
      currentTheme = next;
      palette = PALETTES[next];
      styled = false;
      map.setStyle(styleNow(), { diff: false });
    },
    setBase: (next) => {
      ground = next;
      styled = false;
      map.setStyle(styleNow(), { diff: false });
    },
    flyTo: ([lng, lat]) => {
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      const { clientWidth: width, clientHeight: height } = container;
      // On a phone the panel's sheet covers the lower half: the point goes into the upper one.
      const offset: [number, number] = width < 720 ? [0, -height / 4] : [0, 0];
      const to = {
        center: [lng, lat] as [number, number],
        zoom: Math.max(map.getZoom(), 8.6),
        offset,
      };
      map.flyTo({ ...to, duration: still ? 0 : 900 });
    },
    zoomBy: (steps) => {
      map.zoomTo(map.getZoom() + steps, { duration: 180 });
    },
  };
}
