import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Day } from '../../domain/time/day.ts';
import type { MessageKey, Text } from '../../text/text.ts';
import { ConfidenceBars } from '../confidence-bars.tsx';
import { Icon } from '../icons.tsx';
import { Swatch } from '../swatch.tsx';
import type { Cell } from './columns.ts';
import type { Sorting } from './sort.ts';
import { useGrowing } from './use-growing.ts';
import type { ViewRow } from './view-rows.ts';

/** What is drawn of a row. */
type DrawnRow = Pick<ViewRow, 'name' | 'second' | 'cells'> & { of: { id: string } };

interface DataTableProps<Row extends DrawnRow> {
  text: Text;
  caption: string;
  /** What the first column is. */
  first?: MessageKey;
  columns: readonly { id: string; label: MessageKey; number?: boolean }[];
  rows: readonly Row[];
  sorting: Sorting;
  selected: string | null;
  onSort: (column: string) => void;
  onSelect: (row: Row) => void;
  onDate: (day: Day) => void;
}

/** Rows with heads that sort; the name of a row selects it on the map, and what is selected there is scrolled to. */
export function DataTable<Row extends DrawnRow>(props: DataTableProps<Row>) {
  const { text, caption, columns, rows, sorting, selected, onSort, onSelect, onDate } = props;
  const heads = [
    { id: 'name', label: props.first ?? ('column_name' as const), number: false },
    ...columns,
  ];
  const body = useRef<HTMLTableSectionElement>(null);
  const count = useGrowing(rows.length);
  const at = rows.findIndex(({ of }) => of.id === selected);
  const isDrawn = at >= 0 && at < count;
  // Once for each selection: more rows or another date are no reason to take the reader back to it.
  const shown = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (selected === shown.current || (selected !== null && !isDrawn)) return;
    shown.current = selected;
    body.current?.querySelector('.is-selected')?.scrollIntoView({ block: 'nearest' });
  }, [selected, isDrawn]);
  return (
    <table class="table data-table">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {heads.map(({ id, label, number }) => {
            const here = sorting.column === id;
            return (
              <th
                key={id}
                scope="col"
                class={number ? 'is-number' : undefined}
                aria-sort={here ? (sorting.descending ? 'descending' : 'ascending') : undefined}
              >
                <button
                  type="button"
                  class={here ? 'data-sort is-sorted' : 'data-sort'}
                  title={text.say('tables_sort', { column: text.say(label) })}
                  onClick={() => onSort(id)}
                >
                  {text.say(label)}
                  <Icon
                    name={here && sorting.descending ? 'chevron-down' : 'chevron-up'}
                    size={12}
                  />
                </button>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.slice(0, count).map((row) => {
          const here = row.of.id === selected;
          return (
            <tr
              key={row.of.id}
              class={here ? 'is-selected' : undefined}
              onClick={(event) => {
                if (!(event.target as Element).closest('button')) onSelect(row);
              }}
            >
              <th scope="row">
                <button
                  type="button"
                  class="table-name"
                  aria-current={here ? 'true' : undefined}
                  onClick={() => onSelect(row)}
                >
                  {row.name}
                  {row.second && <span lang={row.second.lang}>{row.second.text}</span>}
                </button>
              </th>
              {columns.map(({ id, number }) => (
                <td key={id} class={number ? 'is-number' : undefined}>
                  <DataCell text={text} cell={row.cells.get(id)} onDate={onDate} />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function DataCell(props: { text: Text; cell: Cell | undefined; onDate: (day: Day) => void }) {
  const { text, cell, onDate } = props;
  if (!cell || cell.text === '') return <span class="data-none">–</span>;
  if (cell.confidence) return <ConfidenceBars confidence={cell.confidence} text={text} />;
  const { day } = cell;
  if (day !== undefined)
    return (
      <button
        type="button"
        class="link"
        title={text.say('go_to_date', { date: cell.text })}
        onClick={() => onDate(day)}
      >
        {cell.text}
      </button>
    );
  if (!cell.swatch) return <>{cell.text}</>;
  return (
    <span class="table-state">
      <Swatch of={cell.swatch} />
      {cell.text}
    </span>
  );
}
