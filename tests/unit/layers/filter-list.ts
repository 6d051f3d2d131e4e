import { shownFilter } from '../../../src/layers/shown-filter.ts';

/** The list in the style's global state that a timed filter reads; null where it is not the shared filter. */
export function listRead(filter: unknown): string | null {
  if (!Array.isArray(filter) || !Array.isArray(filter[2])) return null;
  const list = String(filter[2][1]);
  return JSON.stringify(filter) === JSON.stringify(shownFilter(list)) ? list : null;
}
