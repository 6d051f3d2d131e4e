import type { FeatureKind } from './view.ts';

/**
 * Ids that once stood in a link, or that readers will type, by kind: old id to present id. Entries are only
 * ever added, and each leads to a present id in one step.
 */
export const ALIASES: Partial<Record<FeatureKind, Readonly<Record<string, string>>>> = {
  mines: {
    // The mining village's usual spelling; the site is filed under its local one.
    'ree-pangwa': 'ree-pangwar',
  },
  places: {
    pangwar: 'pangwa',
  },
};

/** The present id of a feature; an id without an alias is returned as it is. */
export function presentId(kind: FeatureKind, id: string): string {
  const names = ALIASES[kind];
  return names !== undefined && Object.hasOwn(names, id) ? (names[id] ?? id) : id;
}
