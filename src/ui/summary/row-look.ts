import type { Atlas } from '../../domain/atlas.ts';
import type { Hue } from '../../domain/schema/actor.ts';
import { SHARED_ROWS, type SummaryRow } from '../../domain/summary.ts';
import { hueOf, huesOf } from '../../layers/state-swatch.ts';
import type { Swatch } from '../../layers/swatch.ts';
import type { Text } from '../../text/text.ts';

export type SharedRow = (typeof SHARED_ROWS)[number];

/** Hues in the order their rows stand in; a fixed one, so that no row jumps while the clock runs. */
const HUE_ORDER: readonly Hue[] = ['kia', 'military', 'pdf', 'ndak_bgf', 'sna', 'militia'];

/** Whether a row is one of the shared ones, not an actor's. */
export function isShared(key: string): key is SharedRow {
  return (SHARED_ROWS as readonly string[]).includes(key);
}

/**
 * The rows that have anything, or would have with the records of every confidence, since their numbers are ranges
 * then: actors by hue, then joint, contested, mixed, assumed, unknown.
 */
export function rowsWithAnything(
  atlas: Atlas,
  rows: readonly SummaryRow[],
  withAll: readonly SummaryRow[] = rows,
): SummaryRow[] {
  const found = new Set([...rows, ...withAll].filter(hasAnything).map(({ key }) => key));
  const rank = (key: string): number => {
    if (isShared(key)) return HUE_ORDER.length + SHARED_ROWS.indexOf(key);
    const hue = hueOf(atlas.data, key);
    return hue ? HUE_ORDER.indexOf(hue) : HUE_ORDER.length - 1;
  };
  return rows.filter(({ key }) => found.has(key)).sort((a, b) => rank(a.key) - rank(b.key));
}

function hasAnything({ areaKm2, places, mines, crossings }: SummaryRow): boolean {
  return areaKm2[1] > 0 || places > 0 || mines > 0 || crossings > 0;
}

export function rowName(key: string, text: Text): string {
  return isShared(key) ? text.say(`summary_row_${key}`) : text.actor(key);
}

/** The two hues that a shared status is most often recorded with: the look of its row and band. */
export function usualHues(atlas: Atlas, status: 'joint' | 'contested'): readonly (Hue | null)[] {
  const counts = new Map<string, { hues: Hue[]; n: number }>();
  for (const record of atlas.data.control) {
    if (record.status !== status) continue;
    const hues = huesOf(atlas.data, record.parties).slice(0, 2);
    const known = counts.get(hues.join()) ?? { hues, n: 0 };
    known.n++;
    counts.set(hues.join(), known);
  }
  const [most] = [...counts.values()].sort((a, b) => b.n - a.n);
  return [most?.hues[0] ?? null, most?.hues[1] ?? null];
}

export function rowSwatch(atlas: Atlas, key: string): Swatch {
  if (!isShared(key)) return { kind: 'held', hue: hueOf(atlas.data, key) ?? 'militia' };
  if (key === 'joint' || key === 'contested')
    return { kind: 'shared', hues: usualHues(atlas, key) };
  if (key === 'mixed') return { kind: 'mixed', hues: ['kia', 'military'] };
  if (key === 'assumed') return { kind: 'assumed', hue: 'military' };
  return { kind: 'unknown' };
}

/** The two colours a bar or band is painted with: near a report, and beyond; each a hatch where shared. */
export function rowPaint(atlas: Atlas, key: string): { near: string[]; beyond: string[] } | null {
  if (key === 'unknown') return null;
  const hues: readonly (Hue | null)[] = isShared(key)
    ? key === 'joint' || key === 'contested'
      ? usualHues(atlas, key)
      : [null]
    : [hueOf(atlas.data, key)];
  const paint = (step: number) => hues.map((hue) => `var(--hue-${hue ?? 'grey'}-${step})`);
  return { near: paint(5), beyond: paint(3) };
}
