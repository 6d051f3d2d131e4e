import type { Day } from '../domain/time/day.ts';
import type { FeatureKind } from './view.ts';

/** What a link is read and written against. Read afresh at each use, so its owner may use getters. */
export interface LinkContext {
  /** First and last day of the clock, both in. */
  clock: [Day, Day];
  /** Last day of the news used: the default date. */
  newsUntil: Day;
  /** BCP 47 tag, from the browser. */
  defaultLang: string;
  /** Ids of the actors. */
  actors: readonly string[];
  /** Whether the data has a feature; without it every well-formed id is believed. */
  ids?: (kind: FeatureKind, id: string) => boolean;
  /** Whether a text is a shape that can be drawn; without it every well-formed one is believed. */
  shape?: (text: string) => boolean;
  /** Ids of the online basemaps this version can show; none without it. */
  bases?: readonly string[];
  /** Hash of the data at hand (hex), null until it is known. */
  dataHash: string | null;
}

/** The part of a hash that links carry: 8 hex digits, null where the hash is not known. */
export function shortHash(context: LinkContext): string | null {
  return context.dataHash?.slice(0, 8).toLowerCase() ?? null;
}
