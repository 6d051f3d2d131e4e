import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type Day, formatDay, parseDay } from '../../src/domain/time/day.ts';
import { coverageReport } from './coverage.ts';
import { fieldGeojson } from './field-geojson.ts';
import { type GeodataFiles, hashOf, readFiles } from './files.ts';
import { packFiles } from './pack.ts';
import { problemLines } from './problem.ts';
import { readDataset } from './read.ts';
import type { Sources } from './sources.ts';
import { validate } from './validate.ts';

const USAGE = `Checks geodata/ and writes what the app loads into public/data/.

  npm run geodata
  npm run geodata -- --check                       only checks
  npm run geodata -- --geojson [--date 2024-10-25] also writes the evidence field of a day
                                                   to dist-geodata/field.geojson`;

/** What is not needed for the first view. */
const LATER = new Set([
  'citations.json',
  'routes.json',
  'townships.json',
  'events.json',
  'figures.json',
  'chronicle.json',
]);

function main(): number {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      geojson: { type: 'boolean', default: false },
      date: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const files = readFiles('geodata');
  const { sources, problems } = validate(files);
  if (problems.length > 0) {
    console.error(problemLines(problems).join('\n'));
    return 1;
  }
  const date = parseDay(values.date ?? sources.meta.newsUntil);
  if (date === undefined) {
    console.error(`--date: found ${values.date}, expected a calendar day YYYY-MM-DD`);
    return 1;
  }
  console.log(coverageReport(sources));
  if (values.check) return 0;
  writePacked(files, sources);
  if (values.geojson) writeField(date);
  return 0;
}

function writePacked(files: GeodataFiles, sources: Sources): void {
  console.log('');
  let packedSize = 0;
  for (const [name, text] of Object.entries(packFiles(sources, hashOf(files)))) {
    write('public/data', name, text);
    const size = gzipSync(text, { level: 9 }).length;
    if (!LATER.has(name)) packedSize += size;
    console.log(
      `${`public/data/${name}`.padEnd(32)}${kb(Buffer.byteLength(text))}, gzip ${kb(size)}`,
    );
  }
  console.log(
    `${'first view:'.padEnd(32)}gzip ${kb(packedSize)} without the font and what follows the first frame`,
  );
}

function writeField(date: Day): void {
  write('dist-geodata', 'field.geojson', JSON.stringify(fieldGeojson(readDataset(), date)));
  console.log(`${'dist-geodata/field.geojson'.padEnd(32)}${formatDay(date)}`);
}

/** Writes beside the file and moves it there, so that nobody reads half of it. */
function write(dir: string, name: string, text: string): void {
  mkdirSync(dir, { recursive: true });
  const file = join(dir, name);
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

function kb(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
