import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import type { Target } from '../layers/panel-model.ts';
import type { View } from '../state/view.ts';
import type { Overlay } from './overlay.ts';

/** The style layers that answer a click, topmost first. */
const PICKABLE = [
  'crossings-plates',
  'mines-pills',
  'mines-signs',
  'places-dots',
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
  overlays: Iterable<Overlay>,
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
  const targets = [...found.values()];
  for (const overlay of overlays) targets.push(...overlay.pick(x, y, reach));
  if (targets.length > 0 || !view.layers.some(({ id }) => id === 'territory')) return targets;
  const { lng, lat } = map.unproject([x, y]);
  return [{ kind: 'ground', lng: Number(lng.toFixed(4)), lat: Number(lat.toFixed(4)) }];
}
