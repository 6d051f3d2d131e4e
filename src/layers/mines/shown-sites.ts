import type { Atlas } from '../../domain/atlas.ts';
import { type Filters, passesActor, passesCommodity } from '../../domain/filters.ts';
import { groupBy } from '../../domain/group.ts';
import type { MiningSite } from '../../domain/schema/site.ts';
import type { Day } from '../../domain/time/day.ts';

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

/** Sites that stand at one and the same point, in the order of their ids; most groups have one. */
export function coincident(sites: readonly MiningSite[]): MiningSite[][] {
  return [...groupBy(sites, ({ position }) => position?.join() ?? '').values()];
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
