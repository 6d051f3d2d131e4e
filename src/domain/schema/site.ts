import * as v from 'valibot';
import { Citations, Confidence, Dated, Id, IsoDay, Names, Pcode, Text } from './common.ts';
import { ControlStatus } from './control-record.ts';
import { Position } from './place.ts';

export const Commodity = v.picklist([
  'rare_earth',
  'jade',
  'gold',
  'amber',
  'iron',
  'ruby',
  'other',
]);
export type Commodity = v.InferOutput<typeof Commodity>;

/** What a dated change did; only the kinds named in `statusOfChange` move a site's status. */
export const ChangeKind = v.picklist([
  'opened',
  'active',
  'expanded',
  'resumed',
  'suspended',
  'banned',
  'abandoned',
  'planned',
  'licensed',
  'explored',
  'undeveloped',
  'accident',
  'raided',
  'attacked',
  'protest',
  'seized',
  'reported',
  'smuggling',
  'peak',
]);
export type ChangeKind = v.InferOutput<typeof ChangeKind>;

export const SiteStatus = v.picklist(['active', 'suspended', 'closed', 'not_producing']);
export type SiteStatus = v.InferOutput<typeof SiteStatus>;

/** A dated change or happening at a site; `at` null where the source's date cannot be read to a year. */
export const SiteChange = v.object({
  date: v.nullable(Dated.date),
  at: v.nullable(IsoDay),
  earliest: v.nullable(IsoDay),
  latest: v.nullable(IsoDay),
  kind: ChangeKind,
  /** The status from this change on; null for a happening. */
  status: v.nullable(SiteStatus),
  /** The last day of a suspension said to be temporary; after it the status before returns. */
  until: v.nullable(IsoDay),
  note: Text,
  citations: Citations,
});
export type SiteChange = v.InferOutput<typeof SiteChange>;

/** Who a site's own sources say controls it, over a time; `from` null: as far back as the clock runs. */
export const SiteClaim = v.object({
  from: v.nullable(IsoDay),
  until: v.nullable(IsoDay),
  status: ControlStatus,
  holder: v.nullable(Id),
  parties: v.pipe(v.array(Id), v.minLength(1)),
  confidence: Confidence,
  text: Text,
  citations: Citations,
});
export type SiteClaim = v.InferOutput<typeof SiteClaim>;

/** A mine or a cluster of mines. */
export const MiningSite = v.object({
  id: Id,
  name: Text,
  names: Names,
  aliases: v.array(Text),
  commodity: Commodity,
  precision: v.picklist(['exact', 'approximate', 'township']),
  precisionKm: v.nullable(v.number()),
  coordinateSource: v.nullable(Text),
  townships: v.array(Pcode),
  /** The day mining is said to have begun; null where no source says. Years before the clock are allowed. */
  start: v.nullable(v.object({ date: Dated.date, at: IsoDay, note: v.nullable(Text) })),
  /** The control place the site's sources tie it to. */
  place: v.nullable(Id),
  claims: v.array(SiteClaim),
  changes: v.array(SiteChange),
  operators: v.array(Text),
  size: v.nullable(Text),
  note: v.nullable(Text),
  confidence: Confidence,
  /** `outside` Kachin State and `context` are shown and named, and stand outside every count. */
  scope: v.picklist(['kachin', 'outside', 'context']),
  citations: Citations,
  /** Null for township precision: such a site is counted on its township, never drawn as a point. */
  position: v.nullable(Position),
});
export type MiningSite = v.InferOutput<typeof MiningSite>;
