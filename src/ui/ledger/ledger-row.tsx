import { useMemo } from 'preact/hooks';
import type { Dataset } from '../../domain/dataset.ts';
import type { Swatch as SwatchData } from '../../layers/swatch.ts';
import type { Text } from '../../text/text.ts';
import { Swatch } from '../swatch.tsx';
import type { TimeScale } from '../time-bar/scale.ts';
import { intervalStyle } from './interval-style.ts';
import { intervalWords, isDisputed } from './intervals.ts';
import type { LedgerRow as Row } from './rows.ts';

interface LedgerRowProps {
  text: Text;
  data: Dataset;
  row: Row;
  /** Number of the row in the grid, from 0. */
  at: number;
  /** In percent of the track. */
  scale: TimeScale;
  sign: SwatchData;
  selected: boolean;
  /** The cell that Tab leads to, −1 the name; null where it is in another row. */
  tabStop: number | null;
}

/** A row: the name, and a strip of intervals; drawn anew only when something of it changes. */
export function LedgerRow({ text, data, row, at, scale, sign, selected, tabStop }: LedgerRowProps) {
  const signKey = JSON.stringify(sign);
  return useMemo(
    () => (
      // biome-ignore lint/a11y/useSemanticElements: a table's cells cannot be placed along a time axis
      <div role="row" class={selected ? 'ledger-row is-selected' : 'ledger-row'} tabIndex={-1}>
        {/* biome-ignore lint/a11y/useSemanticElements: as above */}
        <div
          role="rowheader"
          class="ledger-name"
          tabIndex={tabStop === -1 ? 0 : -1}
          aria-selected={selected}
          data-row={at}
          data-cell={-1}
        >
          <Swatch of={sign} size={14} />
          <span title={row.name}>{row.name}</span>
        </div>
        <div class="ledger-track" role="presentation">
          {row.intervals.map((interval, i) => {
            const [left, right] = [scale.edge(interval.from), scale.edge(interval.until)];
            const start = Math.max(0, left);
            return (
              // biome-ignore lint/a11y/useSemanticElements: as above
              <div
                key={interval.from}
                role="gridcell"
                class={isDisputed(interval) ? 'ledger-cell is-disputed' : 'ledger-cell'}
                tabIndex={tabStop === i ? 0 : -1}
                aria-label={intervalWords(interval, text)}
                data-row={at}
                data-cell={i}
                style={{
                  ...intervalStyle(data, interval),
                  left: `${start}%`,
                  width: `${right - start}%`,
                }}
              />
            );
          })}
        </div>
      </div>
    ),
    [text, data, row, at, scale, signKey, selected, tabStop],
  );
}
