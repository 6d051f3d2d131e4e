import { foldMarks } from '../fold-marks.ts';
import type { Day } from '../time/day.ts';
import type { ChronicleEntry, EntryKind } from './entry.ts';

/** The entries of the kinds asked for (none named: all) that hold every word of a query, whatever its case and accents. */
export function findEntries(
  entries: readonly ChronicleEntry[],
  query: string,
  kinds: readonly EntryKind[] = [],
): ChronicleEntry[] {
  const words = foldMarks(query).split(/\s+/).filter(Boolean);
  return entries.filter(
    ({ kind, searched }) =>
      (kinds.length === 0 || kinds.includes(kind)) &&
      words.every((word) => searched.includes(word)),
  );
}

/** The index of the entry that counts from the day nearest to one, of two equally near ones the earlier; −1 for none. */
export function entryNearest(entries: readonly Pick<ChronicleEntry, 'at'>[], day: Day): number {
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  entries.forEach(({ at }, index) => {
    const distance = Math.abs(at - day);
    if (distance < least) [nearest, least] = [index, distance];
  });
  return nearest;
}
