import * as v from 'valibot';
import { Citations, Confidence, Dated, Id, Pcode, Text } from './common.ts';
import { Position } from './place.ts';
import { Commodity } from './site.ts';

/** A dated event about resources. */
export const ResourceEvent = v.object({
  id: Id,
  ...Dated,
  commodity: Commodity,
  title: Text,
  sentence: Text,
  /** Where, in words; null where it has no place. */
  where: v.nullable(Text),
  /** The place or site it happened at: it stands where that stands. */
  place: v.nullable(Id),
  site: v.nullable(Id),
  position: v.nullable(Position),
  precisionKm: v.nullable(v.number()),
  /** Named where it is known to its township only: no point. */
  townships: v.array(Pcode),
  confidence: Confidence,
  citations: Citations,
});
export type ResourceEvent = v.InferOutput<typeof ResourceEvent>;

/** A dated event around the state's resources that has no place on the map. */
export const ContextEvent = v.object({
  id: Id,
  ...Dated,
  kind: v.picklist(['diplomacy', 'sanctions', 'trade']),
  title: Text,
  sentence: Text,
  confidence: Confidence,
  citations: Citations,
});
export type ContextEvent = v.InferOutput<typeof ContextEvent>;
