import '../text/later.ts';
import type { Ref } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Target } from '../layers/panel-model.ts';
import type { Swatch as SwatchData } from '../layers/swatch.ts';
import type { Text } from '../text/text.ts';
import { Icon } from './icons.tsx';
import { Swatch } from './swatch.tsx';

/** One thing the search found. */
export interface SearchResult {
  target: Target;
  title: string;
  /** The other script's name. */
  second: { text: string; lang: string } | null;
  /** "Gold mine". */
  kindText: string;
  /** The township of what is not known to a point; null where it is. */
  where: string | null;
  swatch: SwatchData;
}

interface SearchBoxProps {
  text: Text;
  query: string;
  results: readonly SearchResult[];
  onQuery: (query: string) => void;
  onChoose: (target: Target) => void;
  /** The app moves the focus here when "/" is pressed. */
  inputRef?: Ref<HTMLInputElement>;
}

/** Finds places, mines, crossings and actors: a combobox with a list of results. */
export function SearchBox({ text, query, results, onQuery, onChoose, inputRef }: SearchBoxProps) {
  const list = useId();
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const asked = query.trim() !== '';
  const shown = open && asked;
  const active = Math.min(at, results.length - 1);

  const choose = (result: SearchResult | undefined) => {
    if (!result) return;
    setOpen(false);
    onChoose(result.target);
  };
  const go = (to: number) => {
    setOpen(true);
    setAt(to);
    box.current?.querySelectorAll('[role="option"]')[to]?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (key === 'ArrowDown' && results.length > 0) go(shown ? (active + 1) % results.length : 0);
    else if (key === 'ArrowUp' && results.length > 0)
      go(shown && active > 0 ? active - 1 : results.length - 1);
    else if (key === 'Enter' && shown) choose(results[active]);
    else if (key === 'Escape' && (shown || asked)) {
      // First the list, then the words.
      if (!shown) onQuery('');
      setOpen(false);
      event.stopPropagation();
    } else return;
    event.preventDefault();
  };
  return (
    <search class="search" ref={box}>
      <Icon name="search" />
      <input
        ref={inputRef ?? null}
        type="text"
        role="combobox"
        enterkeyhint="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-label={text.say('search')}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={list}
        aria-activedescendant={shown && results[active] ? `${list}-${active}` : undefined}
        placeholder={text.say('search_placeholder')}
        value={query}
        onInput={(event) => {
          setOpen(true);
          setAt(0);
          onQuery(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      />
      {asked ? (
        <button
          type="button"
          class="icon-button search-clear"
          aria-label={text.say('search_clear')}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onQuery('')}
        >
          <Icon name="close" size={16} />
        </button>
      ) : (
        <kbd class="search-key">/</kbd>
      )}
      <div
        id={list}
        class="search-results"
        role="listbox"
        aria-label={text.say('search')}
        hidden={!shown || results.length === 0}
      >
        {results.map((result, i) => (
          <SearchOption
            key={JSON.stringify(result.target)}
            id={`${list}-${i}`}
            result={result}
            active={i === active}
            onChoose={() => choose(result)}
          />
        ))}
      </div>
      {shown && results.length === 0 && (
        <p class="search-results is-empty">{text.say('search_nothing', { query: query.trim() })}</p>
      )}
      <p class="visually-hidden" aria-live="polite">
        {shown && results.length > 0 && text.count('search_results', results.length)}
      </p>
    </search>
  );
}

interface SearchOptionProps {
  id: string;
  result: SearchResult;
  active: boolean;
  onChoose: () => void;
}

/** The combobox keeps the focus and names the active option; a press chooses before the blur closes the list. */
function SearchOption({ id, result, active, onChoose }: SearchOptionProps) {
  return (
    <div
      id={id}
      class="search-option"
      role="option"
      aria-selected={active}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onChoose();
      }}
    >
      <Swatch of={result.swatch} />
      <span class="search-option-title">
        {result.title}
        {result.second && <span lang={result.second.lang}>{result.second.text}</span>}
      </span>
      <span class="search-option-kind">{result.kindText}</span>
      {result.where && <span class="search-option-where">{result.where}</span>}
    </div>
  );
}
