import type { EventCoverage } from '../schema/event.ts';
import type { Day } from '../time/day.ts';

/** Days, `[from, until)`. */
export interface DayRange {
  from: Day;
  until: Day;
}

type Covered = Pick<EventCoverage, 'from' | 'until'>;

/** The parts of a range that some release speaks for, in order, those that meet joined. */
export function coveredIn(coverages: readonly Covered[], { from, until }: DayRange): DayRange[] {
  const joined: DayRange[] = [];
  const sorted = coverages.toSorted((a, b) => a.from - b.from);
  for (const coverage of sorted) {
    const part = { from: Math.max(from, coverage.from), until: Math.min(until, coverage.until) };
    const last = joined.at(-1);
    if (part.from >= part.until) continue;
    if (last && part.from <= last.until) last.until = Math.max(last.until, part.until);
    else joined.push(part);
  }
  return joined;
}

/** The parts of a range without data, in order: drawn as such, never as zero. */
export function gapsIn(coverages: readonly Covered[], range: DayRange): DayRange[] {
  const gaps: DayRange[] = [];
  let { from } = range;
  for (const part of coveredIn(coverages, range)) {
    if (part.from > from) gaps.push({ from, until: part.from });
    from = part.until;
  }
  if (from < range.until) gaps.push({ from, until: range.until });
  return gaps;
}

/** How much of a range some release speaks for. */
export type CoverageState = 'none' | 'part' | 'full';

/** The state of coverage of a range. */
export function coverageOf(coverages: readonly Covered[], range: DayRange): CoverageState {
  const gaps = gapsIn(coverages, range);
  if (gaps.length === 0) return 'full';
  return coveredIn(coverages, range).length === 0 ? 'none' : 'part';
}
