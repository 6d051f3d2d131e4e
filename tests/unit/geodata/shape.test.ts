import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type GeodataFiles, hashOf, readFiles } from '../../../scripts/geodata/files.ts';
import { problemLine, problemLines } from '../../../scripts/geodata/problem.ts';
import { RECORD_FILES, type RecordList } from '../../../scripts/geodata/sources.ts';
import { validate } from '../../../scripts/geodata/validate.ts';
import { smallSources } from './small.ts';

test('the files of the small dataset give the small dataset back', () => {
  const { sources, problems } = validate(smallFiles());
  expect(problems).toEqual([]);
  expect(sources).toEqual(smallSources());
});

test('a date that is no calendar day is told with file, record, field, found and expected', () => {
  const files = smallFiles();
  Object.assign((files['control.json'] as object[])[0] ?? {}, { at: '2024-02-30' });
  expect(linesOf(files)).toEqual([
    'control.json, c001, at: found "2024-02-30", expected a calendar day written YYYY-MM-DD',
  ]);
});

test('a record without precision is told', () => {
  const files = smallFiles();
  delete featureOf(files, 'places.geojson').properties.precision;
  expect(linesOf(files)).toEqual([
    'places.geojson, hill, precision: found nothing, expected a value',
  ]);
});

test('a feature whose id is not that of its record is told', () => {
  const files = smallFiles();
  featureOf(files, 'mining-sites.geojson').id = 'pit';
  expect(linesOf(files)).toEqual([
    'mining-sites.geojson, mine, feature id: found "pit", expected the id of its properties, mine',
  ]);
});

test('a record drawn as anything but a point is told', () => {
  const files = smallFiles();
  featureOf(files, 'border-crossings.geojson').geometry = { type: 'LineString', coordinates: [] };
  expect(linesOf(files)).toEqual([
    'border-crossings.geojson, gate, geometry: found "LineString", expected a Point or null',
  ]);
});

test('a file that is missing is told', () => {
  const { 'areas.json': _areas, 'rivers.geojson': _rivers, ...files } = smallFiles();
  expect(linesOf(files)).toEqual([
    'areas.json, file, file: found nothing, expected a list of records',
    'rivers.geojson, file, features: found nothing, expected a GeoJSON FeatureCollection',
  ]);
});

test('a feature that is none is told, in the files of records and of the basemap', () => {
  const files = smallFiles();
  (files['places.geojson'] as { features: unknown[] }).features.push(null);
  (files['rivers.geojson'] as { features: unknown[] }).features.push(null);
  const lines = linesOf(files);
  expect(lines).toContainEqual(
    expect.stringMatching(/^places.geojson, record \d+, feature: found null, expected a GeoJSON/),
  );
  expect(lines).toContainEqual(
    expect.stringMatching(/^rivers.geojson, record \d+, record: found null/),
  );
});

for (const [file, spoil, line] of [
  ['rivers', { source: undefined }, 'properties.source: found nothing'],
  ['towns', { rank: 9 }, 'properties.rank: found 9, expected a rank from 1 to 5'],
  ['towns', { name: undefined }, 'properties.name: found nothing'],
  ['boundaries', { kind: 'wall' }, 'properties.kind: found "wall"'],
  ['outlines', { level: 'hill' }, 'properties.level: found "hill"'],
  ['lakes', { names: 'lake' }, 'properties.names: found "lake"'],
  ['labels', { rank: 3 }, 'properties.rank: found 3'],
  ['peaks', { elevationM: '5881' }, 'properties.elevationM: found "5881"'],
  ['airports', { kind: 'space' }, 'properties.kind: found "space"'],
  ['roads', { class: 'tiny' }, 'properties.class: found "tiny"'],
] as const)
  test(`of the ${file}, ${JSON.stringify(spoil)} is told`, () => {
    const files: GeodataFiles = readFiles('geodata');
    const collection = files[`${file}.geojson`] as {
      features: { id: string; properties: object }[];
    };
    const [first, ...rest] = collection.features;
    if (!first) throw new Error('Found no feature.');
    const spoilt = { ...first, properties: { ...first.properties, ...spoil } };
    const lines = linesOf({
      ...files,
      [`${file}.geojson`]: {
        ...collection,
        features: [JSON.parse(JSON.stringify(spoilt)), ...rest],
      },
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`${file}.geojson, ${first.id}, ${line}`);
  });

test('a line without points is told', () => {
  const files: GeodataFiles = readFiles('geodata');
  const rivers = files['rivers.geojson'] as { features: object[] };
  const [first, ...rest] = rivers.features;
  const bare = { ...first, geometry: { type: 'LineString' } };
  const lines = linesOf({ ...files, 'rivers.geojson': { ...rivers, features: [bare, ...rest] } });
  expect(lines).toEqual([expect.stringContaining('geometry.coordinates: found nothing')]);
});

test('the command ends with 1 where something is wrong, and with 0 where nothing is', () => {
  const root = resolve(import.meta.dirname, '../../..');
  const folder = mkdtempSync(join(tmpdir(), 'kachin-geodata-'));
  cpSync(join(root, 'geodata'), join(folder, 'geodata'), { recursive: true });
  const check = () =>
    spawnSync(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), join(root, 'scripts/geodata/main.ts'), '--check'],
      { cwd: folder, encoding: 'utf8' },
    );
  const right = check();
  expect(right.status, right.stderr).toBe(0);
  const file = join(folder, 'geodata', 'actors.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"hue": "kia"', '"hue": "pink"'));
  const wrong = check();
  expect(wrong.status).toBe(1);
  expect(wrong.stderr).toMatch(/^actors.json, kia, hue: found "pink", expected /);
  rmSync(folder, { recursive: true });
}, 60_000);

test('all problems are listed up to fifty, and the rest is counted', () => {
  const problem = { file: 'a.json', record: 'r', field: 'f', found: 1, expected: '2' };
  const lines = problemLines(Array.from({ length: 53 }, () => problem));
  expect(lines).toHaveLength(51);
  expect(lines.at(-1)).toBe('… and 3 more');
});

test('the hash of the data follows its content and not its layout', () => {
  expect(hashOf({ 'a.json': { x: 1, y: [2] } })).toBe(hashOf({ 'a.json': { y: [2], x: 1 } }));
  expect(hashOf({ 'a.json': { x: 1, y: [2] } })).not.toBe(hashOf({ 'a.json': { x: 1, y: [3] } }));
});

function linesOf(files: GeodataFiles): string[] {
  return validate(files).problems.map(problemLine);
}

interface Loose {
  id: string;
  properties: Record<string, unknown>;
  geometry: unknown;
}

function featureOf(files: GeodataFiles, name: string): Loose {
  const [first] = (files[name] as { features: Loose[] }).features;
  if (!first) throw new Error(`${name} has no feature`);
  return first;
}

/** The small dataset as the files it would be read from. */
function smallFiles(): GeodataFiles {
  const { basemap, meta, ...lists } = smallSources();
  const files: GeodataFiles = { 'dataset.json': meta };
  for (const [list, file] of Object.entries(RECORD_FILES)) {
    const records = lists[list as RecordList];
    files[file] = file.endsWith('.geojson')
      ? { type: 'FeatureCollection', features: records.map(featureFrom) }
      : records;
  }
  for (const [name, collection] of Object.entries(basemap)) files[`${name}.geojson`] = collection;
  return files;
}

function featureFrom(record: { id: string; position?: unknown }) {
  const { position, ...properties } = record;
  const geometry = position ? { type: 'Point', coordinates: position } : null;
  return { type: 'Feature', id: record.id, properties, geometry };
}
