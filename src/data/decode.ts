import * as v from 'valibot';
import { BASEMAP_SOURCES, type Basemap } from '../domain/basemap.ts';
import type { Records } from '../domain/dataset.ts';
import { Actor, Citation, DatasetMeta } from '../domain/schema/actor.ts';
import { DescribedArea } from '../domain/schema/area.ts';
import { Pcode, Text } from '../domain/schema/common.ts';
import { ControlRecord } from '../domain/schema/control-record.ts';
import { Crossing, CrossingStatusRecord } from '../domain/schema/crossing.ts';
import { Place, Position } from '../domain/schema/place.ts';
import { MiningSite } from '../domain/schema/site.ts';
import { mapCitations, type PackedCitations, unpackCitations } from './citation-codec.ts';
import type { PackedLattice } from './lattice-codec.ts';
import { Misfit } from './misfit.ts';

const Outline = v.array(v.array(v.array(Position)));

const PackedRecords = v.object({
  meta: DatasetMeta,
  actors: v.array(Actor),
  places: v.array(Place),
  control: v.array(ControlRecord),
  sites: v.array(MiningSite),
  crossings: v.array(Crossing),
  crossingStatus: v.array(CrossingStatusRecord),
  areas: v.array(v.object({ ...DescribedArea.entries, outline: Outline })),
  townships: v.array(v.object({ pcode: Pcode, name: Text, my: v.nullable(Text), label: Position })),
});
/** The records as they are shipped: dates as texts. */
export type PackedRecords = v.InferInput<typeof PackedRecords>;

/** SHA-256 in hex. */
export const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hex'));
const Core = v.object({ hash: Hash, citations: v.array(v.string()), records: v.unknown() });
const Columns = v.object({
  publishers: v.array(v.string()),
  title: v.array(v.string()),
  publisher: v.array(v.number()),
  date: v.array(v.nullable(v.string())),
  url: v.array(v.nullable(v.string())),
});
const List = v.array(v.unknown());
const LatticeShape = v.object({
  hash: Hash,
  townships: v.array(v.string()),
  runs: v.array(v.number()),
  township: v.string(),
  clipped: List,
  joined: v.array(v.number()),
});
const Collection = v.object({ type: v.literal('FeatureCollection'), features: List });

/** The records from their shipped form, with dates as days; throws a `Misfit` where they do not fit the schemas. */
export function decodeRecords(json: unknown): Records {
  return read(PackedRecords, json);
}

/** The hash of the data, the ids of its sources and its records; throws where they do not fit. */
export function decodeCore(json: unknown): {
  hash: string;
  citationIds: string[];
  records: Records;
} {
  const { hash, citations, records } = read(Core, json);
  // A number out of range stays one, and the schema refuses it by name.
  const named = mapCitations(records, (entry) => citations[Number(entry)] ?? entry);
  return { hash, citationIds: citations, records: decodeRecords(named) };
}

/** The packed lattice and the hash of the data it was made from; its rings are taken on trust. */
export function decodeLattice(json: unknown): PackedLattice & { hash: string } {
  return read(LatticeShape, json) as PackedLattice & { hash: string };
}

/** The basemap; its features are taken on trust. */
export function decodeBasemap(json: unknown): Basemap {
  const sources = read(v.record(v.string(), Collection), json);
  const missing = BASEMAP_SOURCES.find((name) => !sources[name]);
  if (missing) throw new Misfit(`nothing for ${missing}`, 'a FeatureCollection');
  return sources as Basemap;
}

/** The register of sources, for the ids that came with the records; throws where it does not fit. */
export function decodeCitations(json: unknown, ids: readonly string[]): Citation[] {
  const packed: PackedCitations = read(Columns, json);
  return read(v.array(Citation), unpackCitations(packed, ids));
}

/** Parses, and throws a `Misfit` that names the field: Valibot's own message leaves it out. */
export function read<S extends v.GenericSchema>(schema: S, json: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, json, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Misfit(`${v.getDotPath(issue) ?? 'the file'} ${issue.received}`, expectedOf(issue));
}

/** What a field should have been, by the schema's own words where it has any. */
export function expectedOf(issue: v.BaseIssue<unknown>): string {
  if (!issue.message.startsWith('Invalid ')) return issue.message;
  // Of a missing field Valibot expects its name.
  if (issue.expected === JSON.stringify(issue.path?.at(-1)?.key)) return 'a value';
  return issue.expected ?? issue.message;
}
