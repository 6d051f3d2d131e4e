import { EVENT_COLOURS } from '../../layers/events/colours.ts';
import { PALETTES } from '../../layers/palette.ts';
import type { Target } from '../../layers/panel-model.ts';
import type { View } from '../../state/view.ts';
import type { Overlay } from '../overlay.ts';
import type { EventData } from './event-data.ts';
import { EventLayer } from './event-layer.ts';
import type { EventFilters, EventWindow, PointColumns } from './point-columns.ts';
import { prepare } from './prepare.ts';
import { sameFilters } from './tones.ts';

/** Events to draw, and how they are named and filtered. */
export interface EventSource {
  columns: PointColumns;
  /** The id that a link selects row i by. */
  id(row: number): string;
  /** The days of a view whose events are shown, both in. */
  window(view: View): { from: number; to: number };
  /** What a view lets through. */
  filters(view: View): EventFilters;
}

/** Circles cover what lies below them: its look must come through. */
const MOST_OPACITY = 0.8;

/** Of the events under a click as many are offered: a list of thousands helps nobody. */
export const MOST_PICKED = 100;

/** Makes events ready and gives what draws them: each map gets an overlay of its own over the same data. */
export async function eventOverlays(source: EventSource): Promise<() => Overlay> {
  const data = await prepare(source.columns);
  return () => eventOverlay(source, data);
}

function eventOverlay(source: EventSource, data: EventData): Overlay {
  const layer = new EventLayer();
  layer.setEvents(data);
  let given: EventWindow | null = null;
  return {
    layer,
    pick: (x, y, reach) =>
      layer
        .pick(x, y, reach, MOST_PICKED)
        .map((row): Target => ({ kind: 'events', id: source.id(row) })),
    apply: (view, theme) => {
      const state = view.layers.find(({ id }) => id === layer.id);
      const { land, ink } = PALETTES[theme];
      layer.setLook({
        palette: { ...EVENT_COLOURS[theme], land, ink },
        opacity: (MOST_OPACITY * (state?.opacity ?? 100)) / 100,
        visible: state !== undefined,
      });
      if (!state) return;
      const { from, to } = source.window(view);
      const next = { from, until: to, filters: source.filters(view) };
      if (given && sameWindow(given, next)) return;
      given = next;
      layer.setWindow(next.from, next.until, next.filters);
    },
  };
}

function sameWindow(a: EventWindow, b: EventWindow): boolean {
  return a.from === b.from && a.until === b.until && sameFilters(a.filters, b.filters);
}
