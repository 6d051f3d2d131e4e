import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Day } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';
import { moveFocus } from '../move-focus.ts';
import type { CitationViews } from '../panel/model.ts';
import { type EntryRow, yearGroups } from './entry-rows.ts';
import { useFollow } from './use-follow.ts';
import { YearSection } from './year-section.tsx';

interface EntryListProps {
  text: Text;
  rows: readonly EntryRow[];
  clock: readonly [Day, Day];
  citations: CitationViews;
  /** The id of the entry nearest to the date. */
  current: string | null;
  /** The words looked for. */
  searched: string;
  playing: boolean;
  onChoose(row: EntryRow): void;
  onCopy(row: EntryRow): Promise<string | null>;
  onClear(): void;
}

/** The entries under their years: it follows the clock until the reader scrolls or searches. */
export function EntryList(props: EntryListProps) {
  const { text, rows, clock, citations, current, searched, playing, onClear } = props;
  const list = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const groups = useMemo(() => yearGroups(rows, clock[0]), [rows, clock]);
  const follow = useFollow(list, current, groups, playing);
  const asked = useRef(searched);
  useEffect(() => {
    if (asked.current === searched) return;
    asked.current = searched;
    follow.set(searched === '');
    if (searched !== '' && list.current) list.current.scrollTop = 0;
  }, [searched]);

  // The groups draw again only when something in them changes, so their callbacks have to stay the same.
  const latest = useRef(props);
  latest.current = props;
  const actions = useMemo(
    () => ({
      onChoose: (row: EntryRow) => {
        latest.current.onChoose(row);
        follow.set(true);
      },
      onCopy: (row: EntryRow) => latest.current.onCopy(row),
    }),
    [],
  );
  if (rows.length === 0)
    return (
      <p class="room-none">
        {text.say('chronicle_nothing')}{' '}
        <button type="button" class="link" onClick={onClear}>
          {text.say('tables_clear')}
        </button>
      </p>
    );
  const isAmong = (id: string | null, { rows: own }: { rows: readonly EntryRow[] }) =>
    own.some(({ entry }) => entry.id === id) ? id : null;
  const first =
    focused !== null && rows.some(({ entry }) => entry.id === focused) ? focused : current;
  return (
    <div class="chronicle-room">
      {/* biome-ignore lint/a11y/useSemanticElements: what is read as a list are the entries of a year */}
      <div
        ref={list}
        class="chronicle-list"
        role="group"
        aria-label={text.say('chronicle_list')}
        {...follow.listeners}
        onKeyDown={(event) => {
          if (!(event.target instanceof Element) || !event.target.matches('.chronicle-go')) return;
          follow.listeners.onKeyDown(event);
          moveFocus(event, list.current?.querySelectorAll<HTMLElement>('.chronicle-go'));
        }}
        onFocusIn={({ target }) => {
          const item = target instanceof Element ? target.closest('[data-entry]') : null;
          setFocused(item?.getAttribute('data-entry') ?? null);
        }}
        onFocusOut={({ relatedTarget }) => {
          if (!(relatedTarget instanceof Node) || !list.current?.contains(relatedTarget))
            setFocused(null);
        }}
      >
        {groups.map((group) => (
          <YearSection
            key={group.year}
            text={text}
            group={group}
            citations={citations}
            current={isAmong(current, group)}
            first={isAmong(first, group)}
            {...actions}
          />
        ))}
      </div>
      {!follow.following && (
        <button type="button" class="button chronicle-back" onClick={() => follow.set(true)}>
          {text.say('chronicle_to_date')}
        </button>
      )}
    </div>
  );
}
