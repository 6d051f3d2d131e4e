import type { Geometry } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../domain/atlas.ts';
import type { LayerId } from '../layers/declaration.ts';
import { LAYERS } from '../layers/index.ts';
import { PALETTES, type Theme } from '../layers/palette.ts';
import { type TerritoryPaint, territoryPaint } from '../layers/territory/paint.ts';
import { filtersOf } from '../state/store.ts';
import type { View } from '../state/view.ts';
import { languageOf } from '../text/text.ts';
import { CELL_LAYER_ID } from './cells/cell-layer.ts';
import type { Field } from './cells/field.ts';
import { listedKeys, listedSigns } from './map-look.ts';
import { opacityOf, PatchNames } from './patch-names.ts';
import type { SignLayer } from './signs/sign-layer.ts';
import { sourceOf, styleIdsOf } from './style/atlas-style.ts';
import { targetNames, targetPosition } from './target-position.ts';

/** The lowest label layer: everything a reader can reorder stays below it. */
export const FIRST_LABEL = 'label-peaks';
/** The lowest line over the cells: the field lies below it while it is the bottom layer. */
export const FIRST_LINE = 'base-townships';
/** Quiet time after which names follow the clock, and the longest they wait while it moves, ms: they are not worth a stutter. */
const NAMES_AFTER_MS = 90;
const NAMES_AT_MOST_MS = 700;

const OPACITY: Partial<
  Record<string, readonly ('icon-opacity' | 'text-opacity' | 'line-opacity' | 'fill-opacity')[]>
> = {
  symbol: ['icon-opacity', 'text-opacity'],
  line: ['line-opacity'],
  fill: ['fill-opacity'],
};

/** Gives a map the newest view, touching only what differs from what it was given before. */
export class ViewApplier {
  private given = fresh();
  private paint: TerritoryPaint | null = null;
  private paintKey = '';
  private readonly patches: PatchNames;
  /** Null until it is first shown. */
  private field: Field | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first change came that names have not followed yet; null where they are up to date. */
  private namesWaitSince: number | null = null;

  constructor(
    private readonly map: MapLibreMap,
    private readonly atlas: Atlas,
    /** Gives null as long as no field is to be drawn. */
    private readonly makeField: () => Field | null,
    private readonly signs: ReadonlyMap<string, SignLayer>,
  ) {
    this.patches = new PatchNames(map, atlas);
  }

  /** Forgets what was given: after a new style everything is given again. */
  reset(): void {
    this.given = fresh();
    this.paintKey = '';
  }

  /** Gives up what still waits: the map, or its style, is about to go. */
  stop(): void {
    clearTimeout(this.timer);
    this.namesWaitSince = null;
  }

  /** Makes the map say what the view says. */
  apply(view: View, theme: Theme, contrast: number): void {
    this.drawJoined(theme);
    this.applyTerritory(view, theme, contrast);
    this.applySigns(view);
    this.applyKeys(view, 'shown');
    const language = languageOf(view.lang);
    this.setState('lang', language, language);
    this.applyOrder(view);
    this.applySelection(view);
    this.applyNames(view);
  }

  /** Whether this differs from what was given under the name before; it counts as given from now on. */
  private isNew(name: string, value: string): boolean {
    if (this.given.keys.get(name) === value) return false;
    this.given.keys.set(name, value);
    return true;
  }

  /** Draws the layers that came after the style was made. */
  private drawJoined(theme: Theme): void {
    if (this.given.layers === LAYERS.length) return;
    this.given = { ...fresh(), keys: this.given.keys, layers: LAYERS.length };
    for (const layer of LAYERS) {
      const missing = layer
        .styleLayers(PALETTES[theme])
        .filter(({ layer: { id } }) => !this.map.getLayer(id));
      if (missing.length === 0) continue;
      for (const [id, data] of Object.entries(layer.sources(this.atlas)))
        this.map.addSource(id, sourceOf(data));
      for (const { layer: style } of missing) this.map.addLayer(style, FIRST_LABEL);
    }
  }

  private setState(property: string, value: unknown, text: string): void {
    if (this.isNew(property, text)) this.map.setGlobalStateProperty(property, value);
  }

  private applyKeys(view: View, sort: 'shown' | 'named'): void {
    for (const [property, list] of Object.entries(listedKeys(this.atlas, view, sort)))
      this.setState(property, list, list.join());
  }

  private applyTerritory(view: View, theme: Theme, contrast: number): void {
    const layer = view.layers.find(({ id }) => id === 'territory');
    if (!layer && !this.field) return;
    this.field ??= this.makeField();
    if (!this.field) return;
    const filters = filtersOf(view);
    const key = [view.date, filters.least, ...filters.actor].join();
    if (this.paint === null || this.paintKey !== key) {
      this.paint = territoryPaint(this.atlas, view.date, filters);
      this.paintKey = key;
      this.patches.hideUntrue(this.paint);
    }
    this.field.cells.setLook({
      paint: this.paint,
      palette: PALETTES[theme],
      opacity: (layer?.opacity ?? 100) / 100,
      visible: layer !== undefined,
      contrast,
    });
  }

  private applySigns(view: View): void {
    if (!this.isNew('signs', JSON.stringify([view.date, view.layers, filtersOf(view)]))) return;
    for (const { set, signs, opacity } of listedSigns(this.atlas, view))
      this.signs.get(set)?.setLook(signs, opacity);
  }

  /** Names follow when the clock rests, or now and then while it runs; at once after a new style. */
  private applyNames(view: View): void {
    const { date, layers, lang, selection } = view;
    const first = !this.given.keys.has('names');
    if (!this.isNew('names', JSON.stringify([date, layers, lang, filtersOf(view), selection])))
      return;
    const now = performance.now();
    this.namesWaitSince ??= now;
    clearTimeout(this.timer);
    const write = () => {
      this.namesWaitSince = null;
      this.applyKeys(view, 'named');
      if (this.paint && this.field) this.patches.write(this.paint, view, this.field.neighbours);
    };
    if (first || now - this.namesWaitSince > NAMES_AT_MOST_MS) write();
    else this.timer = setTimeout(write, NAMES_AFTER_MS);
  }

  private applyOrder(view: View): void {
    const order = view.layers.map(({ id }) => id).join();
    const opacity = view.layers.map(({ id, opacity: percent }) => `${id}:${percent}`).join();
    if (this.given.order !== order) {
      this.given.order = order;
      view.layers.forEach(({ id }, i) => {
        if (id === 'territory') {
          if (this.field) this.map.moveLayer(CELL_LAYER_ID, i === 0 ? FIRST_LINE : FIRST_LABEL);
          return;
        }
        // An overlay has the id of its layer.
        if (this.map.getLayer(id)) this.map.moveLayer(id, FIRST_LABEL);
        for (const styleId of styleIdsOf(id).own) this.map.moveLayer(styleId, FIRST_LABEL);
      });
      for (const { id } of LAYERS)
        this.setVisible(
          id,
          view.layers.some((layer) => layer.id === id),
        );
      // The ring round the selection stays above whatever was moved.
      this.map.moveLayer('selected', FIRST_LABEL);
    }
    if (this.given.opacity === opacity) return;
    this.given.opacity = opacity;
    for (const { id, opacity: percent } of view.layers) this.setOpacity(id, percent / 100);
  }

  private setVisible(id: LayerId, visible: boolean): void {
    const { own, top } = styleIdsOf(id);
    // Signs have no such property: those of a layer that is off are an empty list.
    for (const styleId of [...own, ...top])
      if (this.map.getLayer(styleId)?.type !== 'custom')
        this.map.setLayoutProperty(styleId, 'visibility', visible ? 'visible' : 'none');
  }

  private setOpacity(id: LayerId, opacity: number): void {
    const { own, top } = styleIdsOf(id);
    for (const styleId of [...own, ...top]) {
      const type = this.map.getLayer(styleId)?.type ?? '';
      for (const property of OPACITY[type] ?? [])
        this.map.setPaintProperty(styleId, property, opacityOf(styleId, opacity));
    }
  }

  private applySelection(view: View): void {
    const selection = JSON.stringify(view.selection);
    if (this.given.selection === selection) return;
    this.given.selection = selection;
    const target = view.selection;
    const position = target && targetPosition(this.atlas, target);
    const geometry: Geometry | null | undefined = position
      ? { type: 'Point', coordinates: [...position] }
      : target && target.kind !== 'ground'
        ? LAYERS.find(({ id }) => id === target.kind)?.markOf?.(target.id)
        : null;
    this.map.getSource<GeoJSONSource>('selected')?.setData({
      type: 'FeatureCollection',
      features: geometry
        ? [{ type: 'Feature', geometry, properties: target ? targetNames(this.atlas, target) : {} }]
        : [],
    });
  }
}

function fresh() {
  const unset = '\n';
  const keys = new Map<string, string>();
  return { keys, layers: 0, order: unset, opacity: unset, selection: unset };
}
