import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Atlas } from '../../domain/atlas.ts';
import type { Filters } from '../../domain/filters.ts';
import type { MiningSite } from '../../domain/schema/site.ts';
import type { Day } from '../../domain/time/day.ts';
import { coincident, placedSites } from './shown-sites.ts';
import { mineSigns, pillSigns } from './signs.ts';

/** All non-empty choices of a few sites: which of those at one point are shown depends on date and filters. */
function choicesOf(sites: readonly MiningSite[]): MiningSite[][] {
  const choices: MiningSite[][] = [];
  for (const site of sites) choices.push(...choices.map((choice) => [...choice, site]), [site]);
  return choices;
}

/** A name for every choice of sites at a point, keyed by their ids. */
export function mineNames(atlas: Atlas): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: coincident(placedSites(atlas))
      .flatMap(choicesOf)
      .map((sites): Feature<Point> => {
        const [first] = sites;
        return {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: first?.position ?? [] },
          properties: {
            key: sites.map(({ id }) => id).join('+'),
            name: sites.map(({ name }) => name).join(' · '),
            ...(sites.length === 1 && first?.names.my ? { my: first.names.my } : {}),
          },
        };
      }),
  };
}

/** Where names leave room for a pill: an empty image on every township. */
export function pillRoom(atlas: Atlas): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: atlas.data.townships.map(({ pcode, label }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: label },
      properties: { key: pcode },
    })),
  };
}

/** The names and the room that belong to the signs of a date. */
export function namedKeys(atlas: Atlas, date: Day, filters: Filters): Record<string, string[]> {
  return {
    mineNames: mineSigns(atlas, date, filters).map(({ ids }) => ids.join('+')),
    pillRoom: pillSigns(atlas, date, filters).map(({ ids }) => ids.join()),
  };
}
