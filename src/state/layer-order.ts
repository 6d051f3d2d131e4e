import { DRAW_ORDER, type LayerId, type LayerState } from './view.ts';

function rank(id: LayerId): number {
  return DRAW_ORDER.indexOf(id);
}

/**
 * The layers with one more, put above the topmost of those that come before it in draw order, so that in a
 * list somebody has reordered it is never hidden under a fill.
 */
export function insertLayer(layers: readonly LayerState[], id: LayerId): LayerState[] {
  const below = layers.findLastIndex((layer) => rank(layer.id) < rank(id));
  return layers.toSpliced(below + 1, 0, { id, opacity: 100 });
}

/** The layers with one moved `by` places, up where positive, as far as there is room. */
export function shiftLayer(layers: readonly LayerState[], id: LayerId, by: number): LayerState[] {
  const at = layers.findIndex((layer) => layer.id === id);
  const moved = layers[at];
  if (moved === undefined) return [...layers];
  const rest = layers.toSpliced(at, 1);
  const to = Math.min(rest.length, Math.max(0, at + Math.trunc(by)));
  return rest.toSpliced(to, 0, moved);
}
