import { type EventColumns, isDot } from '../../domain/events/columns.ts';
import { eventFilters } from '../../domain/events/filters.ts';
import { VIOLENCE } from '../../domain/events/violence.ts';
import { windowOf } from '../../domain/events/window.ts';
import type { Day } from '../../domain/time/day.ts';
import type { View } from '../../state/view.ts';
import type { EventSource } from './event-overlay.ts';
import type { EventFilters } from './point-columns.ts';

const AGAINST = 1 << VIOLENCE.indexOf('one_sided');

/** The events of the state for the map: those near a named place are drawn, others have no point that may be. */
export function eventSource(columns: EventColumns, clock: readonly [Day, Day]): EventSource {
  const lng = columns.lng.map((degrees, event) =>
    isDot(columns, event) && columns.inside[event] === 1 ? degrees : Number.NaN,
  );
  return {
    columns: {
      count: columns.count,
      lng,
      lat: columns.lat,
      start: columns.start,
      end: columns.end,
      type: columns.violence,
      against: AGAINST,
      deaths: columns.best,
      civilians: columns.civilians,
      dyad: columns.dyad,
    },
    id: (row) => columns.id[row] ?? '',
    window: (view) => windowOf(view, clock),
    filters: (view) => pointFilters(columns, view),
  };
}

/** The filters of a view as the masks and sets that the graphics processor is given. */
export function pointFilters(columns: EventColumns, view: View): EventFilters {
  const { violence, dyad, civilian, leastDeaths } = eventFilters(view);
  const kinds = VIOLENCE.filter((kind) => violence.length === 0 || violence.includes(kind));
  return {
    types: kinds.reduce<number>((mask, kind) => mask | (1 << VIOLENCE.indexOf(kind)), 0),
    minDeaths: leastDeaths,
    civiliansOnly: civilian,
    dyads:
      dyad.length === 0
        ? null
        : new Set(columns.dyads.flatMap(({ id }, index) => (dyad.includes(id) ? [index] : []))),
  };
}
