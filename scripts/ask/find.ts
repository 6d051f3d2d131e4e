import { presentId } from '../../src/state/aliases.ts';
import type { FeatureKind } from '../../src/state/view.ts';
import { AskError } from './arguments.ts';

/** How many ids are suggested where one is not known. */
const SUGGESTIONS = 5;

/** The thing of an id, old ids too; throws an `AskError` of code 1 that names the nearest ids. */
export function findById<T extends { id: string; name: string }>(
  kind: FeatureKind,
  things: readonly T[],
  id: string | undefined,
): T {
  const present = presentId(kind, id ?? '');
  const found = things.find((thing) => thing.id === present);
  if (found) return found;
  if (id === undefined) throw new AskError(2, 'no id', `the id of one of the ${kind}`);
  const near = nearestIds(things, id);
  throw new AskError(1, `"${id}"`, `the id of one of the ${kind}, such as ${near.join(', ')}`);
}

/** The ids nearest to a word: those that hold it in id or name first, then by how many letters differ. */
export function nearestIds(
  things: readonly { id: string; name: string }[],
  word: string,
): string[] {
  const wanted = word.toLowerCase();
  const rank = ({ id, name }: { id: string; name: string }) =>
    `${id} ${name.toLowerCase()}`.includes(wanted) ? 0 : editDistance(id, wanted);
  return [...things]
    .map((thing) => ({ id: thing.id, rank: rank(thing) }))
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
    .slice(0, SUGGESTIONS)
    .map(({ id }) => id);
}

/** Letters to add, drop or change to come from one word to another (Levenshtein). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
