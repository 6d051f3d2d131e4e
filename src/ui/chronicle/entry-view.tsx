import type { Text } from '../../text/text.ts';
import { ConfidenceBars } from '../confidence-bars.tsx';
import { Icon } from '../icons.tsx';
import { ByHand } from '../panel/by-hand.tsx';
import type { CitationViews } from '../panel/model.ts';
import { useCopy } from '../panel/use-copy.ts';
import { Cited } from '../rooms/cited.tsx';
import { WhenMark } from '../rooms/when-mark.tsx';
import { Swatch } from '../swatch.tsx';
import type { EntryRow } from './entry-rows.ts';

interface EntryViewProps {
  text: Text;
  row: EntryRow;
  citations: CitationViews;
  current: boolean;
  tabIndex: 0 | -1;
  onChoose(row: EntryRow): void;
  onCopy(row: EntryRow): Promise<string | null>;
}

/** One dated sentence: a press goes there; below it how sure it is, its sources, and copy with source. */
export function EntryView(props: EntryViewProps) {
  const { text, row, citations, current, tabIndex, onChoose, onCopy } = props;
  const { entry, name, second, when, vague, swatch } = row;
  const copy = useCopy(entry.id, () => onCopy(row));
  const label = text.say(copy.done ? 'copied' : 'copy_source');
  return (
    <li class={`chronicle-entry${current ? ' is-current' : ''}`} data-entry={entry.id}>
      <button
        type="button"
        class="chronicle-go"
        tabIndex={tabIndex}
        aria-current={current ? 'date' : undefined}
        title={text.say('go_to_date', { date: when })}
        onClick={() => onChoose(row)}
      >
        <span class="chronicle-when">
          <WhenMark vague={vague} />
          {when}
          {vague && <span class="visually-hidden">{`, ${text.say('chronicle_vague')}`}</span>}
          <span class="chronicle-kind">{text.say(`chronicle_kind_${entry.kind}`)}</span>
        </span>
        <span class="chronicle-name">
          {swatch && <Swatch of={swatch} size={14} />}
          <span>
            {name}
            {second && <span lang={second.lang}>{second.text}</span>}
          </span>
        </span>
        <span class="chronicle-sentence">{entry.sentence}</span>
      </button>
      <div class="chronicle-foot">
        <ConfidenceBars confidence={entry.confidence} text={text} bare />
        <Cited text={text} ids={entry.citations} citations={citations} tabIndex={tabIndex} />
        <button
          type="button"
          class="icon-button"
          tabIndex={tabIndex}
          aria-label={`${label}: ${name}, ${when}`}
          title={label}
          onClick={() => copy.start('sentence')}
        >
          <Icon name={copy.done ? 'check' : 'copy'} size={15} />
        </button>
        <span class="visually-hidden" aria-live="polite">
          {copy.done && text.say('copied')}
        </span>
      </div>
      {copy.byHand !== null && <ByHand text={text} words={copy.byHand} />}
    </li>
  );
}
