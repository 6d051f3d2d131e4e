import type { Day } from '../time/day.ts';
import type { EventArea } from './area.ts';
import { type EventColumns, isDot, LAST_DOT } from './columns.ts';
import { type EventFilters, passes } from './filters.ts';

/** West, south, east, north in degrees, edges in. */
export type Box = readonly [number, number, number, number];

/** The days that are asked for, both in. */
export interface DaySpan {
  from: Day;
  to: Day;
}

/** Whether an event of these days lies in the span: an event is an interval, and in it once they overlap. */
export function overlaps({ start, end }: EventColumns, event: number, { from, to }: DaySpan) {
  return (start[event] ?? 0) <= to && (end[event] ?? 0) >= from;
}

/** Whether an event may be drawn inside a box; one known to an area only cannot be said to be in it. */
export function isInBox(columns: EventColumns, event: number, box: Box): boolean {
  const [west, south, east, north] = box;
  const [lng, lat] = [columns.lng[event] ?? Number.NaN, columns.lat[event] ?? Number.NaN];
  return isDot(columns, event) && lng >= west && lng <= east && lat >= south && lat <= north;
}

/** The indices of the events of a span that pass the filters, in order; with a box, of those drawn inside it. */
export function eventsIn(
  columns: EventColumns,
  span: DaySpan,
  filters: EventFilters,
  box?: Box,
): Uint32Array {
  const passing = passes(columns, filters);
  const found = new Uint32Array(columns.count);
  let count = 0;
  for (let event = 0; event < columns.count; event++) {
    if (!overlaps(columns, event, span) || !passing(event)) continue;
    if (box === undefined || isInBox(columns, event, box)) found[count++] = event;
  }
  return found.slice(0, count);
}

/** How many events there are, and how many of them are dots: the last four add up to `total`. */
export interface EventCounts {
  total: number;
  /** Drawn, inside the box where there is one. */
  shown: number;
  /** Drawn, outside of it. */
  outside: number;
  /** Known to a township, a district or less: listed and counted, never drawn. */
  imprecise: number;
  withoutPosition: number;
}

/** The counts over the events of `eventsIn` without a box. */
export function countEvents(
  columns: EventColumns,
  events: Iterable<number>,
  box?: Box,
): EventCounts {
  const counts = { total: 0, shown: 0, outside: 0, imprecise: 0, withoutPosition: 0 };
  for (const event of events) {
    counts.total++;
    if (Number.isNaN(columns.lng[event] ?? Number.NaN)) counts.withoutPosition++;
    else if ((columns.precision[event] ?? 0) > LAST_DOT) counts.imprecise++;
    else if (box === undefined || isInBox(columns, event, box)) counts.shown++;
    else counts.outside++;
  }
  return counts;
}

/** People killed, summed over events. */
export interface DeathTotals {
  best: number;
  low: number;
  high: number;
  civilians: number;
}

/** The deaths of events, by each estimate. */
export function deathTotals(columns: EventColumns, events: Iterable<number>): DeathTotals {
  const totals = { best: 0, low: 0, high: 0, civilians: 0 };
  for (const event of events) {
    totals.best += columns.best[event] ?? 0;
    totals.low += columns.low[event] ?? 0;
    totals.high += columns.high[event] ?? 0;
    totals.civilians += columns.civilians[event] ?? 0;
  }
  return totals;
}

/** A township or district with the events that are known to it and no closer. */
export interface AreaCount {
  area: EventArea;
  events: number;
  best: number;
}

/** Counts by township and by district, in the order of their P-codes; areas without events are left out. */
export function countsByArea(columns: EventColumns, events: Iterable<number>): AreaCount[] {
  const counts = new Map<number, AreaCount>();
  for (const event of events) {
    const index = columns.area[event] ?? -1;
    const area = columns.areas[index];
    if (!area) continue;
    const count = counts.get(index) ?? { area, events: 0, best: 0 };
    count.events++;
    count.best += columns.best[event] ?? 0;
    counts.set(index, count);
  }
  return [...counts].sort(([a], [b]) => a - b).map(([, count]) => count);
}
