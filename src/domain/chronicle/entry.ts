import type { Confidence } from '../schema/common.ts';
import type { Position } from '../schema/place.ts';
import type { Day } from '../time/day.ts';

/** What an entry tells of: a change of control, of a crossing, a happening about resources, or one around them. */
export const ENTRY_KINDS = ['control', 'crossing', 'resource', 'context'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One dated sentence of the chronicle. */
export interface ChronicleEntry {
  /** Id of the record it is told by. */
  id: string;
  kind: EntryKind;
  /** The day it counts from, the days its date can mean, and the date as written. */
  at: Day;
  earliest: Day;
  latest: Day;
  date: string;
  /** A title of its own; null for a change of a record, which has the name of what changed. */
  title: string | null;
  sentence: string;
  /** What changed or where it happened, as a selection of the view; null where the map has nothing for it. */
  target: { kind: 'places' | 'crossings' | 'mines'; id: string; name: string } | null;
  /** The point of the target, or its own; null where it has none. */
  position: Position | null;
  confidence: Confidence;
  citations: readonly string[];
  /** What a search looks through, without case and accents. */
  searched: string;
}
