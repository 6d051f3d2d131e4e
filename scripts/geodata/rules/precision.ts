import type { Problem } from '../problem.ts';
import { RECORD_FILES, type Sources } from '../sources.ts';

interface Located {
  id: string;
  position: unknown;
  precisionKm: number | null;
  coordinateSource: string | null;
}

/** A place without precision has no point; any other has one. */
export function placesKeepTheirPrecision({ places }: Sources): Problem[] {
  return places.flatMap((place) =>
    kept(RECORD_FILES.places, place, place.precision !== 'none', `precision ${place.precision}`),
  );
}

/** A site known to its township has no point and names the township; any other has a point. */
export function sitesKeepTheirPrecision({ sites }: Sources): Problem[] {
  const file = RECORD_FILES.sites;
  return sites.flatMap((site) => {
    const { id, precision, townships } = site;
    const expected = `a township, as precision ${precision} needs`;
    return [
      ...kept(file, site, precision !== 'township', `precision ${precision}`),
      ...(precision === 'township' && townships.length === 0
        ? [{ file, record: id, field: 'townships', found: townships, expected }]
        : []),
    ];
  });
}

/** A crossing's point, its precision and its source come together. */
export function crossingsKeepTheirPrecision({ crossings }: Sources): Problem[] {
  return crossings.flatMap((crossing) =>
    kept(
      RECORD_FILES.crossings,
      crossing,
      crossing.position !== null,
      crossing.position ? 'a point' : 'no point',
    ),
  );
}

function kept(file: string, record: Located, located: boolean, reason: string): Problem[] {
  const fields = [
    ['geometry', record.position, 'a Point'],
    ['precisionKm', record.precisionKm, 'a distance in km'],
    ['coordinateSource', record.coordinateSource, 'where the point is from'],
  ] as const;
  return fields.flatMap(([field, found, value]) =>
    (found !== null) === located
      ? []
      : [
          {
            file,
            record: record.id,
            field,
            found,
            expected: `${located ? value : 'null'}, as ${reason} needs`,
          },
        ],
  );
}
