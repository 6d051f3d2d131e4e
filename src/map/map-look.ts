import type { Atlas } from '../domain/atlas.ts';
import type { LayerId } from '../layers/declaration.ts';
import { LAYERS } from '../layers/index.ts';
import type { Sign } from '../layers/sign.ts';
import { filtersOf } from '../state/store.ts';
import type { View } from '../state/view.ts';

type Keys = Record<string, readonly string[]>;

/** The lists of drawn features, and of names, by global-state property, for the layers that are on. */
export function listedKeys(atlas: Atlas, view: View, sort: 'shown' | 'named'): Keys {
  const filters = filtersOf(view);
  return Object.assign(
    {},
    ...LAYERS.map((layer) => {
      const keys = layer[sort]?.(atlas, view.date, filters) ?? {};
      if (isOn(view, layer.id)) return keys;
      // A layer that is off draws nothing and answers no click.
      return Object.fromEntries(Object.keys(keys).map((key) => [key, []]));
    }),
  );
}

/** The signs of every set, by its id, with the opacity of their layer (0–1). */
export function listedSigns(
  atlas: Atlas,
  view: View,
): { set: string; signs: readonly Sign[]; opacity: number }[] {
  const filters = filtersOf(view);
  return LAYERS.flatMap(({ id, signs = [] }) => {
    const opacity = (view.layers.find((layer) => layer.id === id)?.opacity ?? 100) / 100;
    return signs.map((set) => ({
      set: set.id,
      signs: isOn(view, id) ? set.of(atlas, view.date, filters) : [],
      opacity,
    }));
  });
}

function isOn(view: View, id: LayerId): boolean {
  return view.layers.some((layer) => layer.id === id);
}
