import { expect, test } from 'vitest';
import { NO_EVENT_CHOICE } from '../../../src/domain/filters.ts';
import { parseLink } from '../../../src/state/codec.ts';
import { createViewStore, viewOf } from '../../../src/state/store.ts';
import type { AppPort, Surroundings } from '../../../src/ui/app-port.ts';
import { eventBar, eventStretches } from '../../../src/ui/events/event-bar.ts';
import { atlas, day } from '../atlas.ts';
import { events, happenings } from '../events/late.ts';
import { CONTEXT } from '../state/context.ts';

type Box = ReturnType<AppPort['bbox']>;

/** The port of a page that shows a part of the map. */
function portOf(link = '', box: Box = null) {
  const view = createViewStore(parseLink(link, CONTEXT).view, CONTEXT);
  return { atlas, view, bbox: () => box };
}

type Around = Pick<Surroundings, 'map' | 'events' | 'happenings'>;
const around = (part: Partial<Around>): Around => ({
  ...{ map: 'off', events, happenings: null },
  ...part,
});
const [from, until] = [day('2012-01-01'), day('2013-01-01')] as const;
const sum = (list: ArrayLike<number>) => Array.from(list).reduce((all, n) => all + n, 0);
const countOf = (stretches: ReturnType<typeof eventStretches>) => {
  const bars = stretches?.bars(from, until, 500);
  return sum(bars?.clash ?? []) + sum(bars?.civilians ?? []);
};

test('there are no events on the bar until they are read', () => {
  for (const part of [null, 'loading', 'failed'] as const)
    expect(eventStretches(portOf(), around({ events: part }), NO_EVENT_CHOICE)).toBeNull();
});

test('without a map the bar counts every event of the state, with one those drawn in view', () => {
  expect(countOf(eventStretches(portOf(), around({}), NO_EVENT_CHOICE))).toBe(33);
  const world: Box = [-180, -90, 180, 90];
  const all = countOf(eventStretches(portOf('', world), around({ map: 'drawn' }), NO_EVENT_CHOICE));
  const north: Box = [97, 27, 99, 29];
  const few = countOf(eventStretches(portOf('', north), around({ map: 'drawn' }), NO_EVENT_CHOICE));
  expect(all).toBeGreaterThan(0);
  expect(all).toBeLessThan(33);
  expect(few).toBeLessThan(all);
});

test('the filters of the map narrow the bar', () => {
  const filters = { ...NO_EVENT_CHOICE, violence: ['one_sided'] };
  const bars = eventStretches(portOf(), around({}), filters)?.bars(from, until, 500);
  expect(sum(bars?.clash ?? [])).toBe(0);
  expect(sum(bars?.civilians ?? [])).toBeGreaterThan(0);
});

test('the bar has the gaps of the data', () => {
  const stretches = eventStretches(portOf(), around({}), NO_EVENT_CHOICE);
  expect(stretches?.gaps(day('2023-12-01'), day('2027-01-01'))).toEqual([
    { from: day('2024-01-01'), until: day('2026-02-01') },
    { from: day('2026-03-01'), until: day('2027-01-01') },
  ]);
});

test('the chronicle stands on the bar once it is read', () => {
  expect(eventStretches(portOf(), around({}), NO_EVENT_CHOICE)?.chronicle).toEqual([]);
  const told = eventStretches(portOf(), around({ happenings }), NO_EVENT_CHOICE)?.chronicle ?? [];
  expect(told).toHaveLength(happenings.resource.length + happenings.context.length);
  expect(told.every(({ day: at, label }) => Number.isInteger(at) && label !== '')).toBe(true);
});

test('the window is on the bar only while the layer is on, and a new start moves the view', () => {
  const stretches = eventStretches(portOf(), around({}), NO_EVENT_CHOICE);
  if (!stretches) throw new Error('There are no events.');
  const off = portOf('#date=2013-03-01&layers=mines');
  expect(eventBar(stretches, off, viewOf(off.view.getState())).windowFrom).toBeNull();
  const on = portOf('#date=2013-03-01&layers=mines,events');
  const bar = eventBar(stretches, on, viewOf(on.view.getState()));
  expect([bar.windowFrom, bar.start]).toEqual([day('2012-03-02'), null]);
  bar.onStart(day('2013-03-05'));
  expect(on.view.getState()).toMatchObject({ from: day('2013-03-05'), date: day('2013-03-05') });
});
