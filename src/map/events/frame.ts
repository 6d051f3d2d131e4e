import { eventScale } from '../../layers/events/radius.ts';
import { rgbOf, translated } from '../cells/gl.ts';
import { cellAt, type FixedGrid, pointOf } from './fixed-grid.ts';
import type { Screen } from './screen.ts';

/** Colours of the layer, `#rrggbb`. */
export interface EventPalette {
  clash: string;
  againstCivilians: string;
  /** Halos. */
  land: string;
  /** Counts. */
  ink: string;
}

/** How the layer looks whatever the events; opacity 0–1. */
export interface EventLook {
  palette: EventPalette;
  opacity: number;
  visible: boolean;
}

/** The values that one frame is drawn with, as the shaders read them. */
export interface Frame {
  /** From units of the Mercator square, counted from the centre, to clip space. */
  matrix: Float32Array;
  /** Cell of the grid that positions are counted from. */
  centre: [number, number];
  quantum: number;
  clipPerPx: [number, number];
  scale: number;
  zoom: number;
  ratio: number;
  from: number;
  until: number;
  opacity: number;
  colours: Record<'clash' | 'against' | 'land' | 'ink', Float32Array>;
}

/**
 * The values of a frame. Positions count from the cell under the middle of the map: what is on the screen is
 * near it, and only there have 32-bit floats to be exact.
 * @param middle centre of the map in the Mercator square
 */
export function frameOf(
  grid: FixedGrid,
  screen: Screen,
  middle: readonly [number, number],
  zoom: number,
  ratio: number,
  { from, until }: { from: number; until: number },
  { palette, opacity }: EventLook,
): Frame {
  const centre = cellAt(grid, ...middle);
  return {
    matrix: translated(screen.matrix, pointOf(grid, ...centre)),
    centre,
    quantum: grid.quantum,
    clipPerPx: [2 / screen.width, 2 / screen.height],
    scale: eventScale(zoom),
    zoom,
    ratio,
    from,
    until,
    opacity,
    colours: {
      clash: rgbOf(palette.clash),
      against: rgbOf(palette.againstCivilians),
      land: rgbOf(palette.land),
      ink: rgbOf(palette.ink),
    },
  };
}
