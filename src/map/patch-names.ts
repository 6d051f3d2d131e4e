import type { ExpressionSpecification, GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../domain/atlas.ts';
import { hueName } from '../layers/territory/legend.ts';
import { readPaintCode, type TerritoryPaint } from '../layers/territory/paint.ts';
import { type PatchLabel, patchLabels } from '../layers/territory/patch-labels.ts';
import type { View } from '../state/view.ts';
import { createText, languageOf } from '../text/text.ts';

const SOURCE = 'patches';
const LAYER = 'territory-names';

/** The opacity of a style layer's text; a patch's name that is no longer true has none. */
export function opacityOf(styleId: string, opacity: number): number | ExpressionSpecification {
  if (styleId !== LAYER) return opacity;
  return ['case', ['boolean', ['feature-state', 'untrue'], false], 0, opacity];
}

/**
 * The names on large patches of one colour. They are placed when the clock rests, which takes a worker and a
 * moment; a name that its ground has turned against is hidden in the very frame that shows it.
 */
export class PatchNames {
  private drawn: { id: number; label: PatchLabel }[] = [];
  private round = 0;

  constructor(
    private readonly map: MapLibreMap,
    private readonly atlas: Atlas,
  ) {}

  hideUntrue(paint: TerritoryPaint): void {
    if (!this.map.getSource(SOURCE)) return;
    for (const { id, label } of this.drawn) {
      const hue = readPaintCode(paint.fill[label.cell] ?? 0)?.hue;
      const untrue = hue !== label.hue || paint.hatch[label.cell] !== 0;
      this.map.setFeatureState({ source: SOURCE, id }, { untrue });
    }
  }

  /** Places the names for a paint; none while the layer is off. */
  write(paint: TerritoryPaint, view: View, neighbours: readonly number[][]): void {
    const source = this.map.getSource<GeoJSONSource>(SOURCE);
    if (!source) return;
    const text = createText(languageOf(view.lang), this.atlas.data.actors);
    const visible = view.layers.some(({ id }) => id === 'territory');
    const labels = visible ? patchLabels(this.atlas, paint, neighbours) : [];
    // Two ranges of ids in turn: the names that are still drawn keep their state until the new ones are there.
    this.round = 1 - this.round;
    this.drawn = labels.map((label, i) => ({ id: 1000 * this.round + i + 1, label }));
    // Not removed: that throws at the next step where the map is too close to draw these names.
    for (const { id } of this.drawn)
      this.map.setFeatureState({ source: SOURCE, id }, { untrue: false });
    source.setData({
      type: 'FeatureCollection',
      features: this.drawn.map(({ id, label: { hue, position, cells } }) => ({
        type: 'Feature',
        id,
        geometry: { type: 'Point', coordinates: position },
        properties: { hue, cells, name: hue === 'grey' ? '' : hueName(hue, text) },
      })),
    });
  }
}
