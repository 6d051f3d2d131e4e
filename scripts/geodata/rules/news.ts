import type { Problem } from '../problem.ts';
import type { Sources } from '../sources.ts';

/** The last day of the news used lies in the clock: after it everything is last known. */
export function newsEndsInTheClock({ meta }: Sources): Problem[] {
  const [first, last] = meta.clock;
  if (first <= meta.newsUntil && meta.newsUntil <= last) return [];
  const expected = `a day from ${first} to ${last}`;
  return [
    {
      file: 'dataset.json',
      record: 'dataset',
      field: 'newsUntil',
      found: meta.newsUntil,
      expected,
    },
  ];
}
