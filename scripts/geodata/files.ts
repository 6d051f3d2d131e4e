import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The JSON and GeoJSON files of a geodata folder, parsed, by file name. */
export type GeodataFiles = Record<string, unknown>;

/** Reads every `.json` and `.geojson` of a folder, in the order of their names. */
export function readFiles(dir: string): GeodataFiles {
  const names = readdirSync(dir)
    .filter((name) => /\.(geo)?json$/.test(name))
    .sort();
  return Object.fromEntries(names.map((name) => [name, parsed(dir, name)]));
}

function parsed(dir: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(join(dir, name), 'utf8'));
  } catch (error) {
    throw new Error(`${name}: found ${(error as Error).message}, expected JSON`);
  }
}

/** SHA-256 (hex) over the canonical JSON of the files: layout and order of keys do not count. */
export function hashOf(files: GeodataFiles): string {
  return createHash('sha256').update(canonical(files)).digest('hex');
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
