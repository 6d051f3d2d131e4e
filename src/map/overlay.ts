import type { CustomLayerInterface } from 'maplibre-gl';
import type { Theme } from '../layers/palette.ts';
import type { Target } from '../layers/panel-model.ts';
import type { View } from '../state/view.ts';

/** What draws itself on a map and is no part of the style. */
export interface Overlay {
  /** Its id is the layer's in the link: the reader's order finds it by that. */
  layer: CustomLayerInterface;
  /** Draws a view from the next frame on. */
  apply(view: View, theme: Theme): void;
  /** What its symbols within `reach` CSS pixels of a point stand for, nearest first. */
  pick(x: number, y: number, reach: number): Target[];
}
