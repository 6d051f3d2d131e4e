import type { Confidence } from '../../domain/schema/common.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Swatch } from '../swatch.ts';

/** What a link or a row can select: a kind of the link grammar and an id, or a point of the ground. */
export type Target =
  | {
      kind:
        | 'places'
        | 'mines'
        | 'crossings'
        | 'areas'
        | 'townships'
        | 'events'
        | 'actors'
        | 'records'
        | 'routes';
      id: string;
    }
  | { kind: 'ground'; lat: number; lng: number };

/** One answer for the date, confidence first. */
export interface NowBlock {
  /** "Held by", "Gate", "Activity" – shown only where a panel has more than one block. */
  heading: string;
  swatch: Swatch;
  /** "Held by the KIA". */
  headline: string;
  confidence: Confidence | null;
  /** "High confidence · 2 sources". */
  confidenceText: string;
  since: { day: Day; text: string } | null;
  /** "last confirmed 21 Feb 2026", also where it is last known. */
  confirmed: string | null;
  lastKnown: boolean;
  /** Further plain sentences: the record's own, the rule that answered, a superseding record. */
  details: readonly string[];
  citations: readonly string[];
}

/** One of several accounts that contradict each other. */
export interface Account {
  headline: string;
  text: string;
  citations: readonly string[];
}

/** A label with a value, and where it leads. */
export interface Fact {
  label: string;
  text: string;
  swatch?: Swatch;
  target?: Target;
  day?: Day;
  /** The P-code of a township or district whose events it lists. */
  events?: string;
}

/** A stretch of a history strip; `until` is the day after its last. */
export interface StripSegment {
  from: Day;
  until: Day;
  swatch: Swatch;
  text: string;
  /** From this day on nothing confirmed it. */
  lastKnownFrom: Day | null;
  /** First and last day the start can mean, where it is not known to the day. */
  startRange: readonly [Day, Day] | null;
}

/** A dated strip over the clock. */
export interface Strip {
  label: string;
  segments: readonly StripSegment[];
}

/** A dated line of a history; its date moves the clock. */
export interface HistoryEntry {
  day: Day;
  /** The date as written, formatted. */
  when: string;
  precision: 'day' | 'about' | 'month' | 'year' | 'years';
  swatch: Swatch;
  text: string;
  confidence: Confidence | null;
  /** The record in force on the current date. */
  current: boolean;
  /** The day lies after the current date. */
  later: boolean;
  target: Target | null;
  citations: readonly string[];
}

/** Everything a panel says about one selection; the components only draw it. */
export interface PanelModel {
  target: Target;
  eyebrow: string;
  title: string;
  /** The other script's name beside the title, with its language tag. */
  subtitle: { text: string; lang: string } | null;
  aliases: readonly string[];
  icon: Swatch;
  precision: { kind: 'exact' | 'approximate' | 'township' | 'none'; text: string } | null;
  /** `[lng, lat]`, where there is one to fly to. */
  position: readonly [number, number] | null;
  now: readonly NowBlock[];
  accounts: { heading: string; items: readonly Account[] } | null;
  facts: readonly Fact[];
  strips: readonly Strip[];
  history: readonly HistoryEntry[];
  /** Citation ids, numbered from 1 in this order. */
  sources: readonly string[];
  /** The sources of the sentence, where they are more than *Now* names by number. */
  behind?: readonly string[];
  /** The first part of "Copy with source": one sentence with date and confidence. */
  sentence: string;
}
