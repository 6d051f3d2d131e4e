import type { Atlas } from '../domain/atlas.ts';
import type { Filters } from '../domain/filters.ts';
import { LAYERS } from '../layers/index.ts';
import type { View } from '../state/view.ts';

/** The filters of a view. */
export function filtersOf(view: Pick<View, 'commodity' | 'actor' | 'confidence'>): Filters {
  return { commodity: view.commodity, actor: view.actor, least: view.confidence };
}

/** The lists of drawn features by global-state property, for the layers that are on. */
export function shownKeys(atlas: Atlas, view: View): Record<string, readonly string[]> {
  const filters = filtersOf(view);
  return Object.assign(
    {},
    ...LAYERS.map((layer) => {
      const shown = layer.shown(atlas, view.date, filters);
      if (view.layers.some(({ id }) => id === layer.id)) return shown;
      // A layer that is off draws nothing and answers no click.
      return Object.fromEntries(Object.keys(shown).map((key) => [key, []]));
    }),
  );
}
