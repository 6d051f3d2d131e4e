/** At most this many entries are shown at first. */
export const NEAR = 6;

/** `[from, until)` of the entries around the current one, or the last before the date; all where they are few. */
export function nearEntries(
  entries: readonly { current: boolean; later: boolean }[],
): readonly [number, number] {
  if (entries.length <= NEAR + 1) return [0, entries.length];
  const past = entries.filter((entry) => !entry.later).length;
  const current = entries.findLastIndex((entry) => entry.current);
  const middle = current >= 0 ? current : Math.max(0, past - 1);
  const from = Math.min(Math.max(0, middle - NEAR / 2), entries.length - NEAR);
  return [from, from + NEAR];
}
