import { distance } from '@turf/distance';
import type { Atlas } from '../domain/atlas.ts';
import { countedCrossings } from '../domain/counted.ts';
import type { Crossing } from '../domain/schema/crossing.ts';
import type { MiningSite } from '../domain/schema/site.ts';

/** The crossing nearest to a mine in a straight line; null for a mine without a position of its own. */
export function nearestCrossing(
  atlas: Atlas,
  site: Pick<MiningSite, 'position'>,
): { crossing: Crossing; km: number } | null {
  const { position } = site;
  if (!position) return null;
  let nearest: { crossing: Crossing; km: number } | null = null;
  for (const crossing of countedCrossings(atlas)) {
    if (!crossing.position) continue;
    const km = distance(position, crossing.position);
    if (!nearest || km < nearest.km) nearest = { crossing, km };
  }
  return nearest;
}
