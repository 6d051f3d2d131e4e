import type { DrawnLattice } from './field/lattice.ts';
import type { Actor, DatasetMeta } from './schema/actor.ts';
import type { DescribedArea } from './schema/area.ts';
import type { ControlRecord } from './schema/control-record.ts';
import type { Crossing, CrossingStatusRecord } from './schema/crossing.ts';
import type { Figure, Series, TradeFigure } from './schema/figure.ts';
import type { ContextEvent, ResourceEvent } from './schema/happening.ts';
import type { Place } from './schema/place.ts';
import type { Route } from './schema/route.ts';
import type { MiningSite } from './schema/site.ts';

/** A township of the state. */
export interface Township {
  pcode: string;
  name: string;
  my: string | null;
  /** Label point `[lng, lat]` inside the township, away from its edges. */
  label: [number, number];
}

/** A described area with the outline that was derived for it: multipolygon coordinates in degrees. */
export type OutlinedArea = DescribedArea & { outline: [number, number][][][] };

/** The records of the atlas, without the ground. */
export interface Records {
  meta: DatasetMeta;
  actors: Actor[];
  places: Place[];
  control: ControlRecord[];
  sites: MiningSite[];
  crossings: Crossing[];
  crossingStatus: CrossingStatusRecord[];
  areas: OutlinedArea[];
  townships: Township[];
}

/** The haul routes: a file of their own, loaded when they are first asked for, and given to what needs them. */
export type Routes = readonly Route[];

/** The counted quantities, with the series they belong to: a file of their own, as the routes are. */
export interface Figures {
  series: readonly Series[];
  figures: readonly Figure[];
  trade: readonly TradeFigure[];
}

/** The dated happenings that are no change of a record: a file of their own, as the routes are. */
export interface Happenings {
  resource: readonly ResourceEvent[];
  context: readonly ContextEvent[];
}

/** Everything the selectors read; `hash` names the exact data (SHA-256, hex). */
export interface Dataset extends Records {
  hash: string;
  /** Ids of the sources the records name, sorted. */
  citationIds: string[];
  lattice: DrawnLattice;
  /** Why the lattice could not be read; it then has no cells, and what only the ground says is unknown. */
  groundFailed?: string;
}
