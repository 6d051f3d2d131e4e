import type { Atlas } from '../../domain/atlas.ts';
import type { Filters } from '../../domain/filters.ts';
import type { Day } from '../../domain/time/day.ts';
import { mineIcon } from '../icon-name.ts';
import type { Sign } from '../sign.ts';
import { coincident, isSiteShown, placedSites, sitesByTownship } from './shown-sites.ts';

/**
 * One sign for each point with sites: the first one's commodity, hollow unless one of them works, and a count
 * where there are several – never fanned off their position.
 */
export function mineSigns(atlas: Atlas, date: Day, filters: Filters): Sign[] {
  const shown = placedSites(atlas).filter((site) => isSiteShown(atlas, site, date, filters));
  return coincident(shown).flatMap((sites): Sign[] => {
    const [first] = sites;
    if (!first?.position) return [];
    const icon = mineIcon({
      commodity: first.commodity,
      hollow: !sites.some((site) => atlas.activity(site, date).status === 'active'),
      soft: first.precision === 'approximate',
      count: sites.length,
    });
    return [{ kind: 'mines', ids: sites.map(({ id }) => id), position: first.position, icon }];
  });
}

/** A pill with the number of sites for every township that has some known only to it. */
export function pillSigns(atlas: Atlas, date: Day, filters: Filters): Sign[] {
  const sites = sitesByTownship(atlas, date, filters);
  return atlas.data.townships.flatMap(({ pcode, label }): Sign[] => {
    const count = sites.get(pcode)?.length ?? 0;
    return count === 0
      ? []
      : [{ kind: 'townships', ids: [pcode], position: label, icon: `pill/+${count}` }];
  });
}
