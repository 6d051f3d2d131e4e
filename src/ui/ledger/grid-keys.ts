import type { Day } from '../../domain/time/day.ts';

/** A cell of the grid: its row, and which interval of it, −1 for the name. */
export interface GridPlace {
  row: number;
  cell: number;
}

type GridRow = readonly { from: Day; until: Day }[];

/** Rows that Page Up and Page Down skip. */
const PAGE = 10;

/** The interval of a row that a day falls in; the last one before it or the first where none does. */
export function cellOn(row: GridRow, day: Day): number {
  const at = row.findLastIndex(({ from }) => from <= day);
  return Math.max(0, at);
}

/**
 * Where a key leads from a cell: sideways to the neighbour, up and down to whatever the other row holds on the
 * same day. Null for a key that leads nowhere in a grid.
 */
export function gridStep(
  rows: readonly GridRow[],
  at: GridPlace,
  day: Day,
  key: string,
  whole: boolean,
): GridPlace | null {
  const here = rows[at.row];
  if (!here) return null;
  const toRow = (row: number): GridPlace => {
    const to = Math.min(rows.length - 1, Math.max(0, row));
    return { row: to, cell: at.cell < 0 ? -1 : cellOn(rows[to] ?? [], day) };
  };
  switch (key) {
    case 'ArrowLeft':
      return { ...at, cell: Math.max(-1, at.cell - 1) };
    case 'ArrowRight':
      return { ...at, cell: Math.min(here.length - 1, at.cell + 1) };
    case 'ArrowUp':
      return toRow(at.row - 1);
    case 'ArrowDown':
      return toRow(at.row + 1);
    case 'PageUp':
      return toRow(at.row - PAGE);
    case 'PageDown':
      return toRow(at.row + PAGE);
    case 'Home':
      return { row: whole ? 0 : at.row, cell: -1 };
    case 'End': {
      const row = whole ? rows.length - 1 : at.row;
      return { row, cell: (rows[row]?.length ?? 0) - 1 };
    }
    default:
      return null;
  }
}
