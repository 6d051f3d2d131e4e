import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { fieldGeojson } from '../../../scripts/geodata/field-geojson.ts';
import { hashOf, readFiles } from '../../../scripts/geodata/files.ts';
import { packFiles } from '../../../scripts/geodata/pack.ts';
import { problemLine } from '../../../scripts/geodata/problem.ts';
import { readDataset } from '../../../scripts/geodata/read.ts';
import { validate } from '../../../scripts/geodata/validate.ts';
import { loadAtlasData, loadBase, loadCitations } from '../../../src/data/load.ts';
import { parseDay } from '../../../src/domain/time/day.ts';

const dir = resolve(import.meta.dirname, '../../../geodata');
const files = readFiles(dir);
const { sources, problems } = validate(files);
const packed = packFiles(sources, hashOf(files));
const fetchPacked = async (url: string) => new Response(packed[url.replace('/data/', '')]);

test('the geodata of the project has no problem', () => {
  expect(problems.map(problemLine)).toEqual([]);
});

test('the same geodata gives the same bytes', () => {
  const again = readFiles(dir);
  expect(packFiles(validate(again).sources, hashOf(again))).toEqual(packed);
});

test('the dataset that the app loads is the one that the files hold', async () => {
  const loaded = await loadAtlasData('/data', fetchPacked);
  expect(loaded).toEqual({ ok: true, value: readDataset() });
});

test('the app loads the basemap and every source by its id', async () => {
  const base = await loadBase('/data/', fetchPacked);
  expect(base.ok && base.value.towns.features).toHaveLength(sources.basemap.towns.features.length);
  const { citationIds } = readDataset();
  const citations = await loadCitations('/data/', fetchPacked, citationIds);
  expect(citations.ok && [...citations.value.keys()]).toEqual(citationIds);
  const known = new Map(sources.citations.map((citation) => [citation.id, citation]));
  for (const id of citationIds)
    expect(citations.ok && citations.value.get(id)).toEqual(known.get(id));
});

test('every town that control is known for is named on the base map', () => {
  const named = new Set(sources.basemap.towns.features.map(({ properties }) => properties?.place));
  const towns = readDataset().places.filter(({ kind, position }) => kind === 'town' && position);
  expect(towns.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([]);
});

test('every described area has an outline inside the state', () => {
  for (const { id, outline } of readDataset().areas) {
    expect(outline.length, id).toBeGreaterThan(0);
    for (const [lng, lat] of outline.flat(2)) {
      expect(lng > 95.5 && lng < 99 && lat > 23.5 && lat < 28.6, id).toBe(true);
    }
  }
});

test('the field as GeoJSON says for every cell who holds it and how far the report is', () => {
  const dataset = readDataset();
  const { features } = fieldGeojson(dataset, parseDay('2024-10-25') ?? 0);
  expect(features).toHaveLength(dataset.lattice.count);
  const pangwa = features.find(({ properties }) => properties?.place === 'pangwa');
  expect(pangwa?.properties).toMatchObject({ status: 'held', holder: 'kia', parties: ['kia'] });
  expect(pangwa?.properties?.distanceKm).toBeLessThanOrEqual(30);
});
