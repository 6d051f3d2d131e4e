/** Heights of the track's rows in pixels, top to bottom. */
const FLAG = 22;
const DATA = 64;
const HISTOGRAM = 42;
const CHRONICLE = 7;
const COVERAGE = 7;
const AXIS = 18;

/** A row of the track: its top edge and height. */
export interface Row {
  y: number;
  height: number;
}

export interface TrackRows {
  height: number;
  /** Everything between flag and axis. */
  data: Row;
  histogram: Row | null;
  marks: Row;
  chronicle: Row | null;
  coverage: Row | null;
  axis: Row;
}

/** The rows of a track: the marks get what the optional rows leave over. */
export function trackRows(has: {
  histogram: boolean;
  chronicle: boolean;
  coverage: boolean;
}): TrackRows {
  let y = FLAG;
  const take = (height: number): Row => {
    const row = { y, height };
    y += height;
    return row;
  };
  const histogram = has.histogram ? take(HISTOGRAM) : null;
  const below = (has.chronicle ? CHRONICLE : 0) + (has.coverage ? COVERAGE : 0);
  const marks = take(FLAG + DATA - below - y);
  const chronicle = has.chronicle ? take(CHRONICLE) : null;
  const coverage = has.coverage ? take(COVERAGE) : null;
  const axis = take(AXIS);
  return {
    height: y,
    data: { y: FLAG, height: DATA },
    histogram,
    marks,
    chronicle,
    coverage,
    axis,
  };
}
