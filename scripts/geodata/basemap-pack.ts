import type { Feature, FeatureCollection, GeoJsonProperties, Geometry } from 'geojson';
import { difference } from 'polyclip-ts';
import { fadedEdges } from './fade-edges.ts';

/** The files of `geodata/` that make the basemap, by name without ending. */
export const BASEMAP_FILES = [
  'outlines',
  'boundaries',
  'rivers',
  'lakes',
  'towns',
  'labels',
  'peaks',
  'airports',
  'roads',
] as const;
export type BasemapFile = (typeof BASEMAP_FILES)[number];
export type BasemapSources = Record<BasemapFile, FeatureCollection>;

/** One GeoJSON source for the map per entry. */
export interface PackedBasemap {
  /** `part`: `far` (all land), `near` (Myanmar), `state` – drawn over one another in this order. */
  land: FeatureCollection;
  /** `kind`: international, state, province, township; `disputed`. */
  lines: FeatureCollection;
  /** `name`, `my`, `rank` (1 = the great rivers), `side` for side channels, `fade` for the opacity near the edge of what is covered. */
  rivers: FeatureCollection;
  /** `name`, `my`. */
  lakes: FeatureCollection;
  /** `id`, `name`, `my`, `rank` (1 = capital), `country`, `place` (id of the control place there). */
  towns: FeatureCollection;
  /** `name`, `my`, `kind`, `rank` (2 = only when zoomed out). */
  labels: FeatureCollection;
  /** `name`, `my`, `elevationM`. */
  peaks: FeatureCollection;
  /** `kind`, `name`, `class`, `schematic`. */
  roads: FeatureCollection;
}

/** Outlines drawn as ground. Neighbours are not needed one by one: the lines tell them apart. */
const PARTS: Record<string, string> = { sea: 'sea', region: 'far', mm: 'near', mmr001: 'state' };
const PART_ORDER = ['sea', 'far', 'near', 'state'];

/** The basemap as the app loads it: geometry as it is, and only the properties that the style reads. */
export function packBasemap(files: BasemapSources): PackedBasemap {
  return {
    land: collection(
      [seaOf(files.outlines.features), ...files.outlines.features]
        .flatMap((feature) => {
          const part = PARTS[String(feature.id)];
          return part ? [{ ...feature, properties: { part } }] : [];
        })
        .sort(
          (a, b) => PART_ORDER.indexOf(a.properties.part) - PART_ORDER.indexOf(b.properties.part),
        ),
      ['part'],
    ),
    lines: collection(joinedLines(files.boundaries.features), ['kind', 'disputed']),
    rivers: collection(fadedEdges(files.rivers.features), ['name', 'my', 'rank', 'side', 'fade']),
    lakes: collection(files.lakes.features, ['name', 'my']),
    towns: collection(files.towns.features, ['id', 'name', 'my', 'rank', 'country', 'place']),
    labels: collection(files.labels.features, ['name', 'my', 'kind', 'rank']),
    peaks: collection(files.peaks.features, ['name', 'my', 'elevationM']),
    roads: collection(files.roads.features, ['kind', 'name', 'class', 'schematic']),
  };
}

/** The corners of what the outlines cover, `[west, south, east, north]`. */
const COVERED = [91, 19, 104, 32] as const;

/** The sea: what the covered rectangle holds beside the land. */
function seaOf(outlines: readonly Feature[]): Feature {
  const region = outlines.find(({ id }) => id === 'region');
  const [west, south, east, north] = COVERED;
  const box: [number, number][][] = [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ];
  const land = region?.geometry.type === 'MultiPolygon' ? region.geometry.coordinates : [];
  return {
    type: 'Feature',
    id: 'sea',
    properties: {},
    geometry: { type: 'MultiPolygon', coordinates: difference(box, land as never) },
  };
}

/** One feature for all lines of a kind: nothing on the map asks between which two units a line runs. */
function joinedLines(features: Feature[]): Feature[] {
  const byKind = new Map<string, Feature & { geometry: { type: 'MultiLineString' } }>();
  for (const { properties, geometry } of features) {
    const key = `${properties?.kind} ${properties?.disputed}`;
    const joined = byKind.get(key) ?? {
      type: 'Feature',
      properties,
      geometry: { type: 'MultiLineString', coordinates: [] },
    };
    byKind.set(key, joined);
    if (geometry.type === 'LineString') joined.geometry.coordinates.push(geometry.coordinates);
    if (geometry.type === 'MultiLineString') {
      joined.geometry.coordinates.push(...geometry.coordinates);
    }
  }
  return [...byKind.values()];
}

function collection(features: Feature[], keep: string[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: features.map((feature) => ({
      type: 'Feature',
      properties: kept(feature, keep),
      geometry: feature.geometry as Geometry,
    })),
  };
}

/** The properties named in `keep`, with the Burmese name lifted to `my`; empty ones are left out. */
function kept({ id, properties }: Feature, keep: string[]): GeoJsonProperties {
  const flat: Record<string, unknown> = { ...properties, id, my: properties?.names?.my };
  return Object.fromEntries(
    keep.flatMap((key) => {
      const value = flat[key];
      return value === null || value === undefined || value === false ? [] : [[key, value]];
    }),
  );
}
