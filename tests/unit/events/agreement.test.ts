import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binsOf, binUnit } from '../../../src/domain/events/bins.ts';
import { eventFilters } from '../../../src/domain/events/filters.ts';
import { histogram } from '../../../src/domain/events/histogram.ts';
import { NO_FILTERS } from '../../../src/domain/filters.ts';
import { formatDay } from '../../../src/domain/time/day.ts';
import { formatStart } from '../../../src/domain/time/window-start.ts';
import { eventsLayer, selectedEvents } from '../../../src/layers/events/layer.ts';
import { createText } from '../../../src/text/text.ts';
import { eventViewRows } from '../../../src/ui/events/event-view-rows.ts';
import { atlas } from '../atlas.ts';
import { testConsole } from '../console.ts';
import { anyEventView } from './any-view.ts';
import { events } from './late.ts';

const text = createText('en', atlas.data.actors);
const layer = eventsLayer(events);
const asked = testConsole(events).console;

test('table, legend, layer, histogram and console count the same events in any view', async () => {
  await fc.assert(
    fc.asyncProperty(anyEventView, async ({ date, choice }) => {
      const filters = { ...NO_FILTERS, events: choice };
      const selected = selectedEvents(events, atlas, date, filters);
      const rows = eventViewRows(events, atlas, selected.events, text);
      const { from, ...rest } = choice;
      const answer = await asked.eventsAt({
        ...rest,
        date: formatDay(date),
        ...(from === null ? {} : { from: formatStart(from) }),
      });
      expect(rows.map(({ of }) => of)).toEqual(answer);

      const legend = layer.legend(atlas, date, filters, text);
      const counts = legend.map(({ count }) => Number(count.replace(/\D/g, '')));
      expect(counts.reduce((sum, n) => sum + n, 0)).toBe(answer.length);
      const dots = answer.filter(({ knownTo }) => knownTo === 'point');
      expect(layer.counts(atlas, date, filters).shown).toBe(dots.length);
      expect(counts[1]).toBe(dots.filter(({ violence }) => violence === 'one_sided').length);

      const days = { from: selected.window.from, until: date + 1 };
      const bins = binsOf(days, binUnit(days, 800));
      const { clash, civilians, earlier } = histogram(events.columns, bins, eventFilters(choice));
      const sum = (list: Uint32Array) => list.reduce((all, n) => all + n, 0);
      expect(sum(clash) + sum(civilians) + earlier).toBe(answer.length);
    }),
    { numRuns: 80, seed: 71 },
  );
});

test.each([
  [2012, 33, 638],
  [2023, 84, 161],
])('the console counts for %i the %i events and %i deaths of the source', async (year, n, best) => {
  const found = await asked.eventsAt({ date: `${year}-12-31`, from: `${year}-01-01` });
  const deaths = found.reduce((sum, row) => sum + row.best, 0);
  expect([found.length, deaths]).toEqual([n, best]);
});

test('the console waits for events, and says where they could not be read', async () => {
  const { console, surroundings } = testConsole(null);
  const answer = console.eventsAt({ date: '2012-12-31', from: '2012-01-01' });
  surroundings.setState({ events: 'loading' });
  surroundings.setState({ events });
  expect(await answer).toHaveLength(33);
  const failing = testConsole('loading');
  const refused = failing.console.eventCoverage();
  failing.surroundings.setState({ events: 'failed' });
  await expect(refused).rejects.toThrow('could not be read');
});

test('the console asks again for events that could not be read', async () => {
  const again = testConsole('failed', () => again.surroundings.setState({ events }));
  expect(await again.console.eventsAt({ date: '2012-12-31', from: '2012-01-01' })).toHaveLength(33);
});

test('without a date the console answers for the one shown, and for a year up to it', async () => {
  const { console, view } = testConsole(events);
  view.getState().setDate(Date.UTC(2013, 1, 1) / 86_400_000);
  const answer = await console.eventsAt();
  expect(answer).toEqual(await console.eventsAt({ date: '2013-02-01', from: '2012-02-03' }));
  expect(answer.length).toBeGreaterThan(20);
});

test('the console names the days that the data cover', async () => {
  expect(await asked.eventCoverage()).toEqual([
    { release: 'UCDP GED 24.1', from: '1989-01-01', to: '2023-12-31', provisional: false },
    {
      release: 'UCDP GED candidate 26.0.2',
      from: '2026-02-01',
      to: '2026-02-28',
      provisional: true,
    },
  ]);
});
