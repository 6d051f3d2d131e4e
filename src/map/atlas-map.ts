import { type Map as MapLibreMap, ScaleControl } from 'maplibre-gl';
import type { Atlas } from '../domain/atlas.ts';
import type { Basemap } from '../domain/basemap.ts';
import type { EventColumns } from '../domain/events/columns.ts';
import type { Theme } from '../layers/palette.ts';
import type { ViewStore } from '../state/store.ts';
import type { Camera } from '../state/view.ts';
import type { AreaTools } from './area/area-tools.ts';
import { cameraOf, cardPadding, connectCamera, STATE_BBOX } from './camera-sync.ts';
import type { CompareMap } from './compare-map.ts';
import { firstFrames } from './first-frame.ts';
import { createMapCore } from './map-core.ts';
import type { takePicture } from './map-picture.ts';
import type { Overlay } from './overlay.ts';
import { connectPointer, type MapEvents } from './pointer.ts';
import { GROUND } from './style/atlas-style.ts';

const NOTHING = { type: 'FeatureCollection' as const, features: [] };
/** In place of a base map that could not be read: the layers still stand on blank ground. */
export const EMPTY_BASE: Basemap = {
  land: NOTHING,
  lines: NOTHING,
  rivers: NOTHING,
  lakes: NOTHING,
  towns: NOTHING,
  labels: NOTHING,
  peaks: NOTHING,
  roads: NOTHING,
};

const pictureCode = () => import('./map-picture.ts');
const areaCode = () => import('./area/area-tools.ts');
const flightCode = () => import('./fly-to.ts');

/** The map as the rest of the app knows it. */
export interface AtlasMap {
  map: MapLibreMap;
  /** Settles when the style is there and the worker has its sources. */
  styled: Promise<void>;
  /** Settles when the first complete frame is drawn. */
  ready: Promise<void>;
  camera(): Camera;
  setTheme(theme: Theme): void;
  /** Draws the layers that have joined since. */
  redraw(): void;
  /** Gives the base map that could not be read at the start. */
  setBase(base: Basemap): void;
  flyTo(where: readonly [number, number] | [number, number, number, number]): Promise<void>;
  fitState(): void;
  zoomBy(steps: number): void;
  /** Starts the map of the other date in an element that lies over this one. */
  compareIn(container: HTMLElement): Promise<CompareMap>;
  /** Draws conflict events, here and in a comparison, in place of those given before. */
  addEvents(columns: EventColumns): Promise<void>;
  /** What shows and draws an own area; loaded when it is first asked for. */
  areas(): Promise<AreaTools>;
  /** What the map shows as a picture with so many pixels per CSS pixel. */
  picture(ratio: number): ReturnType<typeof takePicture>;
}

/**
 * Starts the map and keeps it and the store in step: the store's view is applied once per frame, the newest
 * one only. Throws where the device gives no WebGL 2.
 */
export function createAtlasMap(
  container: HTMLElement,
  atlas: Atlas,
  base: Basemap,
  store: ViewStore,
  theme: Theme,
  listener: MapEvents,
): AtlasMap {
  let ground = base;
  let currentTheme = theme;
  const start = store.getState().camera;
  const core = createMapCore({
    atlas,
    base,
    theme,
    view: () => store.getState(),
    onContext: listener.onContext,
    map: {
      container,
      ...(start
        ? {
            center: [start.lng, start.lat],
            zoom: start.zoom,
            bearing: start.bearing,
            pitch: start.pitch,
          }
        : {
            bounds: STATE_BBOX,
            fitBoundsOptions: { padding: cardPadding(container.clientWidth) },
          }),
    },
  });
  const { map } = core;
  let compare: CompareMap | null = null;
  let events: (() => Overlay) | null = null;
  let newest: EventColumns | null = null;
  let tools: AreaTools | null = null;
  map.addControl(new ScaleControl({ maxWidth: 120 }), 'bottom-left');
  map.getCanvas().setAttribute('aria-describedby', 'map-help');
  const { first, whole: ready } = firstFrames(map, GROUND);
  first.then(() => {
    performance.mark('first-frame');
    core.addField();
  });
  // Small parts that have to be there when the network is not.
  ready.then(() => Promise.all([pictureCode(), areaCode(), flightCode()])).catch(() => undefined);
  const fitState = connectCamera(map, store);
  store.subscribe(core.schedule);
  connectPointer(
    map,
    (x, y, reach) =>
      tools?.drawing ? [] : (compare?.covers(x) ? compare : core).pick(x, y, reach),
    listener,
  );
  return {
    map,
    styled: new Promise((resolve) => {
      map.once('style.load', () => resolve());
    }),
    ready,
    camera: () => cameraOf(map),
    fitState,
    setTheme: (next) => {
      currentTheme = next;
      core.setTheme(next);
      compare?.setTheme(next);
    },
    redraw: () => {
      core.schedule();
      compare?.redraw();
    },
    setBase: (next) => {
      ground = next;
      core.setBase(next);
      compare?.setBase(next);
    },
    flyTo: async (where) => (await flightCode()).flyTo(map, where),
    zoomBy: (steps) => {
      map.zoomTo(map.getZoom() + steps, { duration: 180 });
    },
    compareIn: async (element) => {
      const { createCompareMap } = await import('./compare-map.ts');
      const made = createCompareMap(element, map, atlas, ground, store, currentTheme, () => {
        // A newer one may stand in its place.
        if (compare === made) compare = null;
      });
      compare = made;
      if (events) made.add(events());
      tools?.join(made.map);
      return made;
    },
    addEvents: async (columns) => {
      newest = columns;
      const { eventOverlays, eventSource } = await import('./events/room.ts');
      const made = await eventOverlays(eventSource(columns, atlas.data.meta.clock));
      // A small file that was given later may have been ready sooner.
      if (newest !== columns) return;
      events = made;
      core.add(events());
      compare?.add(events());
    },
    areas: async () => {
      const { createAreaTools } = await areaCode();
      if (!tools) {
        tools = createAreaTools(map, () => currentTheme);
        if (compare) tools.join(compare.map);
      }
      return tools;
    },
    picture: async (ratio) => (await pictureCode()).takePicture(map, compare, ratio),
  };
}
