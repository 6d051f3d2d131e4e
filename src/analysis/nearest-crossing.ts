import { distance } from '@turf/distance';
import type { Atlas } from '../domain/atlas.ts';
import { countedCrossings } from '../domain/counted.ts';
import type { Crossing } from '../domain/schema/crossing.ts';
import type { Position } from '../domain/schema/place.ts';
import type { MiningSite } from '../domain/schema/site.ts';

/** The crossing nearest to a mine in a straight line. */
export interface NearestCrossing {
  crossing: Crossing;
  /** From the nearest to the farthest that the mine can be; the same number twice where its point is known. */
  km: readonly [low: number, high: number];
  /** What the distance is from: the mine's own point, that of its place, or the ground of its townships. */
  from: 'position' | 'place' | 'township';
}

/**
 * The crossing nearest to a mine: to its own point, else to the place it is tied to, else to the ground of its
 * townships, where the one nearest on average is named. Null where the mine has no ground at all.
 */
export function nearestCrossing(
  atlas: Atlas,
  site: Pick<MiningSite, 'position' | 'place' | 'townships'>,
): NearestCrossing | null {
  if (site.position) return nearestTo(atlas, [site.position], 'position');
  const place = atlas.data.places.find(({ id }) => id === site.place)?.position;
  if (place) return nearestTo(atlas, [place], 'place');
  const { lattice } = atlas.data;
  const ground: Position[] = [];
  for (let cell = 0; cell < lattice.count; cell++)
    if (site.townships.includes(lattice.townships[lattice.township[cell] ?? -1] ?? ''))
      ground.push([lattice.lng[cell] ?? 0, lattice.lat[cell] ?? 0]);
  return nearestTo(atlas, ground, 'township');
}

function nearestTo(
  atlas: Atlas,
  points: readonly Position[],
  from: NearestCrossing['from'],
): NearestCrossing | null {
  let best: (NearestCrossing & { sum: number }) | null = null;
  if (points.length === 0) return null;
  for (const crossing of countedCrossings(atlas)) {
    const { position } = crossing;
    if (!position) continue;
    let [low, high, sum] = [Number.POSITIVE_INFINITY, 0, 0];
    for (const point of points) {
      const km = distance(point, position);
      low = Math.min(low, km);
      high = Math.max(high, km);
      sum += km;
    }
    if (!best || sum < best.sum) best = { crossing, km: [low, high], from, sum };
  }
  if (!best) return null;
  const { crossing, km } = best;
  return { crossing, km, from };
}
