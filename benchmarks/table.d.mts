/** One line of a benchmark's table. */
export interface Row {
  what: string;
  p50?: string;
  p95?: string;
  /** The budget in words, and whether it is kept. */
  budget?: string;
  kept?: boolean;
}

/** The value below which a share (0–1) of the values lies. */
export function at(values: readonly number[], share: number): number;

/** Prints rows as a Markdown table, so that it can stand in docs/benchmarks.md as it is. */
export function printRows(rows: readonly Row[]): void;
