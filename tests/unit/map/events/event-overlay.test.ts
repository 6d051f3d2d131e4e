import { expect, test, vi } from 'vitest';
import type { EventLayer } from '../../../../src/map/events/event-layer.ts';
import { eventOverlays } from '../../../../src/map/events/event-overlay.ts';
import type { View } from '../../../../src/state/view.ts';
import { ALL, columnsOf, row } from './columns.ts';

/** What a view says of events, and no more. */
function viewOf(date: number, from: number | null = null, opacity: number | null = 100): View {
  const layers = opacity === null ? [] : [{ id: 'events' as const, opacity }];
  return { date, from, layers, deaths: null } as unknown as View;
}

async function started() {
  const source = {
    columns: columnsOf([row()]),
    id: (index: number) => `e${index}`,
    window: ({ from, date }: View) => ({ from: Number(from ?? date), to: date }),
    filters: ({ deaths }: View) => ({ ...ALL, minDeaths: Number(deaths ?? 0) }),
  };
  const overlay = (await eventOverlays(source))();
  const layer = overlay.layer as EventLayer;
  return {
    overlay,
    windows: vi.spyOn(layer, 'setWindow'),
    looks: vi.spyOn(layer, 'setLook'),
  };
}

test('the events shown are those of the days that the source has for a view', async () => {
  const { overlay, windows } = await started();
  overlay.apply(viewOf(200), 'light');
  overlay.apply(viewOf(200, 150), 'light');
  expect(windows.mock.calls.map(([from, until]) => [from, until])).toEqual([
    [200, 200],
    [150, 200],
  ]);
});

test('a view of the same days and filters is no new window, other filters are', async () => {
  const { overlay, windows } = await started();
  overlay.apply(viewOf(200), 'light');
  overlay.apply(viewOf(200), 'dark');
  expect(windows).toHaveBeenCalledTimes(1);
  overlay.apply({ ...viewOf(200), deaths: '5' }, 'light');
  expect(windows.mock.lastCall?.[2].minDeaths).toBe(5);
});

test('a layer that is off is not visible, one that is on has the opacity of the view', async () => {
  const { overlay, looks } = await started();
  overlay.apply(viewOf(200, null, null), 'light');
  expect(looks.mock.lastCall?.[0].visible).toBe(false);
  overlay.apply(viewOf(200, null, 40), 'light');
  expect(looks.mock.lastCall?.[0]).toMatchObject({ visible: true, opacity: expect.closeTo(0.32) });
});

test('each map gets an overlay of its own', async () => {
  const make = await eventOverlays({
    columns: columnsOf([row()]),
    id: String,
    window: () => ({ from: 0, to: 1 }),
    filters: () => ALL,
  });
  expect(make().layer).not.toBe(make().layer);
});
