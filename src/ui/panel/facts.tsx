import { useState } from 'preact/hooks';
import type { Fact } from '../../layers/panel-model.ts';
import { Swatch } from '../swatch.tsx';
import { DateLink } from './date-link.tsx';
import type { PanelProps } from './model.ts';

/** Values of one label that are always shown. */
const FEW = 2;

type FactsProps = Pick<PanelProps, 'text' | 'onDate' | 'onSelect' | 'onEvents'> & {
  facts: readonly Fact[];
};

/** Whether a fact leads somewhere: those stand under *Now*, plain ones after the history. */
export function isLinked(fact: Fact): boolean {
  const { target, day, swatch, events } = fact;
  return [target, day, swatch, events].some((part) => part !== undefined);
}

/** Further facts, label and value; values lead to other records or dates. */
export function Facts(props: FactsProps) {
  const { facts } = props;
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {rowsOf(facts).map((row) => (
        <Row key={`${row[0].label} ${row[0].text}`} {...props} row={row} />
      ))}
    </dl>
  );
}

/** A label and its values; of many, the first stands for the rest until they are asked for. */
function Row(props: FactsProps & { row: readonly [Fact, ...Fact[]] }) {
  const { text, row } = props;
  const [all, setAll] = useState(false);
  const shown = all || row.length <= FEW ? row : row.slice(0, 1);
  const hidden = row.length - shown.length;
  return (
    <div>
      <dt>{row[0].label}</dt>
      {shown.map((fact) => (
        <dd key={fact.text}>
          {fact.swatch && <Swatch of={fact.swatch} size={14} />}
          <Value {...props} fact={fact} />
        </dd>
      ))}
      {hidden > 0 && (
        <dd>
          <button type="button" class="link facts-more" onClick={() => setAll(true)}>
            {text.say('facts_more', { n: text.number(hidden) })}
          </button>
        </dd>
      )}
    </div>
  );
}

/** Facts that follow each other under one label share it. */
function rowsOf(facts: readonly Fact[]): [Fact, ...Fact[]][] {
  const rows: [Fact, ...Fact[]][] = [];
  for (const fact of facts) {
    const last = rows[rows.length - 1];
    if (last?.[0].label === fact.label) last.push(fact);
    else rows.push([fact]);
  }
  return rows;
}

function Value({ text, fact, ...on }: Omit<FactsProps, 'facts'> & { fact: Fact }) {
  const { target, day, events } = fact;
  const go = target
    ? () => on.onSelect(target)
    : events !== undefined && (() => on.onEvents(events));
  if (go)
    return (
      <button type="button" class="link" onClick={go}>
        {fact.text}
      </button>
    );
  if (day !== undefined)
    return (
      <DateLink text={text} day={day} onDate={on.onDate}>
        {fact.text}
      </DateLink>
    );
  return <span>{fact.text}</span>;
}
