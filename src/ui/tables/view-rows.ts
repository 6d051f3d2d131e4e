import { crossingRows, mineRows, placeRows, type TableRow } from '../../analysis/table-rows.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { rowOf } from '../../domain/control/answer.ts';
import type { Filters } from '../../domain/filters.ts';
import type { Commodity } from '../../domain/schema/site.ts';
import type { Day } from '../../domain/time/day.ts';
import type { TableKind } from '../../state/session.ts';
import type { Text } from '../../text/text.ts';
import { type Cell, columnsOf } from './columns.ts';
import { compareCells, matches, type Sortable, type Sorting } from './sort.ts';

/** What every row is of: a thing with an id, at a point or at none. */
type Placed = Pick<TableRow, 'id' | 'lng' | 'lat'> & { commodity?: Commodity };

/** A row with what its cells show. */
export interface ViewRow<Of extends Placed = TableRow> {
  of: Of;
  name: string;
  /** What the first column is sorted by, where that is not the name. */
  order?: Sortable;
  second: { text: string; lang: string } | null;
  /** What it is narrowed by: the row of the summary that it counts in, or the area that an event is known to. */
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
  /** Null: all. */
  row: string | null;
  /** Only mines of it; null or left out: everything. */
  commodity?: Commodity | null;
  query: string;
  /** West, south, east, north; null: everywhere. */
  bbox: readonly [number, number, number, number] | null;
}

/** The rows that a reader's choices leave, in the order chosen. */
export function narrowed<Row extends ViewRow<Placed>>(
  rows: readonly Row[],
  { row, commodity = null, query, bbox }: Narrowing,
  sorting: Sorting,
  language: string,
): Row[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const first = (of: Row) => of.order ?? of.name;
  const key = (of: Row) =>
    sorting.column === 'name' ? first(of) : (of.cells.get(sorting.column)?.sort ?? null);
  return rows
    .filter((of) => row === null || of.row === row)
    .filter(({ of }) => commodity === null || of.commodity === commodity)
    .filter((of) => bbox === null || isInside(of.of, bbox))
    .filter((of) => query.trim() === '' || matches(wordsOf(of), query.trim()))
    .sort(
      (a, b) =>
        compareCells(key(a), key(b), sorting.descending, collator) ||
        compareCells(first(a), first(b), false, collator),
    );
}

function wordsOf({ name, second, cells }: Pick<ViewRow, 'name' | 'second' | 'cells'>): string {
  return [name, second?.text ?? '', ...[...cells.values()].map((cell) => cell.text)].join(' ');
}

function isInside(
  { lng, lat }: Placed,
  [west, south, east, north]: readonly [number, number, number, number],
): boolean {
  return lng !== null && lat !== null && lng >= west && lng <= east && lat >= south && lat <= north;
}
