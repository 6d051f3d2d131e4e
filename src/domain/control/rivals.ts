import type { Rival } from '../schema/control-record.ts';
import type { Day } from '../time/day.ts';

/** The competing claims kept on records that speak for a day; a claim that stands on several records is one. */
export function rivalsOn(
  records: readonly { rivals: readonly Rival[] }[],
  date: Day,
): readonly Rival[] {
  const claims = new Map<string, Rival>();
  for (const rival of records.flatMap((record) => record.rivals)) {
    if (rival.from > date || date > (rival.until ?? Number.POSITIVE_INFINITY)) continue;
    const key = JSON.stringify(rival);
    if (!claims.has(key)) claims.set(key, rival);
  }
  return [...claims.values()];
}
