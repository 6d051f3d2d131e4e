import type { ComponentChildren } from 'preact';
import type { Target } from '../../layers/panel-model.ts';
import type { Swatch as SwatchData } from '../../layers/swatch.ts';
import type { Text } from '../../text/text.ts';
import { Icon } from '../icons.tsx';
import { Swatch } from '../swatch.tsx';
import type { DifferenceView } from './difference-view.ts';

interface DifferenceRowProps {
  text: Text;
  row: DifferenceView;
  onSelect: (target: Target) => void;
}

/** What changed of one thing, in signs and words, and the records that say so; none of them moves a date. */
export function DifferenceRow({ text, row, onSelect }: DifferenceRowProps) {
  return (
    <li class="compare-row">
      <button type="button" class="link compare-row-name" onClick={() => onSelect(row.target)}>
        {row.name}
      </button>
      <p class="compare-row-states">
        <State sign={row.before.sign}>{row.before.words}</State>
        <span class="visually-hidden">{text.say('compare_then')}</span>
        <Icon name="chevron-right" size={12} />
        <State sign={row.after.sign}>{row.after.words}</State>
      </p>
      <Evidence row={row} onSelect={onSelect} />
    </li>
  );
}

function State({ sign, children }: { sign: SwatchData; children: ComponentChildren }) {
  return (
    <span class="compare-state">
      <Swatch of={sign} size={14} />
      {children}
    </span>
  );
}

/** The records behind a row, each to be opened. */
export function Evidence(props: {
  row: Pick<DifferenceView, 'evidence' | 'note'>;
  onSelect: (target: Target) => void;
}) {
  const { row, onSelect } = props;
  return (
    <p class="compare-evidence">
      {row.evidence.map(({ words, title, target }) => (
        <button
          key={`${words}/${title}`}
          type="button"
          class="link"
          title={title}
          onClick={() => onSelect(target)}
        >
          {words}
        </button>
      ))}
      {row.note}
    </p>
  );
}
