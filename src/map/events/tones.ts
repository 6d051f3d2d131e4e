import type { EventData } from './event-data.ts';
import type { EventFilters } from './point-columns.ts';

/** Tone of what a filter leaves out, of a clash, and of violence against civilians. */
export const TONE = { hidden: 0, clash: 1, against: 255 } as const;

const known = new WeakMap<EventData, { filters: EventFilters; tones: Uint8Array }>();

/**
 * The tone of every event, in drawing order. This is the one place that filters are read: symbols, sums and
 * answers to a click all go by the tone. The last answer is kept, since two maps may draw the same events.
 */
export function tonesOf(data: EventData, filters: EventFilters): Uint8Array {
  const last = known.get(data);
  if (last && sameFilters(last.filters, filters)) return last.tones;
  const { types, minDeaths, civiliansOnly, dyads } = filters;
  const tones = new Uint8Array(data.count);
  for (let i = 0; i < data.count; i++) {
    const bit = 1 << (data.type[i] ?? 0);
    if (
      (types & bit) === 0 ||
      (data.deaths[i] ?? 0) < minDeaths ||
      (civiliansOnly && data.civilians[i] === 0) ||
      (dyads && !dyads.has(data.dyad[i] ?? 0))
    )
      continue;
    tones[i] = (data.against & bit) === 0 ? TONE.clash : TONE.against;
  }
  known.set(data, { filters, tones });
  return tones;
}

/** Whether two filters let the same events through. */
export function sameFilters(a: EventFilters, b: EventFilters): boolean {
  return (
    a === b ||
    (a.types === b.types &&
      a.minDeaths === b.minDeaths &&
      a.civiliansOnly === b.civiliansOnly &&
      sameSet(a.dyads, b.dyads))
  );
}

function sameSet(a: ReadonlySet<number> | null, b: ReadonlySet<number> | null): boolean {
  if (a === b) return true;
  return a !== null && b !== null && a.size === b.size && [...a].every((each) => b.has(each));
}

/** The tone of a symbol of several events: between the two in the share (0–1) that is against civilians. */
export function mixedTone(share: number): number {
  if (share <= 0) return TONE.clash;
  if (share >= 1) return TONE.against;
  return Math.max(TONE.clash + 1, Math.min(TONE.against - 1, Math.round(1 + share * 254)));
}
