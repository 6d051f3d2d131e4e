import type { Atlas } from './atlas.ts';
import type { Crossing } from './schema/crossing.ts';
import type { MiningSite } from './schema/site.ts';

/** The sites that counts speak of: those in Kachin State. */
export function countedSites(atlas: Atlas): MiningSite[] {
  return atlas.data.sites.filter((site) => site.scope === 'kachin');
}

/** The crossings that counts speak of: all but the unconfirmed. */
export function countedCrossings(atlas: Atlas): Crossing[] {
  return atlas.data.crossings.filter((crossing) => crossing.confirmed);
}
