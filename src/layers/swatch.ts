import type { Hue } from '../domain/schema/actor.ts';
import type { Confidence } from '../domain/schema/common.ts';
import type { GateStatus } from '../domain/schema/crossing.ts';
import type { Commodity } from '../domain/schema/site.ts';

/** A small drawn sign, described as data: the legend, the panel and the lists draw the same one. */
export type Swatch =
  | { kind: 'held'; hue: Hue; lastKnown?: boolean }
  /** Joint or contested: the first party's hue (null: grey) under a hatch in the second's. */
  | { kind: 'shared'; hues: readonly (Hue | null)[]; lastKnown?: boolean }
  | { kind: 'besieged'; garrison: Hue; besieger: Hue | null; lastKnown?: boolean }
  | { kind: 'assumed'; hue: Hue }
  | { kind: 'mixed'; hues: readonly Hue[] }
  | { kind: 'unknown' }
  | { kind: 'lastKnown' }
  | { kind: 'confidence'; confidence: Confidence }
  | { kind: 'mine'; commodity: Commodity; hollow?: boolean; ring?: boolean }
  | { kind: 'townshipPill' }
  | { kind: 'gate'; status: GateStatus; lastKnown?: boolean }
  | { kind: 'area'; hue: Hue }
  | { kind: 'township' }
  | { kind: 'route'; gap?: boolean }
  | { kind: 'event'; civilians: boolean }
  /** A count of events on a township or district. */
  | { kind: 'tally' }
  /** Found in lists and totals, nowhere on the map. */
  | { kind: 'listed' }
  | { kind: 'bands'; hue: Hue };
