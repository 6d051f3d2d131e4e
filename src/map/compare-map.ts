import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../domain/atlas.ts';
import type { Basemap } from '../domain/basemap.ts';
import type { Theme } from '../layers/palette.ts';
import type { Target } from '../layers/panel-model.ts';
import type { ViewStore } from '../state/store.ts';
import type { View } from '../state/view.ts';
import { createMapCore } from './map-core.ts';
import type { Overlay } from './overlay.ts';

/** The map of the other date, to the right of a line that the reader moves. */
export interface CompareMap {
  /** Settles when it has drawn its first complete frame. */
  ready: Promise<void>;
  map: MapLibreMap;
  /** Where the line stands, 0–1 of the map's width. */
  split(): number;
  /** Moves the line. */
  setSplit(share: number): void;
  /** Whether a point of the map, CSS pixels from its left edge, shows the other date. */
  covers(x: number): boolean;
  pick(x: number, y: number, reach: number): Target[];
  setTheme(theme: Theme): void;
  setBase(base: Basemap): void;
  add(overlay: Overlay): void;
  redraw(): void;
  remove(): void;
}

/**
 * Draws the same view at the other date over the first map and clips it at the line. It takes no input
 * itself: moves and clicks go to the map below, which it follows frame by frame.
 */
export function createCompareMap(
  container: HTMLElement,
  below: MapLibreMap,
  atlas: Atlas,
  base: Basemap,
  store: ViewStore,
  theme: Theme,
  onRemove: () => void,
): CompareMap {
  let split = 0.5;
  const view = (): View => {
    const state = store.getState();
    const date = state.compare ?? state.date;
    // A window as long as that of the first date.
    const from = typeof state.from === 'number' ? state.from + date - state.date : state.from;
    return { ...state, date, from };
  };
  const camera = () => ({
    center: below.getCenter(),
    zoom: below.getZoom(),
    bearing: below.getBearing(),
    pitch: below.getPitch(),
  });
  const core = createMapCore({
    atlas,
    base,
    theme,
    view,
    map: { container, interactive: false, ...camera() },
  });
  core.addField();
  const follow = () => core.map.jumpTo(camera());
  below.on('move', follow);
  const stop = store.subscribe(core.schedule);
  const clip = () => {
    container.style.clipPath = `inset(0 0 0 ${100 * split}%)`;
  };
  clip();
  return {
    ready: new Promise((resolve) => {
      core.map.once('load', () => {
        core.map.once('render', () => resolve());
        core.map.triggerRepaint();
      });
    }),
    map: core.map,
    split: () => split,
    setSplit: (share) => {
      split = Math.min(1, Math.max(0, share));
      clip();
    },
    covers: (x) => x >= split * container.clientWidth,
    pick: core.pick,
    setTheme: core.setTheme,
    setBase: core.setBase,
    add: core.add,
    redraw: core.schedule,
    remove: () => {
      below.off('move', follow);
      stop();
      core.map.remove();
      onRemove();
    },
  };
}
