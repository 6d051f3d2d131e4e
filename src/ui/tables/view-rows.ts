import { crossingRows, mineRows, placeRows, type TableRow } from '../../analysis/table-rows.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { rowOf } from '../../domain/control/answer.ts';
import type { Filters } from '../../domain/filters.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';
import { type Cell, columnsOf } from './columns.ts';
import type { TableKind } from './request.ts';
import { compareCells, matches, type Sorting } from './sort.ts';

/** A row with what its cells show. */
export interface ViewRow {
  of: TableRow;
  name: string;
  second: { text: string; lang: string } | null;
  /** The row of the summary that it counts in. */
  row: string;
  cells: ReadonlyMap<string, Cell>;
}

const READERS = { places: placeRows, mines: mineRows, crossings: crossingRows };

/** The rows of a kind on a date, each with its cells. */
export function viewRows(
  atlas: Atlas,
  kind: TableKind,
  date: Day,
  filters: Filters,
  text: Text,
): ViewRow[] {
  return READERS[kind](atlas, date, filters).map((of: TableRow): ViewRow => {
    const { first, second } = text.names({ name: of.name, names: of.my ? { my: of.my } : {} });
    return {
      of,
      name: first,
      second,
      row: rowOf({ status: of.controlStatus, holder: of.controller, basis: of.basis }),
      cells: new Map(
        columnsOf(kind).map((column) => [column.id, column.cell(of, text, atlas.data)]),
      ),
    };
  });
}

export interface Narrowing {
  /** A row of the summary; null: all. */
  row: string | null;
  query: string;
  /** West, south, east, north; null: everywhere. */
  bbox: readonly [number, number, number, number] | null;
}

/** The rows that a reader's choices leave, in the order chosen. */
export function narrowed(
  rows: readonly ViewRow[],
  { row, query, bbox }: Narrowing,
  sorting: Sorting,
  language: string,
): ViewRow[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const key = (of: ViewRow) =>
    sorting.column === 'name' ? of.name : (of.cells.get(sorting.column)?.sort ?? null);
  return rows
    .filter((of) => row === null || of.row === row)
    .filter((of) => bbox === null || isInside(of.of, bbox))
    .filter((of) => query.trim() === '' || matches(wordsOf(of), query.trim()))
    .sort(
      (a, b) =>
        compareCells(key(a), key(b), sorting.descending, collator) ||
        collator.compare(a.name, b.name),
    );
}

function wordsOf({ name, second, cells }: ViewRow): string {
  return [name, second?.text ?? '', ...[...cells.values()].map((cell) => cell.text)].join(' ');
}

function isInside(
  { lng, lat }: TableRow,
  [west, south, east, north]: readonly [number, number, number, number],
): boolean {
  return lng !== null && lat !== null && lng >= west && lng <= east && lat >= south && lat <= north;
}
