/** A row of the track: its top edge and height, px. */
export interface Row {
  y: number;
  height: number;
}

/** The rows of the track, top to bottom: room for the date's flag, the marks, the axis. */
export const TRACK_ROWS = {
  height: 104,
  marks: { y: 22, height: 64 },
  axis: { y: 86, height: 18 },
} as const satisfies { height: number; marks: Row; axis: Row };
