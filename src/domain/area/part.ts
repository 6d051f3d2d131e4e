/** A part of the state: which cells and things it holds. */
export interface Part {
  /** 1 for a cell inside, by cell. */
  cells: Uint8Array;
  /** Their ids. */
  places: ReadonlySet<string>;
  mines: ReadonlySet<string>;
  crossings: ReadonlySet<string>;
  /** Ground of the cells inside. */
  km2: number;
}
