/**
 * The fixed lattice of cells that covers the state, as columns: entry `i` of every array speaks of cell `i`.
 * Cells are sorted by row, then column; a cell that was clipped at the outline has rings of its own.
 */
export interface Lattice {
  count: number;
  col: Int16Array;
  row: Int16Array;
  /** Centre of the hexagon in degrees; of a merged sliver's host, the host's centre. */
  lng: Float64Array;
  lat: Float64Array;
  areaKm2: Float64Array;
  /** Index into `townships` of the township that holds the centre (or lies nearest to it). */
  township: Uint8Array;
  townships: string[];
  /** Polygons (`[lng, lat]` rings, outer first) of cells that are not whole hexagons, by cell index. */
  clipped: Map<number, [number, number][][][]>;
  /** Cell by `col,row`; a sliver's address leads to the cell it was joined to. */
  index: Map<string, number>;
}

/** A lattice that can be drawn: its clipped cells are cut into triangles. */
export interface DrawnLattice extends Lattice {
  /**
   * By cell index, for each polygon in `clipped`: the corners of its triangles, three by three, counted through
   * its rings without the points that close them.
   */
  triangles: Map<number, number[][]>;
}

/** Key of `Lattice.index`. */
export function cellKey(col: number, row: number): string {
  return `${col},${row}`;
}
