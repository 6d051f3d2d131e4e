import type { Problem } from '../problem.ts';
import { RECORD_FILES, type Sources } from '../sources.ts';

/** Of one place no two control records count from the same day: which one stood would depend on ids. */
export function placesChangeOnceADay({ control }: Sources): Problem[] {
  return twice(RECORD_FILES.control, control, ({ place }) => place);
}

/** Of one crossing no two status records count from the same day. */
export function crossingsChangeOnceADay({ crossingStatus }: Sources): Problem[] {
  return twice(RECORD_FILES.crossingStatus, crossingStatus, ({ crossing }) => crossing);
}

function twice<T extends { id: string; at: string }>(
  file: string,
  records: readonly T[],
  thing: (record: T) => string,
): Problem[] {
  const first = new Map<string, T>();
  return records.flatMap((record) => {
    const key = `${thing(record)} ${record.at}`;
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, record);
      return [];
    }
    const expected = `a day of its own: ${earlier.id} of ${thing(record)} counts from it too`;
    return [{ file, record: record.id, field: 'at', found: record.at, expected }];
  });
}
