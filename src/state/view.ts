import type { Confidence } from '../domain/schema/common.ts';
import type { Day } from '../domain/time/day.ts';
import type { WindowStart } from '../domain/time/window-start.ts';

/** The layers a link can name, in draw order, bottom to top. */
export const DRAW_ORDER = [
  'territory',
  'townships',
  'areas',
  'routes',
  'places',
  'mines',
  'events',
  'crossings',
] as const;
export type LayerId = (typeof DRAW_ORDER)[number];

/** What can be selected by an id of its own. */
export const FEATURE_KINDS = [
  'places',
  'mines',
  'crossings',
  'areas',
  'townships',
  'events',
  'actors',
  'records',
  'routes',
] as const;
export type FeatureKind = (typeof FEATURE_KINDS)[number];

/** Where the map looks: degrees, bearing clockwise from north in (−180, 180], pitch from straight down. */
export interface Camera {
  zoom: number;
  lat: number;
  lng: number;
  bearing: number;
  pitch: number;
}

/** A layer that is on; opacity in whole percent, 0–100. */
export interface LayerState {
  id: LayerId;
  opacity: number;
}

/** A selected feature, or a point of the ground in degrees (4 decimals). */
export type Selection =
  | { kind: FeatureKind; id: string }
  | { kind: 'ground'; lat: number; lng: number };

/** Everything a link shares; whatever it leaves out belongs to the session. */
export interface View {
  /** Null: Kachin State in view, however large the window is. */
  camera: Camera | null;
  date: Day;
  /** Where the window that ends at the date begins, both days in; null: each layer's usual window. */
  from: WindowStart | null;
  /** The layers that are on, bottom to top. */
  layers: LayerState[];
  /** Ids to show; empty: all. */
  commodity: string[];
  actor: string[];
  /** The least that is shown and counted. */
  confidence: Confidence;
  selection: Selection | null;
  /** The other date of a comparison. */
  compare: Day | null;
  /** `plain`, or the id of an online basemap, kept although it may not be known here. */
  base: string;
  /** BCP 47 tag as it was written; `interfaceLanguage` says which texts answer it. */
  lang: string;
  /** First 8 hex digits of the hash of the data the link was written with. */
  data: string | null;
  /** The reader's own area, kept as written: a P-code, or a shape that `readArea` reads. */
  area: string | null;
  violence: string[];
  dyad: string[];
  /** Which deaths events are to have: `10` (at least), `civilian`, or `civilian,10`. */
  deaths: string | null;
  /** Grammar of the link. */
  version: number;
  /** Keys of the link that are not known, decoded, in their order. */
  unknown: [key: string, value: string][];
}

/** The layers of a link that names none. Frozen with version 1: a change would change old links. */
export const DEFAULT_LAYERS: readonly LayerId[] = ['territory', 'places', 'mines', 'crossings'];
