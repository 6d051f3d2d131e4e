import type { Atlas } from '../domain/atlas.ts';
import type { Filters } from '../domain/filters.ts';
import type { Position } from '../domain/schema/place.ts';
import type { Day } from '../domain/time/day.ts';
import type { Slot } from './declaration.ts';

/** An image at a point that stands for one thing, or for several at one and the same point. */
export interface Sign {
  kind: 'places' | 'mines' | 'crossings' | 'townships';
  ids: readonly string[];
  position: Position;
  /** Name of the image, see `icon-name.ts`: the look is the state. */
  icon: string;
}

/** The signs of one sort: what is drawn of them on a date, and how large. */
export interface SignSet {
  id: string;
  slot: Slot;
  /** Size at zoom 6.5 and below, as a factor; it grows to 1 at zoom 8.5. */
  farScale: number;
  /** Half the side of the square that answers a click at full size, CSS pixels. */
  halfPx: number;
  /** Where the signs stand beside their points, CSS pixels to the right and down. */
  shiftPx?: readonly [number, number];
  /** The signs of a date, those that lie on top last. */
  of(atlas: Atlas, date: Day, filters: Filters): readonly Sign[];
}
