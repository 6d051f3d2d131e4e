import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Ring } from '../../domain/area/ring.ts';
import { PALETTES, type Theme } from '../../layers/palette.ts';
import { AREA_SOURCE, areaLayers } from './area-layers.ts';
import type { Drawing, DrawingEvents } from './draw-area.ts';

/** The reader's own area as the map shows it. */
interface ShownArea {
  shape: Polygon | MultiPolygon;
  label: string;
}

/** Shows an own area on the maps and lets the reader draw it on the first. */
export interface AreaTools {
  /** Whether presses on the map are corners now. */
  readonly drawing: boolean;
  show(area: ShownArea | null): void;
  /** Shows it on a further map as long as that lives. */
  join(other: MapLibreMap): void;
  /** Starts to draw, or to change a shape. */
  draw(start: Ring | null, events: DrawingEvents): Promise<Drawing>;
}

function featuresOf(area: ShownArea | null): FeatureCollection {
  if (!area) return { type: 'FeatureCollection', features: [] };
  const { shape, label } = area;
  const corners = (shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat()).flat();
  const north = corners.reduce((a, b) => ((b[1] ?? 0) > (a[1] ?? 0) ? b : a));
  return {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', geometry: shape, properties: {} },
      { type: 'Feature', geometry: { type: 'Point', coordinates: north }, properties: { label } },
    ],
  };
}

/** The tools over the first map; `theme` is asked whenever a style is new. */
export function createAreaTools(map: MapLibreMap, theme: () => Theme): AreaTools {
  const maps = new Set<MapLibreMap>();
  let shown: ShownArea | null = null;
  let drawing = false;
  const put = (on: MapLibreMap) => {
    const data = featuresOf(drawing ? null : shown);
    const source = on.getSource<GeoJSONSource>(AREA_SOURCE);
    if (source) {
      source.setData(data);
      return;
    }
    // Without the atlas's own style there is nothing to add to yet: the map says when there is.
    if (!shown || !on.getSource('base')) return;
    on.addSource(AREA_SOURCE, { type: 'geojson', data });
    const order = on.getLayersOrder();
    // Whatever the reader reorders is put below the lowest label: the outline stays above that.
    const above = order[order.indexOf('label-peaks') + 1];
    const [casing, line, label] = areaLayers(PALETTES[theme()]);
    for (const layer of [casing, line]) if (layer) on.addLayer(layer, above);
    if (label) on.addLayer(label);
  };
  const join = (other: MapLibreMap) => {
    maps.add(other);
    other.on('style.load', () => put(other));
    other.on('remove', () => maps.delete(other));
    put(other);
  };
  const putAll = () => {
    for (const each of maps) put(each);
  };
  join(map);
  return {
    get drawing() {
      return drawing;
    },
    show: (area) => {
      shown = area;
      putAll();
    },
    join,
    draw: async (start, events) => {
      const { drawArea } = await import('./draw-area.ts');
      const drawn = drawArea(map, start, PALETTES[theme()], events);
      // Not before: where it throws, presses on the map still pick.
      drawing = true;
      putAll();
      return {
        restart: drawn.restart,
        stop: () => {
          drawn.stop();
          drawing = false;
          putAll();
        },
      };
    },
  };
}
