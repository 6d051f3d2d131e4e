import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import type { Target } from '../layers/panel-model.ts';
import type { View } from '../state/view.ts';
import type { Overlay } from './overlay.ts';
import type { SignLayer } from './signs/sign-layer.ts';

/** The style layers that answer a click where no sign does, topmost first: lines run through the signs they connect. */
const PICKABLE = ['routes-lines', 'townships-names', 'areas-outline'] as const;

/** Half the side of the square that a click answers for, CSS pixels: a finger needs more than a mouse. */
export const REACH_PX = { mouse: 5, touch: 16 } as const;

/**
 * What lies under a point, each thing once; the ground itself where there is nothing else.
 * @param signs the layers of signs, topmost first
 */
export function pickAt(
  map: MapLibreMap,
  signs: readonly SignLayer[],
  x: number,
  y: number,
  reach: number,
  view: View,
  overlays: Iterable<Overlay>,
): Target[] {
  const found = new Map<string, Target>();
  const add = (kind: string, id: string) => found.set(`${kind}/${id}`, { kind, id } as Target);
  for (const { kind, ids } of signs.flatMap((layer) => layer.at(x, y, reach)))
    for (const id of ids) add(kind, id);
  const box: [PointLike, PointLike] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  for (const overlay of overlays)
    for (const target of overlay.pick(x, y, reach))
      if (target.kind !== 'ground') add(target.kind, target.id);
  const layers = PICKABLE.filter((id) => map.getLayer(id));
  if (found.size === 0)
    for (const { properties } of map.queryRenderedFeatures(box, { layers }))
      add(properties.kind, properties.id);
  const targets = [...found.values()];
  if (targets.length > 0 || !view.layers.some(({ id }) => id === 'territory')) return targets;
  const { lng, lat } = map.unproject([x, y]);
  return [{ kind: 'ground', lng: Number(lng.toFixed(4)), lat: Number(lat.toFixed(4)) }];
}
