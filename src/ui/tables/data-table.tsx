import type { Day } from '../../domain/time/day.ts';
import type { MessageKey, Text } from '../../text/text.ts';
import { ConfidenceBars } from '../confidence-bars.tsx';
import { Icon } from '../icons.tsx';
import { Swatch } from '../swatch.tsx';
import type { Cell } from './columns.ts';
import type { Sorting } from './sort.ts';
import type { ViewRow } from './view-rows.ts';

interface DataTableProps {
  text: Text;
  caption: string;
  columns: readonly { id: string; label: MessageKey }[];
  rows: readonly ViewRow[];
  sorting: Sorting;
  selected: string | null;
  onSort: (column: string) => void;
  onSelect: (row: ViewRow) => void;
  onDate: (day: Day) => void;
}

/** Rows with heads that sort; the name of a row selects it on the map. */
export function DataTable(props: DataTableProps) {
  const { text, caption, columns, rows, sorting, selected, onSort, onSelect, onDate } = props;
  const heads = [{ id: 'name', label: 'column_name' as const }, ...columns];
  return (
    <table class="table data-table">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {heads.map(({ id, label }) => {
            const here = sorting.column === id;
            return (
              <th
                key={id}
                scope="col"
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
      <tbody>
        {rows.map((row) => {
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
              {columns.map(({ id }) => (
                <td key={id}>
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
