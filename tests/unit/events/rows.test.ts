import { expect, test } from 'vitest';
import { holdsEvent } from '../../../src/analysis/area/holds-event.ts';
import { partOf } from '../../../src/analysis/area/part-of.ts';
import { eventRows } from '../../../src/analysis/events/event-rows.ts';
import { toCsv, toGeoJson } from '../../../src/analysis/table/write.ts';
import type { OwnArea } from '../../../src/domain/area/read-area.ts';
import { NO_EVENT_FILTERS } from '../../../src/domain/events/filters.ts';
import { eventsIn } from '../../../src/domain/events/select.ts';
import { atlas } from '../atlas.ts';
import { events } from './late.ts';

const always = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
const inState = eventsIn(events.columns, always, NO_EVENT_FILTERS);
const rows = eventRows(events, atlas, inState);
const held = (area: OwnArea) =>
  eventRows(
    events,
    atlas,
    inState.filter(holdsEvent(atlas, events.columns, area, partOf(atlas, area))),
  );
const known = (to: string) => rows.filter(({ knownTo }) => knownTo === to);

test('every event of the state is known to a point, a township, a district or the state', () => {
  const counts = ['point', 'township', 'district', 'state'].map((to) => known(to).length);
  expect(counts.slice(0, 1)).toEqual([116]);
  expect(counts.reduce((sum, n) => sum + n, 0)).toBe(rows.length);
  expect(Math.min(...counts)).toBeGreaterThan(0);
});

test('a point lies in a township, and its township in a district', () => {
  for (const { id, township, district } of [...known('point'), ...known('township')])
    expect([typeof township, typeof district], id).toEqual(['string', 'string']);
});

test('what is known to a district is in no township, what is known to the state in no district', () => {
  for (const { township, districtPcode } of known('district'))
    expect([township, /^MMR001D\d{3}$/.test(districtPcode ?? '')]).toEqual([null, true]);
  for (const { township, district } of known('state'))
    expect([township, district]).toEqual([null, null]);
});

test('GeoJSON has a point for classes 1 and 2 only', () => {
  for (const { geometry, properties } of toGeoJson(rows).features)
    expect(geometry !== null, properties?.id).toBe(properties?.precision <= 2);
});

test('CSV has a line for every event, with days, deaths and what is not known left empty', () => {
  const lines = toCsv(rows).split('\r\n');
  expect(lines).toHaveLength(rows.length + 2);
  expect(lines[0]).toMatch(
    /^id,start,end,datePrecision,violence,.*,lng,lat,precision,best,low,high/,
  );
  const state = lines.find((line) => line.includes(',state,,,,,,,'));
  expect(state).toMatch(/^ged-\d+,\d{4}-\d\d-\d\d,/);
});

test('a township holds what stands in it and what is known to it, and nothing of its district', () => {
  const waingmaw = held({ kind: 'township', pcode: 'MMR001002' });
  expect(new Set(waingmaw.map(({ townshipPcode }) => townshipPcode))).toEqual(
    new Set(['MMR001002']),
  );
  expect(new Set(waingmaw.map(({ knownTo }) => knownTo))).toEqual(new Set(['point', 'township']));
});

test('the townships, the districts and the state alone share all events out', () => {
  const shares = atlas.data.townships.map(({ pcode }) => held({ kind: 'township', pcode }).length);
  const inTownships = shares.reduce((sum, n) => sum + n, 0);
  expect(inTownships + known('district').length + known('state').length).toBe(rows.length);
});

test('a shape round the whole state holds all but what is known to the state only', () => {
  const ring: [number, number][] = [
    [96, 23.5],
    [99.5, 23.5],
    [99.5, 29],
    [96, 29],
  ];
  const outside = rows.filter(({ lng }) => lng !== null && (lng < 96 || lng > 99.5)).length;
  expect(held({ kind: 'shape', ring }).length).toBe(rows.length - known('state').length - outside);
});

test('a shape holds what is known to an area once more than half of its ground lies inside', () => {
  // The south of the state: all of Mansi and Momauk townships, Bhamo district, and nothing of the north.
  const south = held({
    kind: 'shape',
    ring: [
      [96, 23.5],
      [98.5, 23.5],
      [98.5, 24.9],
      [96, 24.9],
    ],
  });
  const areas = new Set(
    south.filter(({ lng }) => lng === null).map((row) => row.townshipPcode ?? row.districtPcode),
  );
  expect(areas).toContain('MMR001013');
  expect(areas).toContain('MMR001D003');
  expect(areas).not.toContain('MMR001001');
  expect(areas).not.toContain('MMR001D001');
  for (const { lat } of south) if (lat !== null) expect(lat).toBeLessThanOrEqual(24.9);
});
