import fontUrl from '@fontsource/noto-sans-myanmar/files/noto-sans-myanmar-myanmar-400-normal.woff2?url';
import { Map as MapLibreMap, type MapOptions, prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { Atlas } from '../domain/atlas.ts';
import type { Basemap } from '../domain/basemap.ts';
import { LAYERS } from '../layers/index.ts';
import { PALETTES, type Theme } from '../layers/palette.ts';
import type { Target } from '../layers/panel-model.ts';
import type { View } from '../state/view.ts';
import { languageOf } from '../text/text.ts';
import { createField, type Field } from './cells/field.ts';
import { ICON_RATIO } from './icons/canvas.ts';
import { signImage } from './icons/sign.ts';
import type { Overlay } from './overlay.ts';
import { pickAt } from './pick.ts';
import { ImageSheet } from './signs/image-sheet.ts';
import { SignLayer } from './signs/sign-layer.ts';
import { atlasStyle, SELECTED, SIGN_SLOTS } from './style/atlas-style.ts';
import { FIRST_LABEL, FIRST_LINE, ViewApplier } from './view-applier.ts';

// The worker starts while the data is still read and the page is built.
setWorkerUrl(workerUrl);
prewarm();

/** The map is not panned beyond what the outlines cover. */
const MAX_BOUNDS: [number, number, number, number] = [91, 19, 104, 32];

/** A map that draws views; it knows nothing of where they come from. */
export interface MapCore {
  map: MapLibreMap;
  /** Draws the newest view at the next frame, however often it is called before. */
  schedule(): void;
  /** What lies under a point of the map, CSS pixels; `reach` is half the side of the square that counts. */
  pick(x: number, y: number, reach: number): Target[];
  setTheme(theme: Theme): void;
  setBase(base: Basemap): void;
  /** Draws the field from now on where the view shows it: its ten thousand triangles can wait for a first frame. */
  addField(): void;
  /** Draws an overlay as well, in place of an earlier one of the same id. */
  add(overlay: Overlay): void;
}

interface CoreOptions {
  atlas: Atlas;
  base: Basemap;
  theme: Theme;
  /** The view to draw, asked for once per frame. */
  view: () => View;
  map: Omit<MapOptions, 'style'>;
  onContext?: (lost: boolean) => void;
}

/** Makes a map with the atlas's style, signs and cells. Throws where the device gives no WebGL 2. */
export function createMapCore({
  atlas,
  base,
  theme,
  view,
  map: options,
  onContext,
}: CoreOptions): MapCore {
  const { data } = atlas;
  let ground = base;
  let currentTheme = theme;
  let field: Field | null = null;
  const sheet = new ImageSheet((name) => signImage(name, PALETTES[currentTheme]));
  const signs = new Map<string, SignLayer>();
  const styleNow = () => {
    const { date, lang } = view();
    return atlasStyle(atlas, ground, PALETTES[currentTheme], date, languageOf(lang), fontUrl);
  };
  const map = new MapLibreMap({
    maxBounds: MAX_BOUNDS,
    minZoom: 4.5,
    maxZoom: 15,
    fadeDuration: 0,
    attributionControl: false,
    hash: false,
    validateStyle: false,
    ...options,
    style: styleNow(),
  });
  /** The field, made and added when it is first shown. */
  const fieldNow = (): Field => {
    if (field) return field;
    field = createField(data.lattice, data.meta.lattice);
    map.addLayer(field.cells, FIRST_LINE);
    return field;
  };
  let withField = false;
  const applier = new ViewApplier(map, atlas, () => (withField ? fieldNow() : null), signs);
  const overlays = new Map<string, Overlay>();
  const contrast = matchMedia('(prefers-contrast: more)');
  let styled = false;
  let frame = 0;
  /** Makes layers for all signs that are declared, those of a layer that joined late, too, in their slots' order. */
  const addSigns = () => {
    for (const slot of [...SIGN_SLOTS, 'pills'])
      for (const set of LAYERS.flatMap((layer) => layer.signs ?? [])) {
        if (set.slot !== slot || map.getLayer(set.id)) continue;
        const layer = signs.get(set.id) ?? new SignLayer(set, sheet);
        signs.set(set.id, layer);
        map.addLayer(layer, slot === 'pills' ? undefined : SELECTED);
      }
  };
  const signsFromTop = () =>
    map
      .getLayersOrder()
      .flatMap((id) => signs.get(id) ?? [])
      .reverse();
  const apply = () => {
    frame = 0;
    if (!styled) return;
    addSigns();
    applier.apply(view(), currentTheme, contrast.matches ? 1.3 : 1);
    for (const overlay of overlays.values()) overlay.apply(view(), currentTheme);
  };
  const schedule = () => {
    if (frame === 0) frame = requestAnimationFrame(apply);
  };
  const restyle = () => {
    styled = false;
    applier.stop();
    map.setStyle(styleNow(), { diff: false });
  };
  map.setMissingStyleImageResolver((name) => {
    const image = signImage(name, PALETTES[currentTheme]);
    if (image && !map.hasImage(name)) map.addImage(name, image, { pixelRatio: ICON_RATIO });
  });
  map.on('style.load', () => {
    if (field) map.addLayer(field.cells, FIRST_LINE);
    sheet.reset();
    for (const { layer } of overlays.values()) map.addLayer(layer, FIRST_LABEL);
    styled = true;
    applier.reset();
    apply();
  });
  map.on('webglcontextlost', () => {
    // The style is gone until it is loaded again; then every layer is added anew and uploads what it needs.
    styled = false;
    applier.stop();
    sheet.forget();
    onContext?.(true);
  });
  map.on('webglcontextrestored', () => onContext?.(false));
  contrast.addEventListener('change', schedule);
  map.on('remove', () => {
    styled = false;
    applier.stop();
    contrast.removeEventListener('change', schedule);
  });
  return {
    map,
    schedule,
    setTheme: (next) => {
      if (next === currentTheme) return;
      currentTheme = next;
      restyle();
    },
    setBase: (next) => {
      ground = next;
      restyle();
    },
    addField: () => {
      withField = true;
      if (!styled) return;
      applier.reset();
      apply();
    },
    add: (overlay) => {
      const { id } = overlay.layer;
      if (map.getLayer(id)) map.removeLayer(id);
      overlays.set(id, overlay);
      if (!styled) return;
      map.addLayer(overlay.layer, FIRST_LABEL);
      applier.reset();
      apply();
    },
    pick: (x, y, reach) => pickAt(map, signsFromTop(), x, y, reach, view(), overlays.values()),
  };
}
