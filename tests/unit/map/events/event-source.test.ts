import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDot } from '../../../../src/domain/events/columns.ts';
import { eventFilters } from '../../../../src/domain/events/filters.ts';
import { eventsIn } from '../../../../src/domain/events/select.ts';
import { VIOLENCE } from '../../../../src/domain/events/violence.ts';
import { windowOf } from '../../../../src/domain/events/window.ts';
import type { WindowStart } from '../../../../src/domain/time/window-start.ts';
import { prepareEvents } from '../../../../src/map/events/event-data.ts';
import { eventSource } from '../../../../src/map/events/event-source.ts';
import { isShown } from '../../../../src/map/events/instance.ts';
import { tonesOf } from '../../../../src/map/events/tones.ts';
import type { View } from '../../../../src/state/view.ts';
import { atlas } from '../../atlas.ts';
import { events } from '../../events/late.ts';

const { columns } = events;
const { clock } = atlas.data.meta;
const source = eventSource(columns, clock);
const data = prepareEvents(source.columns);

const anyView = fc
  .record({
    date: fc.integer({ min: clock[0], max: clock[1] }),
    from: fc.constantFrom<WindowStart | null>(null, 'start', '-30d', '-365d', clock[0] + 900),
    violence: fc.subarray([...VIOLENCE]),
    dyad: fc.oneof(fc.constant([]), fc.subarray(columns.dyads.map(({ id }) => id))),
    deaths: fc.constantFrom(null, '1', '10', 'civilian', 'civilian,5'),
  })
  .map((view) => view as unknown as View);

test('the map draws exactly the dots that the selector gives, for any window and filters', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const { from, to } = source.window(view);
      const tones = tonesOf(data, source.filters(view));
      const drawn = [...data.order].filter((_, i) => isShown(data.words, tones, i, from, to));
      const selected = [...eventsIn(columns, windowOf(view, clock), eventFilters(view))];
      const dots = selected.filter((event) => isDot(columns, event));
      expect(drawn.sort((a, b) => a - b)).toEqual(dots);
    }),
    { seed: 20261125, numRuns: 200 },
  );
});

test('all kinds together are what no choice of kinds is', () => {
  const view = { violence: [], dyad: [], deaths: null } as unknown as View;
  const all = { ...view, violence: [...VIOLENCE] } as View;
  expect(source.filters(all)).toEqual(source.filters(view));
});
