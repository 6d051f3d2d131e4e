import { useState } from 'preact/hooks';
import type { HistoryEntry } from '../../layers/panel-model.ts';
import { ConfidenceBars } from '../confidence-bars.tsx';
import { Swatch } from '../swatch.tsx';
import { DateLink } from './date-link.tsx';
import type { PanelProps } from './model.ts';
import { nearEntries } from './near-entries.ts';

type EntriesProps = Pick<PanelProps, 'text' | 'model' | 'onDate' | 'onSelect'>;

/** The dated records, the one in force marked; a long list shows those near the date first. */
export function Entries(props: EntriesProps) {
  const { text, model } = props;
  const [all, setAll] = useState(false);
  const total = model.history.length;
  const [from, until] = nearEntries(model.history);
  const few = until - from === total;
  const shown = all || few ? model.history : model.history.slice(from, until);
  return (
    <>
      <ol class="entries">
        {shown.map((entry) => (
          <Entry key={`${entry.day} ${entry.text}`} {...props} entry={entry} />
        ))}
      </ol>
      {!few && (
        <button type="button" class="link entries-more" onClick={() => setAll(!all)}>
          {all ? text.say('history_near') : text.say('history_all', { n: total })}
        </button>
      )}
    </>
  );
}

function Entry({ text, entry, onDate, onSelect }: EntriesProps & { entry: HistoryEntry }) {
  const { target } = entry;
  const state = entry.current ? ' is-current' : entry.later ? ' is-later' : '';
  return (
    <li class={`entry${state}`} aria-current={entry.current ? 'date' : undefined}>
      <DateLink text={text} day={entry.day} vague={entry.precision !== 'day'} onDate={onDate}>
        {entry.when}
      </DateLink>
      <Swatch of={entry.swatch} size={14} />
      {target ? (
        <button type="button" class="entry-text" onClick={() => onSelect(target)}>
          {entry.text}
        </button>
      ) : (
        <span class="entry-text">{entry.text}</span>
      )}
      {entry.later && <span class="visually-hidden">{text.say('history_later')}</span>}
      {entry.confidence && <ConfidenceBars confidence={entry.confidence} text={text} bare />}
    </li>
  );
}
