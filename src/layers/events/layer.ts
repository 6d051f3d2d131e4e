import '../../text/later.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { isDot } from '../../domain/events/columns.ts';
import { coverageOf, gapsIn } from '../../domain/events/coverage.ts';
import { eventFilters } from '../../domain/events/filters.ts';
import type { EventSet } from '../../domain/events/record.ts';
import { countEvents, countsByArea, eventsIn } from '../../domain/events/select.ts';
import { windowOf } from '../../domain/events/window.ts';
import { type Filters, NO_EVENT_CHOICE } from '../../domain/filters.ts';
import type { Day } from '../../domain/time/day.ts';
import type { LayerDeclaration } from '../declaration.ts';
import { areaSigns } from './area-signs.ts';
import { eventChoices } from './choices.ts';
import { eventLegend, eventNotes } from './legend.ts';

type Selected = ReturnType<typeof selectedEvents>;
const KEPT = 4;

/** The events of a view: its window and the indices of what lies in it and passes the filters. */
export function selectedEvents({ columns }: EventSet, atlas: Atlas, date: Day, filters: Filters) {
  const choice = filters.events ?? NO_EVENT_CHOICE;
  const window = windowOf({ from: choice.from, date }, atlas.data.meta.clock);
  return { window, events: eventsIn(columns, window, eventFilters(choice)) };
}

/** Remembers the last answers of `selectedEvents`: signs, counts, legend and notes of one step ask for the same. */
function remembering(set: EventSet): (atlas: Atlas, date: Day, filters: Filters) => Selected {
  const kept: { atlas: Atlas; date: Day; filters: Filters; selected: Selected }[] = [];
  return (atlas, date, filters) => {
    const known = kept.find(
      (one) => one.atlas === atlas && one.date === date && one.filters === filters,
    );
    if (known) return known.selected;
    const selected = selectedEvents(set, atlas, date, filters);
    // The list and the map ask with filters of their own, and a comparison for a second date.
    kept.splice(KEPT - 1);
    kept.unshift({ atlas, date, filters, selected });
    return selected;
  };
}

/** The conflict events of the state, once their file is there. The dots are drawn by the map's own event layer. */
export function eventsLayer(set: EventSet): LayerDeclaration {
  const { columns } = set;
  const everything = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  const selected = remembering(set);
  const daysOf = (atlas: Atlas, date: Day, filters: Filters) => {
    const { window } = selected(atlas, date, filters);
    return { from: window.from, until: window.to + 1 };
  };
  return {
    id: 'events',
    label: 'layer_events',
    sources: () => ({}),
    styleLayers: () => [],
    signs: (['township', 'district'] as const).map((level) => ({
      id: `events-${level}`,
      slot: 'pills',
      farScale: 1,
      halfPx: 12,
      // Beside the pill of mines, which stands on the township's point.
      shiftPx: [0, level === 'township' ? 15 : -15],
      of: (atlas, date, filters) => {
        const { events } = selected(atlas, date, filters);
        return areaSigns(atlas, countsByArea(columns, events), level);
      },
    })),
    shown: () => ({}),
    cited: () => columns.coverages.flatMap(({ citations }) => citations),
    counts: (atlas, date, filters) => {
      const all = countEvents(
        columns,
        eventsIn(columns, everything, eventFilters(filters.events ?? NO_EVENT_CHOICE)),
      );
      const { events } = selected(atlas, date, filters);
      return {
        shown: countEvents(columns, events).shown,
        total: all.total,
        withoutPosition: all.imprecise + all.withoutPosition,
        withoutDates: 0,
      };
    },
    markOf: (id) => {
      const event = columns.id.indexOf(id);
      return event >= 0 && isDot(columns, event)
        ? { type: 'Point', coordinates: [columns.lng[event] ?? 0, columns.lat[event] ?? 0] }
        : null;
    },
    hasData: (atlas, date, filters) =>
      coverageOf(columns.coverages, daysOf(atlas, date, filters)) !== 'none',
    notes: (atlas, date, filters, text) =>
      eventNotes(
        set,
        selected(atlas, date, filters),
        gapsIn(columns.coverages, daysOf(atlas, date, filters)),
        text,
      ),
    legend: (atlas, date, filters, text) =>
      eventLegend(set, selected(atlas, date, filters).events, text),
    choices: (filters, text) => eventChoices(columns, filters.events ?? NO_EVENT_CHOICE, text),
  };
}
