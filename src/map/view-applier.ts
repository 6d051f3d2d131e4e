import type { Geometry } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../domain/atlas.ts';
import type { LayerId } from '../layers/declaration.ts';
import { LAYERS } from '../layers/index.ts';
import { PALETTES, type Theme } from '../layers/palette.ts';
import { hueName } from '../layers/territory/legend.ts';
import { type TerritoryPaint, territoryPaint } from '../layers/territory/paint.ts';
import { patchLabels } from '../layers/territory/patch-labels.ts';
import type { View } from '../state/view.ts';
import { createText, languageOf } from '../text/text.ts';
import { CELL_LAYER_ID, type CellLayer } from './cells/cell-layer.ts';
import { filtersOf, shownKeys } from './map-look.ts';
import { sourceOf, styleIdsOf } from './style/atlas-style.ts';
import { targetNames, targetPosition } from './target-position.ts';

/** The lowest label layer: everything a reader can reorder stays below it. */
const FIRST_LABEL = 'label-peaks';
/** The lowest line over the cells: the field lies below it while it is the bottom layer. */
const FIRST_LINE = 'base-townships';
/** Quiet time after which patch names follow the clock, ms: they are not worth a stutter. */
const NAMES_AFTER_MS = 90;

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
  private names: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly map: MapLibreMap,
    private readonly atlas: Atlas,
    private readonly cells: CellLayer,
    private readonly neighbours: readonly number[][],
  ) {}

  /** Forgets what was given: after a new style everything is given again. */
  reset(): void {
    this.given = fresh();
    this.paintKey = '';
  }

  /** Makes the map say what the view says. */
  apply(view: View, theme: Theme, contrast: number): void {
    this.drawJoined(theme);
    this.applyTerritory(view, theme, contrast);
    const keys = shownKeys(this.atlas, view);
    for (const [property, list] of Object.entries(keys)) this.setState(property, list, list.join());
    const language = languageOf(view.lang);
    this.setState('lang', language, language);
    this.applyOrder(view);
    this.applySelection(view);
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
    if (this.given.keys.get(property) === text) return;
    this.given.keys.set(property, text);
    this.map.setGlobalStateProperty(property, value);
  }

  private applyTerritory(view: View, theme: Theme, contrast: number): void {
    const layer = view.layers.find(({ id }) => id === 'territory');
    const filters = filtersOf(view);
    const key = [view.date, filters.least, ...filters.actor].join();
    const changed = this.paint === null || this.paintKey !== key;
    if (changed) this.paint = territoryPaint(this.atlas, view.date, filters);
    if (!this.paint) return;
    this.paintKey = key;
    this.cells.setLook({
      paint: this.paint,
      palette: PALETTES[theme],
      opacity: (layer?.opacity ?? 100) / 100,
      visible: layer !== undefined,
      contrast,
    });
    const namesKey = `${key} ${layer !== undefined} ${view.lang}`;
    if (this.given.keys.get('patches') === namesKey) return;
    this.given.keys.set('patches', namesKey);
    clearTimeout(this.names);
    this.names = setTimeout(() => this.applyNames(view, layer !== undefined), NAMES_AFTER_MS);
  }

  private applyNames(view: View, visible: boolean): void {
    const source = this.map.getSource<GeoJSONSource>('patches');
    if (!source || !this.paint) return;
    const text = createText(languageOf(view.lang), this.atlas.data.actors);
    const labels = visible ? patchLabels(this.atlas, this.paint, this.neighbours) : [];
    source.setData({
      type: 'FeatureCollection',
      features: labels.map(({ hue, position, cells }) => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: position },
        properties: { hue, cells, name: hue === 'grey' ? '' : hueName(hue, text) },
      })),
    });
  }

  private applyOrder(view: View): void {
    const order = view.layers.map(({ id }) => id).join();
    const opacity = view.layers.map(({ id, opacity: percent }) => `${id}:${percent}`).join();
    if (this.given.order !== order) {
      this.given.order = order;
      view.layers.forEach(({ id }, i) => {
        if (id === 'territory') {
          this.map.moveLayer(CELL_LAYER_ID, i === 0 ? FIRST_LINE : FIRST_LABEL);
          return;
        }
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
    for (const styleId of [...own, ...top])
      this.map.setLayoutProperty(styleId, 'visibility', visible ? 'visible' : 'none');
  }

  private setOpacity(id: LayerId, opacity: number): void {
    const { own, top } = styleIdsOf(id);
    for (const styleId of [...own, ...top]) {
      const type = this.map.getLayer(styleId)?.type ?? '';
      for (const property of OPACITY[type] ?? [])
        this.map.setPaintProperty(styleId, property, opacity);
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
        ? LAYERS.find(({ id }) => id === target.kind)?.lineOf?.(target.id)
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
