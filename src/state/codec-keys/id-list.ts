import { clip } from '../notice.ts';
import type { Reading } from './key-codec.ts';

/** Reads ids between commas; the first of equal ones is kept, and those `accept` turns down (null) are named. */
export function parseIdList(
  text: string,
  accept: (id: string) => string | null,
  expected: string,
): Reading<string[]> {
  const kept = new Set<string>();
  const refused = new Set<string>();
  for (const id of text.split(',')) {
    if (id === '') continue;
    const accepted = accept(id);
    if (accepted === null) refused.add(id);
    else kept.add(accepted);
  }
  if (kept.size === 0) return { expected };
  const value = [...kept];
  if (refused.size === 0) return { value };
  return { value, trouble: { kind: 'partial', found: clip([...refused].join(', ')), expected } };
}
