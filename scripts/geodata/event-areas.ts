import type { FeatureCollection } from 'geojson';
import type { EventArea } from '../../src/domain/events/area.ts';
import { townshipOutlines, townshipsOf } from './outlines.ts';
import { contains, polygonOf } from './polygon.ts';
import type { Sources } from './sources.ts';

type ConflictEvent = Sources['events'][number];

/** Class of precision of an event that is known to its district, and of one known to a part of a state. */
const DISTRICT = 3;
const PART = 5;

/**
 * A function from an event to the P-code of what it is counted on: the township that holds its label point where
 * the words name a township, the district of that township where the class is that of a district, else null.
 */
export function areaFinder({ basemap, districts }: Sources) {
  const townships = townshipOutlines(basemap.outlines).map(({ pcode, polygon }) => ({
    pcode,
    polygon: polygonOf(polygon),
  }));
  return ({ position, precision, where }: ConflictEvent): string | null => {
    const named = precision === PART && /\btownship$/i.test(where);
    if (position === null || !(named || precision === DISTRICT)) return null;
    const holding = townships.find(({ polygon }) => contains(polygon, position));
    if (named || !holding) return holding?.pcode ?? null;
    return districts.find((district) => district.townships.includes(holding.pcode))?.pcode ?? null;
  };
}

/** The townships and districts of the codes, sorted by code. */
export function areasOf(
  codes: Iterable<string>,
  outlines: FeatureCollection,
  districts: Sources['districts'],
): EventArea[] {
  const wanted = new Set(codes);
  const areas = [
    ...townshipsOf(outlines).map(
      ({ pcode, name }): EventArea => ({
        code: pcode,
        name,
        level: 'township',
        townships: [pcode],
      }),
    ),
    ...districts.map(
      ({ pcode, name, townships }): EventArea => ({
        code: pcode,
        name,
        level: 'district',
        townships,
      }),
    ),
  ];
  return areas
    .filter(({ code }) => wanted.has(code))
    .sort((one, two) => (one.code < two.code ? -1 : 1));
}
