import { expect, test } from 'vitest';
import { hashOf } from '../../../scripts/geodata/files.ts';
import { townshipOutlines } from '../../../scripts/geodata/outlines.ts';
import { packFiles } from '../../../scripts/geodata/pack.ts';
import { loadAtlasData, loadBase } from '../../../src/data/load.ts';
import { loadEvents, loadFigures, loadHappenings } from '../../../src/data/load-late.ts';
import { loadRoutes } from '../../../src/data/load-routes.ts';
import { loadTownshipOutlines } from '../../../src/data/township-outlines.ts';
import { smallSources } from './small.ts';

const packed = packFiles(smallSources(), hashOf({ small: true }));

/** A server of the small dataset, with some files replaced. */
function serving(replaced: Record<string, Response | Error> = {}) {
  return async (url: string): Promise<Response> => {
    const name = url.replace('data/', '');
    const answer = replaced[name] ?? new Response(packed[name]);
    if (answer instanceof Error) throw answer;
    return answer;
  };
}

test('the small dataset loads with its days as numbers', async () => {
  const loaded = await loadAtlasData('data', serving());
  expect(loaded.ok && loaded.value.control[0]?.at).toBe(20015);
});

test('a server that does not answer is a value that names the file', async () => {
  const fetch = serving({ 'core.json': new Error('offline') });
  expect(await loadAtlasData('data', fetch)).toEqual({
    ok: false,
    file: 'core.json',
    found: 'no answer (offline)',
    expected: 'the file at data/core.json',
  });
});

test('an HTTP error is a value that names file and status', async () => {
  const fetch = serving({ 'core.json': new Response('', { status: 404 }) });
  expect(await loadAtlasData('data', fetch)).toMatchObject({
    ok: false,
    file: 'core.json',
    found: 'HTTP status 404',
  });
});

test('without the lattice the records load, and the dataset says what it lacks', async () => {
  const fetch = serving({ 'lattice.json': new Response('', { status: 404 }) });
  const loaded = await loadAtlasData('data', fetch);
  if (!loaded.ok) throw new Error(loaded.found);
  expect(loaded.value.groundFailed).toContain('lattice.json: HTTP status 404');
  expect(loaded.value.lattice.count).toBe(0);
  expect(loaded.value.control.length).toBeGreaterThan(0);
});

test('a page in place of the data is a value that says JSON was expected', async () => {
  const fetch = serving({ 'base.json': new Response('<!doctype html>') });
  expect(await loadBase('data', fetch)).toMatchObject({
    ok: false,
    file: 'base.json',
    expected: 'JSON',
  });
});

test('a record that does not fit is a value that names its field', async () => {
  const core = JSON.parse(packed['core.json'] ?? '');
  core.records.control[0].at = 'yesterday';
  const fetch = serving({ 'core.json': Response.json(core) });
  expect(await loadAtlasData('data', fetch)).toMatchObject({
    file: 'core.json',
    found: 'control.0.at "yesterday"',
    expected: 'a calendar day written YYYY-MM-DD',
  });
});

test('a lattice of other data than the records is not used', async () => {
  const lattice = { ...JSON.parse(packed['lattice.json'] ?? ''), hash: hashOf({ other: true }) };
  const fetch = serving({ 'lattice.json': Response.json(lattice) });
  expect(await loadAtlasData('data', fetch)).toMatchObject({
    ok: true,
    value: { groundFailed: expect.stringContaining('lattice.json: data '), lattice: { count: 0 } },
  });
});

test('the routes load by themselves, for the data they belong to', async () => {
  const hash = hashOf({ small: true });
  const loaded = await loadRoutes('data', serving(), hash);
  expect(loaded.ok && loaded.value.map(({ id, crossing }) => [id, crossing])).toEqual([
    ['way', 'gate'],
  ]);
  expect(await loadRoutes('data', serving(), hashOf({ other: true }))).toMatchObject({
    ok: false,
    file: 'routes.json',
  });
});

test('the events load as columns in the order of their first days, with what they are counted on', async () => {
  const loaded = await loadEvents('data', serving(), hashOf({ small: true }));
  const columns = loaded.ok ? loaded.value.columns : undefined;
  expect(columns?.id).toEqual(['e3', 'e4', 'e2', 'e1']);
  const areas = Array.from(columns?.area ?? [], (area) => columns?.areas[area]?.code ?? null);
  expect(areas).toEqual(['MMR001D001', null, 'MMR001005', null]);
  expect(columns?.end[2]).toBe((columns?.start[2] ?? 0) + 30);
});

test('a column of events that is too short is a value that names it', async () => {
  const file = JSON.parse(packed['events.json'] ?? '');
  file.columns.best.pop();
  const fetch = serving({ 'events.json': Response.json(file) });
  expect(await loadEvents('data', fetch, hashOf({ small: true }))).toEqual({
    ok: false,
    file: 'events.json',
    found: '3 values of best',
    expected: '4, one for each event',
  });
});

test('figures and happenings load by themselves, and only for the data they belong to', async () => {
  const hash = hashOf({ small: true });
  const figures = await loadFigures('data', serving(), hash);
  expect(figures.ok && figures.value.trade.map(({ earliest }) => earliest)).toEqual([15796]);
  const happenings = await loadHappenings('data', serving(), hash);
  expect(happenings.ok && happenings.value.context.map(({ id }) => id)).toEqual(['talks']);
  const other = hashOf({ other: true });
  for (const [load, file] of [
    [loadEvents, 'events.json'],
    [loadFigures, 'figures.json'],
    [loadHappenings, 'chronicle.json'],
  ] as const) {
    expect(await load('data', serving(), other)).toMatchObject({ ok: false, file });
  }
});

test('a late file brings the sources that the register does not have', async () => {
  const sources = smallSources();
  sources.citations.push({ ...sources.citations[0], id: 'yearbook' } as never);
  for (const event of sources.contextEvents) event.citations = ['yearbook', 'news-2024-10'];
  const hash = hashOf({ small: true });
  const text = packFiles(sources, hash)['chronicle.json'];
  const loaded = await loadHappenings('data', async () => new Response(text), hash);
  expect(loaded.ok && loaded.value.sources.map(({ id }) => id)).toEqual(['yearbook']);
});

test('a basemap without one of its sources is refused', async () => {
  const { rivers: _rivers, ...base } = JSON.parse(packed['base.json'] ?? '');
  const fetch = serving({ 'base.json': Response.json(base) });
  expect(await loadBase('data', fetch)).toMatchObject({ ok: false, file: 'base.json' });
});

test('the outlines of the townships load by P-code, for the data they belong to', async () => {
  const { hash } = JSON.parse(packed['core.json'] ?? '');
  const loaded = await loadTownshipOutlines('data', serving(), hash);
  const [township] = townshipOutlines(smallSources().basemap.outlines);
  expect(loaded.ok && loaded.value[township?.pcode ?? '']).toEqual(township?.polygon);
  expect(await loadTownshipOutlines('data', serving(), 'f'.repeat(64))).toMatchObject({
    ok: false,
    file: 'townships.json',
  });
});
