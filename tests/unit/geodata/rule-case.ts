import type { Sources } from '../../../scripts/geodata/sources.ts';

/** One thing wrong: the rule that sees it, how it is spoilt, and the line that tells it. */
export type Case = [rule: string, spoil: (sources: Sources) => void, line: string];

/** The element that the small dataset has there. */
export function at<T>(list: readonly T[], i = 0): T {
  const element = list[i];
  if (element === undefined) throw new Error(`The small dataset has no element ${i}`);
  return element;
}
