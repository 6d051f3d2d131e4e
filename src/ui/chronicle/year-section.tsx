import { useId, useMemo } from 'preact/hooks';
import type { Text } from '../../text/text.ts';
import type { CitationViews } from '../panel/model.ts';
import type { EntryRow, YearGroup } from './entry-rows.ts';
import { EntryView } from './entry-view.tsx';

interface YearSectionProps {
  text: Text;
  group: YearGroup;
  citations: CitationViews;
  /** The ids of the entry nearest to the date, and of the one the Tab key leads to; null where not of this year. */
  current: string | null;
  first: string | null;
  onChoose(row: EntryRow): void;
  onCopy(row: EntryRow): Promise<string | null>;
}

/** The entries of a year; a step of the clock draws only the years that it touches. */
export function YearSection(props: YearSectionProps) {
  const { text, group, citations, current, first, onChoose, onCopy } = props;
  const id = useId();
  return useMemo(
    () => (
      <section class="chronicle-year" aria-labelledby={id}>
        <h3 id={id}>
          {group.year}
          {group.beforeClock && <span>{text.say('chronicle_before_clock')}</span>}
        </h3>
        <ol>
          {group.rows.map((row) => (
            <EntryView
              key={row.entry.id}
              text={text}
              row={row}
              citations={citations}
              current={row.entry.id === current}
              tabIndex={row.entry.id === first ? 0 : -1}
              onChoose={onChoose}
              onCopy={onCopy}
            />
          ))}
        </ol>
      </section>
    ),
    [text, group, citations, current, first, id],
  );
}
