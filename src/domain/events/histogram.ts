import type { Bins } from './bins.ts';
import type { EventColumns } from './columns.ts';
import { type CoverageState, coverageOf } from './coverage.ts';
import { type EventFilters, passes } from './filters.ts';
import { type Box, isInBox } from './select.ts';
import { VIOLENCE } from './violence.ts';

/** Events by bin and kind: every event counts once, in the bin of its first day. */
export interface Histogram {
  bins: Bins;
  /** Between armed sides: state-based and non-state. */
  clash: Uint32Array;
  /** One-sided: against civilians. */
  civilians: Uint32Array;
  /** How much of each bin there are data for: nothing in a bin of `none` is no zero. */
  coverage: CoverageState[];
  /** Events that began before the first bin and last into it: in the window, in no bin. */
  earlier: number;
}

const ONE_SIDED = VIOLENCE.indexOf('one_sided');

/** Counts the events that pass the filters (and are drawn inside the box, where one is given) by bin and kind. */
export function histogram(
  columns: EventColumns,
  bins: Bins,
  filters: EventFilters,
  box?: Box,
): Histogram {
  const passing = passes(columns, filters);
  const { edges } = bins;
  const size = Math.max(0, edges.length - 1);
  const [clash, civilians] = [new Uint32Array(size), new Uint32Array(size)];
  const [first, until] = [edges[0] ?? 0, edges.at(-1) ?? 0];
  let earlier = 0;
  for (let event = 0; event < columns.count; event++) {
    const start = columns.start[event] ?? 0;
    if (start >= until || (columns.end[event] ?? 0) < first || size === 0) continue;
    if (!passing(event) || (box !== undefined && !isInBox(columns, event, box))) continue;
    if (start < first) earlier++;
    else {
      const kind = columns.violence[event] === ONE_SIDED ? civilians : clash;
      const bin = binAt(edges, start);
      kind[bin] = (kind[bin] ?? 0) + 1;
    }
  }
  const coverage = Array.from({ length: size }, (_, bin) =>
    coverageOf(columns.coverages, { from: edges[bin] ?? 0, until: edges[bin + 1] ?? 0 }),
  );
  return { bins, clash, civilians, coverage, earlier };
}

/** The bin of a day that lies in one of them, by bisection. */
function binAt(edges: readonly number[], day: number): number {
  let [low, high] = [0, edges.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) <= day) low = middle;
    else high = middle;
  }
  return low;
}
