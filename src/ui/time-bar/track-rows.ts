/** A row of the track: its top edge and height, px. */
export interface Row {
  y: number;
  height: number;
}

/** The rows of the track, top to bottom: room for the date's flag, events, changes, the chronicle, data, the axis. */
export const TRACK_ROWS = {
  height: 104,
  events: { y: 20, height: 42 },
  marks: { y: 63, height: 9 },
  chronicle: { y: 73, height: 7 },
  coverage: { y: 81, height: 7 },
  axis: { y: 88, height: 16 },
} as const satisfies { height: number } & Record<string, Row | number>;
