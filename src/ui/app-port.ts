import type { Atlas } from '../domain/atlas.ts';
import type { Figures, Happenings, Routes } from '../domain/dataset.ts';
import type { EventSet } from '../domain/events/record.ts';
import type { Citation } from '../domain/schema/actor.ts';
import type { Day } from '../domain/time/day.ts';
import type { Target } from '../layers/panel-model.ts';
import type { LinkNotice } from '../state/notice.ts';
import type { SessionStore } from '../state/session.ts';
import type { ViewStore } from '../state/store.ts';
import type { MapAreas } from './area/map-areas.ts';
import type { ReadableStore } from './use-store.ts';

/** Data that follows the first frame, each a file of its own. */
export type LatePart = 'citations' | 'routes' | 'events' | 'happenings' | 'figures';

/** What happens around the map that the interface draws: choices, hover, failures. */
export interface Surroundings {
  map: 'starting' | 'drawn' | 'lost' | 'off';
  /** Why the map is off: the device cannot draw it, its code could not be loaded, or this is the light page. */
  mapOff: 'device' | 'code' | 'light';
  /** What the failed base map or a failed file said, or null. */
  baseFailed: string | null;
  citations: ReadonlyMap<string, Citation> | 'loading' | 'failed';
  /** The haul routes; null until something asks for them. */
  routes: Routes | 'loading' | 'failed' | null;
  /** Conflict events; null until they are asked for, soon after the first frame. */
  events: EventSet | 'loading' | 'failed' | null;
  /** What the chronicle tells beside the changes of the records. */
  happenings: Happenings | 'loading' | 'failed' | null;
  figures: Figures | 'loading' | 'failed' | null;
  choices: { targets: readonly Target[]; x: number; y: number } | null;
  hover: { targets: readonly Target[]; x: number; y: number } | null;
  notices: readonly LinkNotice[];
  online: boolean;
  /** Panels and tables could not be loaded, and when that was last tried again, on the page's own clock. */
  partFailed: boolean;
  attempt: number;
}

/** What the map shows, as a canvas; sizes in CSS pixels. */
export interface MapPicture {
  canvas: HTMLCanvasElement;
  width: number;
  height: number;
  /** Where the line of a comparison stands, 0–1 of the width; null without one. */
  split: number | null;
  metresPerPx: number;
}

/** West, south, east and north, degrees. */
export type Bbox = [west: number, south: number, east: number, north: number];

/** What the map can show: a point `[lng, lat]`, or all of a box. */
export type Whereabouts = readonly [number, number] | Bbox;

/** What the interface may ask of the rest; it never sees the map or the network. */
export interface AppPort {
  atlas: Atlas;
  view: ViewStore;
  session: SessionStore;
  surroundings: ReadableStore<Surroundings>;
  /** Changes a part of the surroundings. */
  set(patch: Partial<Surroundings>): void;
  /** Puts the choice between overlapping things away; one function for good, since the menu's focus hangs on it. */
  closeChoices(): void;
  /** The full link of the present view. */
  fullLink(): string;
  /** The full link of a selection, or of none, at a day; at the present date where none is given. */
  linkTo(target: Target | null, day?: Day): string;
  /** Takes the map, which is made before the page around it, into its place. */
  mapContainer(element: HTMLElement | null): void;
  zoom(by: 1 | -1): void;
  home(): void;
  flyTo(where: Whereabouts): void;
  /** West, south, east and north of what the map shows; null while there is no map. */
  bbox(): Bbox | null;
  /** Draws the other date of a comparison in an element over the map; null while there is no map. */
  compareIn(
    container: HTMLElement,
  ): Promise<{ ready: Promise<void>; setSplit(share: number): void; remove(): void } | null>;
  /** The map as a picture, `ratio` pixels per CSS pixel; null while there is no map. May reject. */
  picture(ratio: number): Promise<MapPicture | null>;
  /** What shows and draws an own area on the map; null while there is no map. */
  mapAreas(): Promise<MapAreas | null>;
  /** The rings of a township, the outer one first; null where they cannot be loaded. */
  townshipRings(pcode: string): Promise<[number, number][][] | null>;
  retryBase(): void;
  /** Begins anew where the map's code or the lattice could not be loaded; the view is in the link and stays. */
  reload(): void;
  /** The full link of the present view on the light page, or from there on the page with the map. */
  otherPage(): string;
  /** Loads data that is not there yet, or could not be read before. */
  load(part: LatePart): void;
}
