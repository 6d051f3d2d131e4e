import * as v from 'valibot';
import { Citations, Id, IsoDay, Names, Text, WrittenDate } from './common.ts';

/** The hue family an actor is drawn in; the militias share one. */
export const Hue = v.picklist(['kia', 'pdf', 'military', 'ndak_bgf', 'sna', 'militia']);
export type Hue = v.InferOutput<typeof Hue>;

/** What an actor was aligned to in a time; `from` null where only "before …" is known. */
export const Alignment = v.object({
  from: v.nullable(WrittenDate),
  until: v.nullable(WrittenDate),
  text: Text,
});

/** An armed group or force. */
export const Actor = v.object({
  id: Id,
  name: Text,
  abbreviation: Text,
  /** Other names and short names that sources use. */
  aliases: v.array(Text),
  names: Names,
  hue: Hue,
  founded: v.nullable(WrittenDate),
  note: v.nullable(Text),
  alignment: v.array(Alignment),
  citations: Citations,
});
export type Actor = v.InferOutput<typeof Actor>;

/** A source that records point to. */
export const Citation = v.object({
  id: Id,
  title: Text,
  publisher: Text,
  date: v.nullable(WrittenDate),
  url: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'an http or https address'))),
});
export type Citation = v.InferOutput<typeof Citation>;

/** What the whole dataset is and how it is read. */
export const DatasetMeta = v.object({
  version: Text,
  newsUntil: IsoDay,
  clock: v.tuple([IsoDay, IsoDay]),
  /** Equal-area lattice: standard parallel in degrees, area of a hexagon in km², smallest cell of its own in km². */
  lattice: v.object({
    standardParallel: v.number(),
    cellKm2: v.number(),
    sliverKm2: v.number(),
    origin: v.tuple([v.number(), v.number()]),
  }),
  /** Factor on a distance by kind of place: a village counts as farther than a town. */
  weights: v.object({
    town: v.number(),
    mine_hub: v.number(),
    village: v.number(),
    base: v.number(),
    gate: v.number(),
    airport: v.number(),
  }),
  bandsKm: v.object({ near: v.number(), around: v.number(), far: v.number() }),
});
export type DatasetMeta = v.InferOutput<typeof DatasetMeta>;
