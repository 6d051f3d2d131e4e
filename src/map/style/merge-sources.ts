import type { Feature, FeatureCollection } from 'geojson';
import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';

/**
 * Many small sources as one. Each source is cut into tiles of its own, and each tile that arrives costs a
 * frame: one source for the base map and one for all signs make the first view and every step of the clock
 * a matter of a few frames. Every feature remembers where it came from in the property `in`.
 */
export function mergeSources(
  sources: Readonly<Record<string, FeatureCollection>>,
): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: Object.entries(sources).flatMap(([id, { features }]) =>
      features.map(
        (feature): Feature => ({ ...feature, properties: { ...feature.properties, in: id } }),
      ),
    ),
  };
}

/** The layer with its source replaced by a merged one, if it is among those merged. */
export function fromMerged(
  layer: LayerSpecification,
  merged: string,
  ids: readonly string[],
): LayerSpecification {
  if (!('source' in layer) || !ids.includes(layer.source)) return layer;
  const own: FilterSpecification = ['==', ['get', 'in'], layer.source];
  const filter = layer.filter ? (['all', own, layer.filter] as FilterSpecification) : own;
  return { ...layer, source: merged, filter } as LayerSpecification;
}
