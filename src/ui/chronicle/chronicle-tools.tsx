import { ENTRY_KINDS, type EntryKind } from '../../domain/chronicle/entry.ts';
import type { Confidence } from '../../domain/schema/common.ts';
import type { Text } from '../../text/text.ts';

interface ChronicleToolsProps {
  text: Text;
  query: string;
  /** The kinds asked for; none means all. */
  kinds: readonly EntryKind[];
  /** How many entries of each kind the words match, in the order of the kinds. */
  counts: readonly number[];
  least: Confidence;
  onQuery(query: string): void;
  onKinds(kinds: readonly EntryKind[]): void;
}

/** Words and kinds that narrow the chronicle. */
export function ChronicleTools(props: ChronicleToolsProps) {
  const { text, query, kinds, counts, least, onQuery, onKinds } = props;
  return (
    <div class="chronicle-tools">
      <input
        type="search"
        class="field"
        placeholder={text.say('chronicle_search')}
        aria-label={text.say('chronicle_search')}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <fieldset class="chips" aria-label={text.say('chronicle_kinds')}>
        {ENTRY_KINDS.map((kind, i) => (
          <button
            key={kind}
            type="button"
            class="chip"
            aria-pressed={kinds.includes(kind)}
            onClick={() =>
              onKinds(kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind])
            }
          >
            {text.say(`chronicle_kind_${kind}`)}
            <span class="chip-count">{text.number(counts[i] ?? 0)}</span>
          </button>
        ))}
      </fieldset>
      {least !== 'low' && (
        <p class="caption">
          {text.say('chronicle_least', { level: text.say(`confidence_${least}`) })}
        </p>
      )}
    </div>
  );
}
