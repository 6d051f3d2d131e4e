import { useEffect, useRef } from 'preact/hooks';
import type { Day } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';
import type { ChartGroup } from './chart-groups.ts';
import { pointAt, type Stack } from './stack.ts';

interface ChartTableProps {
  text: Text;
  stack: Stack;
  groups: readonly ChartGroup[];
  date: Day;
  onDate: (day: Day) => void;
}

/** The numbers of the chart, month by month; the month's name moves the clock there. */
export function ChartTable({ text, stack, groups, date, onDate }: ChartTableProps) {
  const current = pointAt(stack.days, date);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const row = box.current?.querySelector<HTMLElement>('.is-selected');
    if (box.current && row) box.current.scrollTop = row.offsetTop - 90;
  }, []);
  const band = (key: string) => stack.bands.find((one) => one.key === key);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must be able to do that
    <section ref={box} class="chart-table" tabIndex={0} aria-label={text.say('chart_table')}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{text.say('chart_month')}</th>
            {groups.map(({ key, name }) => (
              <th key={key} scope="col" class="is-number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stack.days.map((day, i) => (
            <tr
              key={day}
              class={i === current ? 'is-selected' : undefined}
              aria-current={i === current ? 'date' : undefined}
            >
              <th scope="row">
                <button
                  type="button"
                  class="link"
                  title={text.say('go_to_date', { date: text.day(day) })}
                  onClick={() => onDate(day)}
                >
                  {text.day(day)}
                </button>
              </th>
              {groups.map(({ key }) => {
                const of = band(key);
                const value = Math.round((of?.head[i] ?? 0) - (of?.foot[i] ?? 0));
                return (
                  <td key={key} class="is-number">
                    {value === 0 ? '–' : text.number(value)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
