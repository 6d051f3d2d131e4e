import type { FeatureCollection, MultiLineString, Point } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { Atlas } from '../domain/atlas.ts';
import type { EventChoice, Filters } from '../domain/filters.ts';
import type { Day } from '../domain/time/day.ts';
import type { MessageKey, Text } from '../text/text.ts';
import type { Palette } from './palette.ts';
import type { PanelModel } from './panel/model.ts';
import type { SignSet } from './sign.ts';
import type { Swatch } from './swatch.ts';

/** The ids of the link grammar, frozen; imported files have ids of their own and are not in links. */
export type LayerId =
  | 'territory'
  | 'areas'
  | 'mines'
  | 'crossings'
  | 'routes'
  | 'events'
  | 'places'
  | 'townships';

/** How many of a layer's features are drawn, and why the others are not. */
export interface LayerCounts {
  shown: number;
  total: number;
  withoutPosition: number;
  withoutDates: number;
}

/** A row of the legend: a sign, a label, and how many there are on the date. */
export interface LegendRow {
  key: string;
  label: string;
  swatch: Swatch;
  /** "62", "8 +5", "31 % area". */
  count: string;
  /** Narrows the view to this row when chosen. */
  filter?: Partial<Record<'commodity' | 'actor' | 'violence', readonly string[]>>;
  /** Nothing of it on this date. */
  empty: boolean;
}

/** What a layer's row can narrow the view by. */
export interface LayerFilter {
  kind: 'commodity' | 'actor' | 'confidence' | 'violence' | 'dyad' | 'deaths' | 'question';
  options: readonly {
    id: string;
    label: string;
    swatch?: Swatch;
    on: boolean;
    /** Everything that it chooses at once, where that is more than its own id. */
    choice?: EventChoice;
  }[];
}

/** Where in the drawing order (STYLE: map order) a style layer stands. */
export type Slot =
  | 'townships'
  | 'areas'
  | 'routes'
  | 'dots'
  | 'mines'
  | 'events'
  | 'crossings'
  | 'labels'
  | 'pills';

/** A style layer with its slot; the map composes the slots into one order. */
export interface SlottedLayer {
  slot: Slot;
  layer: Exclude<LayerSpecification, { type: 'background' }>;
}

/** One layer of the atlas: what it draws, what its legend says, what its panel says. */
export interface LayerDeclaration {
  id: LayerId;
  label: MessageKey;
  /** GeoJSON sources by id; geometry that never changes while the clock moves. */
  sources(atlas: Atlas): Record<string, FeatureCollection>;
  styleLayers(palette: Palette): readonly SlottedLayer[];
  /** What stands at points and changes with the clock; drawn by the map's own sign layer. */
  signs?: readonly SignSet[];
  /** The keys of the features that are drawn on a date, by the global-state property their filter reads. */
  shown(atlas: Atlas, date: Day, filters: Filters): Record<string, readonly string[]>;
  /**
   * The same for names. They say what a thing is called, not how it stands, so they may follow a moment after
   * the clock.
   */
  named?: (atlas: Atlas, date: Day, filters: Filters) => Record<string, readonly string[]>;
  /** The sources of what it draws, for a layer that joined late; those of the others follow from their records. */
  cited?: (atlas: Atlas, filters: Filters) => readonly string[];
  /** Whether there are data for the days shown; left out: there are. Silence is drawn as such, not as zero. */
  hasData?: (atlas: Atlas, date: Day, filters: Filters) => boolean;
  /** Plain sentences under the legend. */
  notes?: (atlas: Atlas, date: Day, filters: Filters, text: Text) => readonly string[];
  /** What the layer can be narrowed to, beside what all layers share. */
  choices?: (filters: Filters, text: Text) => readonly LayerFilter[];
  counts(atlas: Atlas, date: Day, filters: Filters): LayerCounts;
  legend(atlas: Atlas, date: Day, filters: Filters, text: Text): readonly LegendRow[];
  /** What marks one of its things when it is selected, where the map does not know it by itself. */
  markOf?(id: string): MultiLineString | Point | null;
  /** Loads what builds the panels of the layer's things: not needed before the first frame. */
  panel?: () => Promise<PanelBuilder>;
}

/** The panel of one thing; null where the id is not known. */
export type PanelBuilder = (
  atlas: Atlas,
  id: string,
  date: Day,
  filters: Filters,
  text: Text,
) => PanelModel | null;
