import '../text/later.ts';
import type { Atlas } from '../domain/atlas.ts';
import type { Change } from '../domain/changes.ts';
import type { Day } from '../domain/time/day.ts';
import type { Target } from '../layers/panel-model.ts';
import type { Swatch as SwatchData } from '../layers/swatch.ts';
import type { Text } from '../text/text.ts';
import { Icon } from './icons.tsx';
import { changeRows } from './models/recent-rows.ts';
import { Swatch } from './swatch.tsx';

/** A change of hands, of a gate or of a mine. */
export interface RecentRow {
  key: string;
  day: Day;
  /** The date as written. */
  when: string;
  before: SwatchData;
  after: SwatchData;
  name: string;
  second: { text: string; lang: string } | null;
  sentence: string;
  target: Target;
}

interface RecentListProps {
  atlas: Atlas;
  text: Text;
  /** The date the list looks back from, as written. */
  date: string;
  changes: readonly Change[];
  onDate: (day: Day) => void;
  onSelect: (target: Target) => void;
}

/** Changes, newest first: the date moves the clock, the name selects the thing. */
export function RecentList({ atlas, text, date, changes, onDate, onSelect }: RecentListProps) {
  const rows = changeRows(atlas, changes, text);
  if (rows.length === 0) return <p class="caption">{text.say('recent_none', { date })}</p>;
  return (
    <>
      <h2 class="eyebrow">{text.say('recent')}</h2>
      <ol class="recent">
        {rows.map((row) => (
          <li key={row.key} class="recent-row">
            <button
              type="button"
              class="link recent-date"
              title={text.say('go_to_date', { date: row.when })}
              onClick={() => onDate(row.day)}
            >
              {row.when}
            </button>
            <span class="recent-signs" aria-hidden="true">
              <Swatch of={row.before} />
              <Icon name="chevron-right" size={12} />
              <Swatch of={row.after} />
            </span>
            <span class="recent-words">
              <button type="button" class="recent-name" onClick={() => onSelect(row.target)}>
                {row.name}
                {row.second && <span lang={row.second.lang}>{row.second.text}</span>}
              </button>
              <span class="recent-sentence">{row.sentence}</span>
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
