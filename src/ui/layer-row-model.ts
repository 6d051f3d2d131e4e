import type { EventChoice } from '../domain/filters.ts';
import type { LayerCounts, LayerFilter, LegendRow } from '../layers/declaration.ts';
import type { Swatch } from '../layers/swatch.ts';

/** Everything one row of the layer list says. */
export interface LayerRowModel {
  id: string;
  label: string;
  on: boolean;
  state: 'ok' | 'no-data' | 'loading' | 'failed';
  counts: LayerCounts;
  rows: readonly LegendRow[];
  /** Keys of the rows the view is narrowed to. */
  pressed: readonly string[];
  columns: 1 | 2;
  notes: readonly string[];
  /** Shows the five steps from close to far with their convention. */
  showBands: boolean;
  /** A sign beside the counts, for a layer that needs no legend rows. */
  sign?: Swatch;
  /** Percent. */
  opacity: number;
  /** Its place in the drawing order, 1 the topmost; null while it is off. */
  fromTop: number | null;
  /** How many layers are on. */
  of: number;
  filters: readonly LayerFilter[];
}

/** What a reader can do with a row; every callback names the layer first. */
export interface LayerActions {
  onToggle(id: string, on: boolean): void;
  onOpacity(id: string, percent: number): void;
  /** 1: drawn one step higher; −1: one step lower. */
  onMove(id: string, by: 1 | -1): void;
  onFilter(id: string, kind: LayerFilter['kind'], option: string, on: boolean): void;
  /** Chooses everything about events at once. */
  onChoice(choice: EventChoice): void;
  onRow(id: string, row: LegendRow): void;
  onRetry(id: string): void;
}
