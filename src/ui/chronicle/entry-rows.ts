import type { Atlas } from '../../domain/atlas.ts';
import type { ChronicleEntry } from '../../domain/chronicle/entry.ts';
import type { Happenings } from '../../domain/dataset.ts';
import { civilOf, type Day } from '../../domain/time/day.ts';
import { parseReducedDate } from '../../domain/time/reduced-date.ts';
import { stateSwatch } from '../../layers/state-swatch.ts';
import type { Swatch } from '../../layers/swatch.ts';
import type { Text } from '../../text/text.ts';
import { changedName } from '../models/change-rows.ts';

/** An entry of the chronicle as the list shows it. */
export interface EntryRow {
  entry: ChronicleEntry;
  /** Its title, or the name of what changed; the other script's name where there is one. */
  name: string;
  second: { text: string; lang: string } | null;
  when: string;
  /** Its day is not known. */
  vague: boolean;
  swatch: Swatch | null;
}

/** The entries of one year, oldest first. */
export interface YearGroup {
  year: number;
  /** The whole of it lies before the first day of the clock. */
  beforeClock: boolean;
  rows: readonly EntryRow[];
}

/** Entries with the names, dates and signs the reader sees. */
export function entryRows(
  atlas: Atlas,
  entries: readonly ChronicleEntry[],
  { resource }: Pick<Happenings, 'resource'>,
  text: Text,
): EntryRow[] {
  const { control, crossingStatus } = atlas.data;
  const signs = new Map<string, Swatch>([
    ...control.map((record) => [record.id, stateSwatch(atlas.data, record)] as const),
    ...crossingStatus.map(({ id, status }) => [id, { kind: 'gate', status }] as const),
    ...resource.map(({ id, commodity }) => [id, { kind: 'mine', commodity }] as const),
  ]);
  return entries.map((entry) => {
    const { target, title, id, date } = entry;
    const names = target ? changedName(atlas, target, text) : null;
    return {
      entry,
      name: title ?? names?.first ?? id,
      second: title === null ? (names?.second ?? null) : null,
      when: text.written(date),
      vague: parseReducedDate(date)?.precision !== 'day',
      swatch: signs.get(id) ?? null,
    };
  });
}

/** Rows under their years; the rows are in order already. */
export function yearGroups(rows: readonly EntryRow[], clockStart: Day): YearGroup[] {
  const groups: (YearGroup & { rows: EntryRow[] })[] = [];
  for (const row of rows) {
    const { year } = civilOf(row.entry.at);
    const last = groups.at(-1);
    if (last?.year === year) last.rows.push(row);
    else groups.push({ year, beforeClock: year < civilOf(clockStart).year, rows: [row] });
  }
  return groups;
}

/** The entry that stands for a day: the one chosen while the clock is where it led, else the nearest; null for none. */
export function currentEntry(
  rows: readonly EntryRow[],
  nearest: number,
  chosen: { id: string; date: Day } | null,
  date: Day,
): string | null {
  if (chosen?.date === date && rows.some(({ entry }) => entry.id === chosen.id)) return chosen.id;
  return rows[nearest]?.entry.id ?? null;
}
