import * as v from 'valibot';
import { Pcode, Text } from '../../src/domain/schema/common.ts';
import type { BasemapFile } from './basemap-pack.ts';

/** A point of what the basemap covers, degrees: the neighbours as well. */
const Position = v.tuple([
  v.pipe(v.number(), v.minValue(90), v.maxValue(105, 'a longitude from 90 to 105')),
  v.pipe(v.number(), v.minValue(18), v.maxValue(33, 'a latitude from 18 to 33')),
]);
const Names = v.record(v.string(), Text);
const Line = v.pipe(v.array(Position), v.minLength(2, 'at least two points'));
const Ring = v.pipe(v.array(Position), v.minLength(4, 'a closed ring of at least four points'));
const Polygon = v.pipe(v.array(Ring), v.minLength(1, 'at least one ring'));

const geometry = {
  Point: v.object({ type: v.literal('Point'), coordinates: Position }),
  LineString: v.object({ type: v.literal('LineString'), coordinates: Line }),
  MultiLineString: v.object({ type: v.literal('MultiLineString'), coordinates: v.array(Line) }),
  Polygon: v.object({ type: v.literal('Polygon'), coordinates: Polygon }),
  MultiPolygon: v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(Polygon) }),
};
const Points = geometry.Point;
const Lines = v.variant('type', [geometry.LineString, geometry.MultiLineString]);
const Areas = v.variant('type', [geometry.Polygon, geometry.MultiPolygon]);

const rank = (last: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(last, `a rank from 1 to ${last}`));

function feature<G extends v.GenericSchema, P extends v.ObjectEntries>(shape: G, properties: P) {
  return v.object({
    type: v.literal('Feature'),
    id: Text,
    geometry: shape,
    properties: v.object({ source: Text, ...properties }),
  });
}

/** The features of the basemap's files; each names the source that its geometry is from. */
export const BASEMAP_SCHEMAS = {
  outlines: feature(Areas, {
    level: v.picklist(['context', 'country', 'state', 'township']),
    name: Text,
    names: Names,
    iso: v.optional(v.pipe(v.string(), v.length(2, 'two letters of ISO 3166'))),
    pcode: v.optional(v.union([Pcode, v.literal('MMR001')])),
    label: v.optional(Position),
  }),
  boundaries: feature(Lines, {
    kind: v.picklist(['international', 'province', 'state', 'township']),
    disputed: v.boolean(),
    name: Text,
  }),
  rivers: feature(Lines, {
    name: v.nullable(Text),
    names: Names,
    aliases: v.array(Text),
    rank: rank(4),
    side: v.boolean(),
  }),
  lakes: feature(Areas, { name: v.nullable(Text), names: Names }),
  towns: feature(Points, {
    name: Text,
    names: Names,
    aliases: v.array(Text),
    kind: v.picklist(['town', 'place']),
    rank: rank(5),
    country: v.picklist(['MM', 'CN', 'IN']),
    township: v.nullable(Pcode),
    place: v.nullable(Text),
  }),
  labels: feature(Points, {
    name: Text,
    names: Names,
    kind: v.picklist(['country', 'state']),
    rank: rank(2),
  }),
  peaks: feature(Points, { name: Text, names: Names, elevationM: v.number() }),
  airports: feature(Points, {
    name: Text,
    names: Names,
    icao: Text,
    iata: v.nullable(Text),
    kind: v.picklist(['civil', 'military']),
    runwayFt: v.number(),
  }),
  roads: feature(Lines, {
    kind: v.picklist(['road', 'rail']),
    name: v.nullable(Text),
    class: v.picklist(['main', 'secondary']),
    schematic: v.boolean(),
  }),
} satisfies Record<BasemapFile, v.GenericSchema>;
