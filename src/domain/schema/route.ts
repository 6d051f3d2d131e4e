import * as v from 'valibot';
import { Citations, Confidence, Id, Text, WrittenDate } from './common.ts';
import { Position } from './place.ts';

/** A named point on a route; where it is a place or a crossing of the atlas, it stands where that stands. */
export const Waypoint = v.object({
  name: Text,
  place: v.nullable(Id),
  crossing: v.nullable(Id),
  /** Null where no source gives one: the route is then drawn and measured past it. */
  position: v.nullable(Position),
  precisionKm: v.nullable(v.number()),
  coordinateSource: v.nullable(Text),
  /** The position was worked out from clues. */
  inferred: v.boolean(),
});
export type Waypoint = v.InferOutput<typeof Waypoint>;

/** A way that goods are said to take: its points in order. Straight lines between them are not the road. */
export const Route = v.object({
  id: Id,
  name: Text,
  waypoints: v.array(Waypoint),
  travels: v.pipe(v.array(Text), v.minLength(1, 'at least one kind of goods')),
  /** When it was used, in words. */
  period: Text,
  /**
   * The same as dates: from when and until when use of it is told; `from` null where no source says since
   * when, `until` null where none tells of an end. Null as a whole where the words cannot be coded.
   */
  used: v.nullable(v.object({ from: v.nullable(WrittenDate), until: v.nullable(WrittenDate) })),
  confidence: Confidence,
  /** The crossing it leaves the state by; null where no source says which one of several. */
  crossing: v.nullable(Id),
  /** The mines it serves, where it is told of their ore. */
  sites: v.array(Id),
  note: v.nullable(Text),
  citations: Citations,
});
export type Route = v.InferOutput<typeof Route>;
