/** Which column a table is sorted by, and which way round. */
export interface Sorting {
  column: string;
  descending: boolean;
}

export type Sortable = string | number | null;

/** Compares two cells: numbers by size, words as the language sorts them, nothing always last. */
export function compareCells(
  a: Sortable,
  b: Sortable,
  descending: boolean,
  collator: Intl.Collator,
): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order =
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
  return descending ? -order : order;
}

/** The sorting after a press on a column's head: the other way round, or upwards from the start. */
export function pressed(sorting: Sorting, column: string): Sorting {
  return { column, descending: sorting.column === column && !sorting.descending };
}

/** Whether every word of a query stands somewhere in a text; case and order do not matter. */
export function matches(text: string, query: string): boolean {
  const low = text.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => low.includes(word));
}
