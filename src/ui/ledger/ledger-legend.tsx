import type { CSSProperties } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Dataset } from '../../domain/dataset.ts';
import { Hue } from '../../domain/schema/actor.ts';
import { huesOf } from '../../layers/state-swatch.ts';
import type { Swatch } from '../../layers/swatch.ts';
import { hueName } from '../../layers/territory/legend.ts';
import type { Text } from '../../text/text.ts';
import { segmentStyle } from '../panel/segment-style.ts';
import { lastKnownStyle } from './interval-style.ts';
import { isDisputed } from './intervals.ts';
import type { LedgerRow } from './rows.ts';

interface LedgerLegendProps {
  text: Text;
  data: Dataset;
  rows: readonly LedgerRow[];
}

/** What the paints of the ledger mean; of the colours only those that its rows have. */
export function LedgerLegend({ text, data, rows }: LedgerLegendProps) {
  const shown = useMemo(() => {
    const parties = rows.flatMap(({ intervals }) =>
      intervals.flatMap(({ state }) => state.parties),
    );
    return new Set(huesOf(data, [...new Set(parties)]));
  }, [data, rows]);
  const hues = Hue.options.filter((hue) => shown.has(hue));
  const [first = 'kia', second = 'military'] = hues;
  const present = (status: string, words: string, sign: Swatch): [string, CSSProperties][] =>
    rows.some(({ intervals }) => intervals.some(({ state }) => state.status === status))
      ? [[words, segmentStyle(sign)]]
      : [];
  const signs: [string, CSSProperties][] = [
    ...hues.map((hue): [string, CSSProperties] => [
      hueName(hue, text),
      segmentStyle({ kind: 'held', hue }),
    ]),
    [text.say('row_shared'), segmentStyle({ kind: 'shared', hues: [first, second] })],
    ...present('besieged', text.say('summary_row_besieged'), {
      kind: 'besieged',
      garrison: first,
      besieger: second,
    }),
    ...present('mixed', text.say('summary_row_mixed'), { kind: 'mixed', hues: [first, second] }),
    [text.say('last_known'), lastKnownStyle(first)],
    [text.say('summary_row_assumed'), segmentStyle({ kind: 'assumed', hue: first })],
    [text.say('ledger_blank'), {}],
  ];
  return (
    <ul class="ledger-legend">
      {rows.some(({ intervals }) => intervals.some(isDisputed)) && (
        <li>
          <span class="ledger-sign is-disputed" />
          {text.say('ledger_disputed')}
        </li>
      )}
      {signs.map(([words, style]) => (
        <li key={words}>
          <span class="ledger-sign" style={style} />
          {words}
        </li>
      ))}
    </ul>
  );
}
