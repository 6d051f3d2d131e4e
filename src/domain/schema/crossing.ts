import * as v from 'valibot';
import { Citations, Confidence, Dated, Id, Names, Parties, Pcode, Text } from './common.ts';
import { Rival } from './control-record.ts';
import { Position } from './place.ts';

/** A border gate, pass or port. */
export const Crossing = v.object({
  id: Id,
  name: Text,
  names: Names,
  aliases: v.array(Text),
  counterpart: v.object({
    name: Text,
    zh: v.nullable(Text),
    area: v.nullable(Text),
    country: Text,
  }),
  class: Text,
  goods: v.array(Text),
  road: v.nullable(Text),
  townships: v.array(Pcode),
  place: v.nullable(Id),
  precisionKm: v.nullable(v.number()),
  coordinateSource: v.nullable(Text),
  /** The position was inferred, not published for the gate. */
  inferred: v.boolean(),
  /** False where no evidence of a gate was found: listed, outside every count, never drawn. */
  confirmed: v.boolean(),
  confidence: Confidence,
  note: v.nullable(Text),
  citations: Citations,
  position: v.nullable(Position),
});
export type Crossing = v.InferOutput<typeof Crossing>;

export const GateStatus = v.picklist(['open', 'restricted', 'closed', 'unknown']);
export type GateStatus = v.InferOutput<typeof GateStatus>;

/** One dated, sourced claim about how open a crossing is. */
export const CrossingStatusRecord = v.object({
  id: Id,
  crossing: Id,
  ...Dated,
  status: GateStatus,
  decidedBy: v.nullable(Text),
  /** Who the source says holds the gate then. */
  parties: v.nullable(Parties),
  goods: v.array(Text),
  sentence: Text,
  confidence: Confidence,
  note: v.nullable(Text),
  citations: Citations,
  rivals: v.array(Rival),
});
export type CrossingStatusRecord = v.InferOutput<typeof CrossingStatusRecord>;
