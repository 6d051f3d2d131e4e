import type { Day } from '../time/day.ts';
import type { WindowStart } from '../time/window-start.ts';
import { eventFilters } from './filters.ts';
import { type EventRecord, type EventSet, eventAt } from './record.ts';
import { eventsIn } from './select.ts';
import { windowOf } from './window.ts';

/** What of a view decides which events it has. */
export interface EventView {
  date: Day;
  from: WindowStart | null;
  violence: readonly string[];
  dyad: readonly string[];
  deaths: string | null;
}

/** The events of the state in the window of a view that pass its filters, written out, oldest first. */
export function eventsAt(
  set: EventSet,
  view: EventView,
  clock: readonly [Day, Day],
): EventRecord[] {
  const events = eventsIn(set.columns, windowOf(view, clock), eventFilters(view));
  return Array.from(events).flatMap((index) => eventAt(set, index) ?? []);
}
