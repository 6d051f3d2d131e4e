import type { Atlas } from '../domain/atlas.ts';
import type { LayerId } from '../layers/declaration.ts';
import { LAYERS } from '../layers/index.ts';
import type { Sign } from '../layers/sign.ts';
import { filtersOf } from '../state/store.ts';
import type { View } from '../state/view.ts';
import { SELECTED_PLACE } from './style/base-layers.ts';

type Keys = Record<string, readonly string[]>;

/** The lists of drawn features, and of names, by global-state property, for the layers that are on. */
export function listedKeys(atlas: Atlas, view: View, sort: 'shown' | 'named'): Keys {
  const filters = filtersOf(view);
  // What is selected has its name beside its ring and needs no other.
  const named = sort === 'named' ? namedByRing(atlas, view) : [];
  const lists = LAYERS.flatMap((layer) =>
    Object.entries(layer[sort]?.(atlas, view.date, filters) ?? {}).map(
      // A layer that is off draws nothing and answers no click.
      ([key, list]) => [key, isOn(view, layer.id) ? list.filter((id) => !named.includes(id)) : []],
    ),
  );
  return { ...Object.fromEntries(lists), ...(sort === 'named' ? { [SELECTED_PLACE]: named } : {}) };
}

/** A selected place, or a selected gate with the place it stands at. */
function namedByRing({ data }: Atlas, { selection }: View): string[] {
  if (selection?.kind !== 'places' && selection?.kind !== 'crossings') return [];
  const gates = selection.kind === 'crossings' ? data.crossings : [];
  const { place } = gates.find(({ id }) => id === selection.id) ?? { place: null };
  return place === null ? [selection.id] : [selection.id, place];
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
