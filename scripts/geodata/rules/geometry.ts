import type { Feature, Position } from 'geojson';
import { BASEMAP_FILES } from '../basemap-pack.ts';
import { polygonOf, signedArea } from '../polygon.ts';
import type { Problem } from '../problem.ts';
import { RECORD_FILES, type Sources } from '../sources.ts';

/** West, south, east, north: a point of a record beyond it is a slip, as swapped coordinates are. */
const RECORD_BOX = [94.5, 23, 99.5, 29.5] as const;
/** The basemap reaches farther, to the edge of what the map can show. */
const BASEMAP_BOX = [91, 19, 104, 32] as const;

interface Points {
  file: string;
  record: string;
  field: string;
  positions: Position[];
  box: readonly [number, number, number, number];
}

/** Outer rings run counter-clockwise, holes clockwise (RFC 7946), and every ring is closed. */
export function ringsFollowTheRightHandRule({ basemap }: Sources): Problem[] {
  return BASEMAP_FILES.flatMap((name) =>
    basemap[name].features.flatMap((feature) =>
      polygonsOf(feature).flatMap((rings, polygon) =>
        polygonOf(rings).flatMap((ring, i): Problem[] => {
          const at = { file: `${name}.geojson`, record: String(feature.id) };
          const field = `geometry, polygon ${polygon + 1}, ring ${i + 1}`;
          const [first, last] = [ring[0], ring.at(-1)];
          if (ring.length < 4 || first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
            return [
              {
                ...at,
                field,
                found: last,
                expected: `a ring that ends where it starts, at ${first}`,
              },
            ];
          }
          const found = signedArea(ring) > 0 ? 'counter-clockwise' : 'clockwise';
          const expected = i === 0 ? 'counter-clockwise' : 'clockwise';
          return found === expected ? [] : [{ ...at, field, found, expected }];
        }),
      ),
    ),
  );
}

/** Every point lies in the region. */
export function pointsAreInTheBox(sources: Sources): Problem[] {
  return pointsOf(sources).flatMap(({ file, record, field, positions, box }) => {
    const [west, south, east, north] = box;
    const found = positions.find(
      ([x = Number.NaN, y = Number.NaN]) => !(x >= west && x <= east && y >= south && y <= north),
    );
    const expected = `longitude ${west} to ${east}, latitude ${south} to ${north}`;
    return found ? [{ file, record, field, found, expected }] : [];
  });
}

/** No coordinate has more than four decimals: more would claim an exactness nobody measured. */
export function coordinatesHaveFourDecimals(sources: Sources): Problem[] {
  return pointsOf(sources).flatMap(({ file, record, field, positions }) => {
    const found = positions.find((position) =>
      position.some((value) => Math.round(value * 1e4) / 1e4 !== value),
    );
    return found ? [{ file, record, field, found, expected: 'at most 4 decimals' }] : [];
  });
}

/** The lists whose records have a point of their own. */
const POINTED = ['places', 'sites', 'crossings', 'events', 'resourceEvents'] as const;

function pointsOf(sources: Sources): Points[] {
  const records = POINTED.flatMap((list) =>
    sources[list].flatMap(({ id, position }) =>
      position
        ? [
            {
              file: RECORD_FILES[list],
              record: id,
              field: RECORD_FILES[list].endsWith('.geojson') ? 'geometry' : 'position',
              positions: [position],
              box: RECORD_BOX,
            },
          ]
        : [],
    ),
  );
  const waypoints = sources.routes.flatMap(({ id, waypoints: points }) =>
    points.flatMap(({ position }, i) =>
      position
        ? [
            {
              file: RECORD_FILES.routes,
              record: id,
              field: `waypoints.${i}.position`,
              positions: [position],
              box: RECORD_BOX,
            },
          ]
        : [],
    ),
  );
  const basemap = BASEMAP_FILES.flatMap((name) =>
    sources.basemap[name].features.flatMap((feature) => {
      const at = { file: `${name}.geojson`, record: String(feature.id), box: BASEMAP_BOX };
      const label = feature.properties?.label as Position | undefined;
      return [
        { ...at, field: 'geometry', positions: positionsOf(feature) },
        ...(label ? [{ ...at, field: 'label', positions: [label] }] : []),
      ];
    }),
  );
  return [...records, ...waypoints, ...basemap];
}

function polygonsOf({ geometry }: Feature): Position[][][] {
  if (geometry?.type === 'Polygon') return [geometry.coordinates];
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function positionsOf({ geometry }: Feature): Position[] {
  if (!geometry || geometry.type === 'GeometryCollection') return [];
  const flat = (value: unknown): Position[] =>
    Array.isArray(value) && typeof value[0] === 'number'
      ? [value as Position]
      : (value as unknown[]).flatMap(flat);
  return flat(geometry.coordinates);
}
