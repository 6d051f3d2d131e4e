import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Atlas } from '../../domain/atlas.ts';
import { type Filters, passesActor, passesCommodity } from '../../domain/filters.ts';
import { groupBy } from '../../domain/group.ts';
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

/** Sites that stand at one and the same point, in the order of their ids; most groups have one. */
function coincident(sites: readonly MiningSite[]): MiningSite[][] {
  return [...groupBy(sites, ({ position }) => position?.join() ?? '').values()];
}

/**
 * The key of the sign of sites at one point: the first one's commodity, hollow unless one of them works,
 * and a count where there are several – never fanned off their position.
 */
function keyOf(sites: readonly MiningSite[], hollow: boolean): { key: string; icon: string } {
  const [first] = sites;
  const icon = mineIcon({
    commodity: first?.commodity ?? 'other',
    hollow,
    soft: first?.precision === 'approximate',
    count: sites.length,
  });
  return { key: `${sites.map(({ id }) => id).join('+')}|${icon}`, icon };
}

/** The keys of the signs that are drawn for the sites shown on a date. */
export function siteKeys(atlas: Atlas, shown: readonly MiningSite[], date: Day): string[] {
  return coincident(shown).map((sites) => {
    const works = sites.some((site) => atlas.activity(site, date).status === 'active');
    return keyOf(sites, !works).key;
  });
}

/** All non-empty choices of a few sites: which of those at one point are shown depends on date and filters. */
function choicesOf(sites: readonly MiningSite[]): MiningSite[][] {
  const choices: MiningSite[][] = [];
  for (const site of sites) choices.push(...choices.map((choice) => [...choice, site]), [site]);
  return choices;
}

/** Features of the signs, working and not known to work, for every choice of sites at a point. */
export function mineFeatures(atlas: Atlas): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: coincident(placedSites(atlas))
      .flatMap(choicesOf)
      .flatMap((sites) =>
        [false, true].map((hollow): Feature<Point> => {
          const { key, icon } = keyOf(sites, hollow);
          const [first] = sites;
          return {
            type: 'Feature',
            geometry: { type: 'Point', coordinates: first?.position ?? [] },
            properties: {
              key,
              kind: 'mines',
              id: sites.map(({ id }) => id).join('+'),
              icon,
              name: sites.map(({ name }) => name).join(' · '),
              ...(sites.length === 1 && first?.names.my ? { my: first.names.my } : {}),
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
