import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Atlas } from '../../domain/atlas.ts';
import { type Filters, passesActor, passesCommodity } from '../../domain/filters.ts';
import type { MiningSite } from '../../domain/schema/site.ts';
import type { Day } from '../../domain/time/day.ts';
import { mineIcon } from '../icon-name.ts';

/** Sites that can be drawn at a point: those with a position better than a township. */
export function placedSites(atlas: Atlas): MiningSite[] {
  return atlas.data.sites.filter((site) => site.position !== null && site.scope !== 'context');
}

/** Whether a site passes the filters and has begun on a date. */
export function isSiteShown(atlas: Atlas, site: MiningSite, date: Day, filters: Filters): boolean {
  if (!passesCommodity(site, filters.commodity)) return false;
  if (atlas.activity(site, date).status === 'not_started') return false;
  if (filters.actor.length === 0) return true;
  return passesActor(atlas.siteControl(site, date, filters.least)[0].answer, filters.actor);
}

/** A site's look: hollow while no status is known or it does not produce. */
export function siteLook(atlas: Atlas, site: MiningSite, date: Day): string {
  const { status } = atlas.activity(site, date);
  return mineIcon({
    commodity: site.commodity,
    hollow: status !== 'active',
    soft: site.precision === 'approximate',
    count: 1,
  });
}

/** Two features per placed site – working, and not known to work – keyed `site|look`. */
export function mineFeatures(atlas: Atlas): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: placedSites(atlas).flatMap((site) =>
      [false, true].map((hollow): Feature<Point> => {
        const icon = mineIcon({
          commodity: site.commodity,
          hollow,
          soft: site.precision === 'approximate',
          count: 1,
        });
        return {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: site.position ?? [] },
          properties: {
            key: `${site.id}|${icon}`,
            kind: 'mines',
            id: site.id,
            icon,
            name: site.name,
            ...(site.names.my ? { my: site.names.my } : {}),
          },
        };
      }),
    ),
  };
}

/** The most township-only sites one pill can count: its features are prepared, `+1` to this. */
function mostPerTownship(atlas: Atlas): number {
  const perTownship = new Map<string, number>();
  for (const site of atlas.data.sites)
    if (!site.position)
      for (const pcode of site.townships) perTownship.set(pcode, (perTownship.get(pcode) ?? 0) + 1);
  return Math.max(0, ...perTownship.values());
}

/** A pill for every township and every count it could show, keyed `pcode|n`. */
export function pillFeatures(atlas: Atlas): FeatureCollection<Point> {
  const most = mostPerTownship(atlas);
  return {
    type: 'FeatureCollection',
    features: atlas.data.townships.flatMap((township) =>
      Array.from(
        { length: most },
        (_, i): Feature<Point> => ({
          type: 'Feature',
          geometry: { type: 'Point', coordinates: township.label },
          properties: {
            key: `${township.pcode}|${i + 1}`,
            kind: 'townships',
            id: township.pcode,
            icon: `pill/+${i + 1}`,
          },
        }),
      ),
    ),
  };
}

/** The township-only sites of the state that are shown on a date, by the first township they are known to. */
export function sitesByTownship(
  atlas: Atlas,
  date: Day,
  filters: Filters,
): Map<string, MiningSite[]> {
  const byTownship = new Map<string, MiningSite[]>();
  for (const site of atlas.data.sites) {
    const [pcode] = site.townships;
    if (
      site.position ||
      site.scope !== 'kachin' ||
      !pcode ||
      !isSiteShown(atlas, site, date, filters)
    )
      continue;
    byTownship.set(pcode, [...(byTownship.get(pcode) ?? []), site]);
  }
  return byTownship;
}
