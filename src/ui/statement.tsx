import { useId, useState } from 'preact/hooks';
import type { Atlas } from '../domain/atlas.ts';
import type { Change } from '../domain/changes.ts';
import type { Target } from '../layers/panel-model.ts';
import type { Text } from '../text/text.ts';
import { Icon } from './icons.tsx';
import { later } from './later.tsx';

const RecentList = later(async () => (await import('./recent-list.tsx')).RecentList);

interface StatementProps {
  text: Text;
  /** The date the sentence is about, as written. */
  date: string;
  /** The one sentence that answers for the date, without it. */
  sentence: string;
  atlas: Atlas;
  recent: readonly Change[];
  onDate: (day: number) => void;
  onSelect: (target: Target) => void;
}

/** One sentence over the map; behind it the changes of the thirty days before. */
export function Statement(props: StatementProps) {
  const { text, date, sentence, atlas, recent, onDate, onSelect } = props;
  const [open, setOpen] = useState(false);
  const list = useId();
  return (
    <section class="statement" aria-label={text.say('statement_label')}>
      <button
        type="button"
        class="statement-line"
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        <span class="statement-sentence">
          <b>{date}:</b> {sentence}
        </span>
        <span class="statement-more">
          <span>{text.count('recent_count', recent.length)}</span>
          <Icon name={open ? 'chevron-up' : 'chevron-down'} size={14} />
        </span>
      </button>
      <div id={list} class="statement-recent" hidden={!open}>
        {open && (
          <RecentList
            atlas={atlas}
            text={text}
            date={date}
            changes={recent}
            onDate={onDate}
            onSelect={onSelect}
          />
        )}
      </div>
    </section>
  );
}
