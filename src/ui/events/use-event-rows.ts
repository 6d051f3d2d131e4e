import { useMemo } from 'preact/hooks';
import { holdsEvent } from '../../analysis/area/holds-event.ts';
import { coverageOf, gapsIn } from '../../domain/events/coverage.ts';
import type { EventSet } from '../../domain/events/record.ts';
import { selectedEvents } from '../../layers/events/layer.ts';
import type { NamedArea } from '../area/own-area.ts';
import type { Scene } from '../scene.ts';
import { eventViewRows } from './event-view-rows.ts';

/** The events of the view's window and filters that the own area holds, and the days of the window without data. */
export function useEventRows(
  set: EventSet,
  { port, text, filters, date }: Scene,
  own: NamedArea | null,
) {
  const { atlas } = port;
  return useMemo(() => {
    const { columns } = set;
    const { window, events } = selectedEvents(set, atlas, date, filters);
    const isHeld = own ? holdsEvent(atlas, columns, own.area, own.part) : () => true;
    const days = { from: window.from, until: window.to + 1 };
    return {
      window,
      all: eventViewRows(set, atlas, events.filter(isHeld), text),
      gaps: gapsIn(columns.coverages, days),
      silent: coverageOf(columns.coverages, days) === 'none',
    };
  }, [set, atlas, text, filters, date, own]);
}
