import { expect, test } from 'vitest';
import '../../../src/text/later.ts';
import { NO_EVENT_FILTERS } from '../../../src/domain/events/filters.ts';
import { eventsIn } from '../../../src/domain/events/select.ts';
import { createSessionStore } from '../../../src/state/session.ts';
import { createText } from '../../../src/text/text.ts';
import { eventViewRows, STATE_ONLY } from '../../../src/ui/events/event-view-rows.ts';
import { closeTables, openTables } from '../../../src/ui/tables/request.ts';
import type { Sorting } from '../../../src/ui/tables/sort.ts';
import { type Narrowing, narrowed } from '../../../src/ui/tables/view-rows.ts';
import { atlas } from '../atlas.ts';
import { events } from '../events/late.ts';

const text = createText('en', atlas.data.actors);
const always = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
const all = eventViewRows(events, atlas, eventsIn(events.columns, always, NO_EVENT_FILTERS), text);
const shown = (how: Partial<Narrowing>, sorting: Sorting = { column: 'name', descending: false }) =>
  narrowed(all, { row: null, query: '', bbox: null, ...how }, sorting, 'en').map(({ of }) => of);

test('rows are in the order of their first days, not of the words for them', () => {
  const days = shown({}).map(({ start }) => start);
  expect(days).toEqual(days.toSorted());
  const back = shown({}, { column: 'name', descending: true }).map(({ start }) => start);
  expect(back).toEqual(days.toReversed());
});

test('rows of as many deaths stay in the order of their days', () => {
  const rows = shown({}, { column: 'best', descending: true });
  for (const [i, { best, start }] of rows.entries()) {
    const next = rows[i + 1];
    if (next) expect(best > next.best || (best === next.best && start <= next.start)).toBe(true);
  }
});

test('the choices of areas share all rows out, and a district has what is known no closer', () => {
  const areas = new Set(all.map(({ row }) => row));
  const counts = [...areas].map((row) => shown({ row }).length);
  expect(counts.reduce((sum, n) => sum + n, 0)).toBe(all.length);
  const bhamo = shown({ row: 'MMR001D003' });
  expect(new Set(bhamo.map(({ knownTo }) => knownTo))).toEqual(new Set(['district']));
  expect(shown({ row: STATE_ONLY }).every(({ knownTo }) => knownTo === 'state')).toBe(true);
});

test('in view are dots only, even where the whole world is', () => {
  const inView = shown({ bbox: [-180, -90, 180, 90] });
  expect(new Set(inView.map(({ knownTo }) => knownTo))).toEqual(new Set(['point']));
  expect(inView).toHaveLength(all.filter(({ of }) => of.knownTo === 'point').length);
});

test('days that are not known to the day are said with how closely they are', () => {
  for (const { of, name, second } of all) {
    expect(second !== null).toBe(of.datePrecision > 1);
    expect(name.includes('–')).toBe(of.start !== of.end);
  }
});

test('tables that the summary opened lead back to it, those for events do not', () => {
  const session = createSessionStore();
  openTables(session, { kind: 'mines', row: 'kia' });
  closeTables(session);
  expect(session.getState().sheet).toBe('summary');
  openTables(session, { kind: 'events', area: 'MMR001002' });
  expect(session.getState()).toMatchObject({ sheet: 'tables', tables: { area: 'MMR001002' } });
  closeTables(session);
  expect(session.getState()).toMatchObject({ sheet: null, tables: undefined });
});

test('the same request once more while the tables are open is a new one', () => {
  const session = createSessionStore();
  openTables(session, { kind: 'events', area: null });
  const first = session.getState().tables;
  openTables(session, { kind: 'events', area: null });
  expect(session.getState().tables).not.toEqual(first);
});
