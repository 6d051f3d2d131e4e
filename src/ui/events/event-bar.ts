import { binsOf, binUnit } from '../../domain/events/bins.ts';
import { gapsIn } from '../../domain/events/coverage.ts';
import { eventFilters } from '../../domain/events/filters.ts';
import { histogram } from '../../domain/events/histogram.ts';
import { windowOf } from '../../domain/events/window.ts';
import type { EventChoice } from '../../domain/filters.ts';
import type { View } from '../../state/view.ts';
import type { AppPort, Surroundings } from '../app-port.ts';
import type { EventBar } from '../time-bar/model.ts';

/** The part of the time bar's events that does not move with the date. */
export type EventStretches = Pick<EventBar, 'bars' | 'gaps' | 'chronicle'>;

/** Events and the chronicle as stretches of the time bar, of what the map shows; null until events are there. */
export function eventStretches(
  port: Pick<AppPort, 'bbox'>,
  { events, happenings, map }: Pick<Surroundings, 'events' | 'happenings' | 'map'>,
  choice: Omit<EventChoice, 'from'>,
): EventStretches | null {
  if (!events || typeof events === 'string') return null;
  const { columns } = events;
  // Without a map everything is in view.
  const box = map === 'drawn' ? (port.bbox() ?? undefined) : undefined;
  const told =
    happenings && typeof happenings !== 'string'
      ? [...happenings.resource, ...happenings.context]
      : [];
  return {
    bars: (from, until, widthPx) => {
      const bins = binsOf({ from, until }, binUnit({ from, until }, widthPx));
      return { edges: bins.edges, ...histogram(columns, bins, eventFilters(choice), box) };
    },
    gaps: (from, until) => gapsIn(columns.coverages, { from, until }),
    chronicle: told.map(({ at, title }) => ({ day: at, label: title })),
  };
}

/** The events of the time bar with their window, which goes with the date. */
export function eventBar(
  stretches: EventStretches,
  port: Pick<AppPort, 'atlas' | 'view'>,
  view: View,
): EventBar {
  const isOn = view.layers.some(({ id }) => id === 'events');
  return {
    ...stretches,
    windowFrom: isOn ? windowOf(view, port.atlas.data.meta.clock).from : null,
    start: view.from,
    onStart: port.view.getState().setWindow,
  };
}
