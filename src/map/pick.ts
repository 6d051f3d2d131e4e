import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import type { Target } from '../layers/panel-model.ts';
import type { View } from '../state/view.ts';

/** The style layers that answer a click, topmost first. */
const PICKABLE = [
  'crossings-plates',
  'mines-pills',
  'mines-signs',
  'places-dots',
  'routes-lines',
  'townships-names',
  'areas-outline',
] as const;

/** Half the side of the square that a click answers for, CSS pixels: a finger needs more than a mouse. */
export const REACH_PX = { mouse: 5, touch: 16 } as const;

/** What lies under a point, each thing once; the ground itself where there is nothing else. */
export function pickAt(
  map: MapLibreMap,
  x: number,
  y: number,
  reach: number,
  view: View,
): Target[] {
  const box: [PointLike, PointLike] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  const layers = PICKABLE.filter((id) => map.getLayer(id));
  const found = new Map<string, Target>();
  for (const feature of map.queryRenderedFeatures(box, { layers: [...layers] })) {
    const { kind, id } = feature.properties as { kind?: string; id?: string };
    // One sign may stand for several sites at the same point.
    for (const each of id?.split('+') ?? [])
      if (kind) found.set(`${kind}/${each}`, { kind, id: each } as Target);
  }
  if (found.size > 0) {
    // Lines run through the signs they connect: a sign under the pointer is what is meant.
    const signs = [...found.values()].filter(({ kind }) => kind !== 'routes');
    return signs.length > 0 ? signs : [...found.values()];
  }
  if (!view.layers.some(({ id }) => id === 'territory')) return [];
  const { lng, lat } = map.unproject([x, y]);
  return [{ kind: 'ground', lng: Number(lng.toFixed(4)), lat: Number(lat.toFixed(4)) }];
}
