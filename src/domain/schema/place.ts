import * as v from 'valibot';
import { Id, Names, Pcode, Text } from './common.ts';

export const PlaceKind = v.picklist(['town', 'mine_hub', 'village', 'base', 'gate', 'airport']);
export type PlaceKind = v.InferOutput<typeof PlaceKind>;

/** `[lng, lat]` in degrees, WGS 84, at most 4 decimals. */
export const Position = v.tuple([
  v.pipe(v.number(), v.minValue(90), v.maxValue(102)),
  v.pipe(v.number(), v.minValue(20), v.maxValue(32)),
]);
export type Position = v.InferOutput<typeof Position>;

/** A named point that control is known for; `position` null where no source gives one. */
export const Place = v.object({
  id: Id,
  name: Text,
  names: Names,
  aliases: v.array(Text),
  kind: PlaceKind,
  townships: v.array(Pcode),
  /** Inside Kachin State; a place outside may still colour ground inside. */
  inside: v.boolean(),
  precision: v.picklist(['exact', 'approximate', 'none']),
  precisionKm: v.nullable(v.number()),
  coordinateSource: v.nullable(Text),
  note: v.nullable(Text),
  position: v.nullable(Position),
});
export type Place = v.InferOutput<typeof Place>;
