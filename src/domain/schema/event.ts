import * as v from 'valibot';
import { VIOLENCE } from '../events/violence.ts';
import { Citations, Id, IsoDay, Pcode, Text } from './common.ts';
import { Position } from './place.ts';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0, 'a whole number from 0'));
const classUpTo = (last: number) =>
  v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1, `a class from 1 to ${last}`),
    v.maxValue(last, `a class from 1 to ${last}`),
  );

/** Two sides that fight, or one that attacks civilians. */
export const EventDyad = v.object({
  id: Id,
  name: Text,
  sideA: Text,
  sideB: Text,
  violence: v.picklist(VIOLENCE),
});
export type EventDyad = v.InferOutput<typeof EventDyad>;

/** The days for which a release of event data speaks, `[from, until)`: outside of all of them nothing is known. */
export const EventCoverage = v.object({
  id: Id,
  name: Text,
  from: IsoDay,
  until: IsoDay,
  /** Released before its yearly review: numbers may still change. */
  provisional: v.boolean(),
  citations: Citations,
});
export type EventCoverage = v.InferOutput<typeof EventCoverage>;

/** A district of the state, as the townships it holds. */
export const District = v.object({
  id: Id,
  pcode: v.pipe(v.string(), v.regex(/^MMR\d{3}D\d{3}$/, 'a district P-code such as MMR001D003')),
  name: Text,
  townships: v.pipe(v.array(Pcode), v.minLength(1, 'at least one township')),
  source: Text,
});
export type District = v.InferOutput<typeof District>;

/** People killed in an event: by side, and the best, lowest and highest estimate of all of them. */
export const Deaths = v.object({
  a: Count,
  b: Count,
  civilians: Count,
  unknown: Count,
  best: Count,
  low: Count,
  high: Count,
});

/** One event of organised violence; it lasts from its first to its last day, both in. */
export const ConflictEvent = v.object({
  id: Id,
  coverage: Id,
  start: IsoDay,
  end: IsoDay,
  /** 1 the day is known, 2 within six days, 3 the week, 4 the month, 5 the year. */
  datePrecision: classUpTo(5),
  position: v.nullable(Position),
  /** 1 at the point, 2 near it, 3 in the district, 4 in the state, 5 in a part of it or along a line, 6 in the country. */
  precision: classUpTo(6),
  where: Text,
  admin1: v.nullable(Text),
  admin2: v.nullable(Text),
  /** In Kachin State by the source's own attribution, and by the outline of the state. */
  inside: v.boolean(),
  insideOutline: v.boolean(),
  dyad: Id,
  deaths: Deaths,
  /** 1 told as one event, 2 as a sum of several. */
  clarity: classUpTo(2),
  /** How many sources it rests on; null where that was not counted. */
  sources: v.nullable(Count),
  /** The first source, as the data name it. */
  source: v.nullable(Text),
});
export type ConflictEvent = v.InferOutput<typeof ConflictEvent>;
