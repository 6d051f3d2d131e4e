import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Swatch as SwatchData } from '../../layers/swatch.ts';
import type { Scene } from '../scene.ts';
import { createScale } from '../time-bar/scale.ts';
import { yearTicks } from '../year-ticks.ts';
import { cellOn, type GridPlace, gridStep } from './grid-keys.ts';
import { intervalWords } from './intervals.ts';
import { LedgerRow } from './ledger-row.tsx';
import type { LedgerGroup, LedgerRow as Row } from './rows.ts';

interface LedgerGridProps extends Scene {
  label: string;
  groups: readonly LedgerGroup[];
  /** First and last day shown, both in. */
  range: readonly [number, number];
  /** `kind/id` of the selection. */
  selected: string | null;
  /** A name, or one of its intervals, was chosen. */
  onChoose(row: Row, interval: number): void;
}

/** The rows over the years as one grid: arrows walk it, Enter or a press moves the clock and selects. */
export function LedgerGrid(props: LedgerGridProps) {
  const { port, text, date, compact, groups, range, selected, onChoose } = props;
  const { data } = port.atlas;
  const grid = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  // In percent, so that a change of width costs nothing.
  const scale = useMemo(() => createScale([range[0], range[1] + 1], 100), [range]);
  const years = useMemo(() => yearTicks(createScale([range[0], range[1] + 1], 720), 36), [range]);
  const [tab, setTab] = useState<(GridPlace & { day: number }) | null>(null);
  const [told, setTold] = useState<GridPlace | null>(null);
  const stop =
    tab && rows[tab.row]
      ? tab
      : { row: 0, cell: cellOn(rows[0]?.intervals ?? [], date), day: date };
  const grids = useMemo(() => rows.map(({ intervals }) => intervals), [rows]);

  // Where the years do not fit, the date shown comes into view.
  useLayoutEffect(() => {
    const line = grid.current?.querySelector<HTMLElement>('.ledger-date');
    const box = grid.current?.parentElement;
    if (line && box) box.scrollLeft = line.offsetLeft - 0.75 * box.clientWidth;
  }, [range]);

  const placeOf = (event: Event): GridPlace | null => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-cell]');
    return cell ? { row: Number(cell.dataset.row), cell: Number(cell.dataset.cell) } : null;
  };
  const choose = (place: GridPlace | null) => {
    const row = place && rows[place.row];
    if (row) onChoose(row, place.cell);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    const at = placeOf(event);
    if (!at) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return choose(at);
    }
    const to = gridStep(grids, at, stop.day, event.key, event.ctrlKey);
    if (!to) return;
    event.preventDefault();
    event.stopPropagation();
    const sideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    const from = grids[to.row]?.[to.cell]?.from;
    setTab({ ...to, day: sideways && from !== undefined ? Math.max(range[0], from) : stop.day });
    const cell = grid.current?.querySelector<HTMLElement>(
      `[data-row="${to.row}"][data-cell="${to.cell}"]`,
    );
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const onFocus = (event: FocusEvent) => {
    const at = placeOf(event);
    setTold(at);
    if (at && (at.row !== stop.row || at.cell !== stop.cell)) setTab({ ...at, day: stop.day });
  };
  const signOf = ({ kind, id, commodity }: Row): SwatchData =>
    kind === 'mines'
      ? { kind: 'mine', commodity: commodity ?? 'other' }
      : { kind: 'gate', status: port.atlas.gateAt(id, date, props.filters.least).status };
  const toldRow = told && rows[told.row];
  const toldInterval = told && toldRow?.intervals[told.cell];
  let at = -1;
  return (
    <>
      <div class="tables-body ledger-body">
        {/* biome-ignore lint/a11y/useSemanticElements: its cells are placed along a time axis */}
        <div
          ref={grid}
          role="grid"
          class="ledger"
          aria-label={props.label}
          aria-rowcount={rows.length}
          onClick={(event) => choose(placeOf(event))}
          onKeyDown={onKeyDown}
          onFocusCapture={onFocus}
          onPointerOver={(event) => setTold(placeOf(event))}
          onPointerLeave={() => setTold(null)}
        >
          <div class="ledger-axis" aria-hidden="true">
            <span class="ledger-corner" />
            <div class="ledger-years">
              {years.map(({ day, label }) => (
                <span key={day} style={{ left: `${scale.edge(day)}%` }}>
                  {label}
                </span>
              ))}
            </div>
          </div>
          {groups.map(({ heading, rows: own }) => (
            // biome-ignore lint/a11y/useSemanticElements: as above
            <div key={heading ?? ''} role="rowgroup" aria-label={heading ?? undefined}>
              {heading && (
                <div class="ledger-heading" aria-hidden="true">
                  <span>{heading}</span>
                </div>
              )}
              {own.map((row) => {
                at += 1;
                return (
                  <LedgerRow
                    key={row.key}
                    text={text}
                    data={data}
                    row={row}
                    at={at}
                    scale={scale}
                    sign={signOf(row)}
                    selected={row.key === selected}
                    tabStop={at === stop.row ? stop.cell : null}
                  />
                );
              })}
            </div>
          ))}
          <div class="ledger-lines" aria-hidden="true">
            {years.map(({ day }) => (
              <span key={day} style={{ left: `${scale.edge(day)}%` }} />
            ))}
          </div>
          {/* The property stands here alone: on the grid it would style every cell anew. */}
          <div
            class="ledger-date"
            aria-hidden="true"
            style={{ '--at': scale.middle(date) / 100 }}
          />
        </div>
      </div>
      {/* The focused cell says the same to a reader who listens. */}
      <p class="ledger-told" aria-hidden="true">
        {toldRow && <b>{toldRow.name}</b>}
        {toldInterval
          ? ` ${intervalWords(toldInterval, text)}`
          : !toldRow && !compact && text.say('ledger_hint')}
      </p>
    </>
  );
}
