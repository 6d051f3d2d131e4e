import * as v from 'valibot';
import { Citations, Confidence, Dated, Id, IsoDay, Parties, Text } from './common.ts';

export const ControlStatus = v.picklist(['held', 'contested', 'besieged', 'joint']);
export type ControlStatus = v.InferOutput<typeof ControlStatus>;

/** A competing claim kept beside a record: shown with it, never colouring. */
export const Rival = v.object({
  claimant: Text,
  status: Text,
  holder: v.nullable(Id),
  parties: v.array(Id),
  /** First and last day the claim speaks for; `until` null where it stands until the record is followed by another. */
  from: IsoDay,
  until: v.nullable(IsoDay),
  sentence: Text,
  citations: Citations,
});
export type Rival = v.InferOutput<typeof Rival>;

/** One dated, sourced claim about who holds a place. */
export const ControlRecord = v.object({
  id: Id,
  place: Id,
  ...Dated,
  status: ControlStatus,
  holder: v.nullable(Id),
  parties: Parties,
  before: v.nullable(Id),
  confidence: Confidence,
  basis: v.picklist(['cited', 'assumed']),
  sentence: Text,
  note: v.nullable(Text),
  citations: Citations,
  rivals: v.array(Rival),
});
export type ControlRecord = v.InferOutput<typeof ControlRecord>;
