import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { expect, test } from 'vitest';

/** Who may import whom (ARCHITECTURE.md). biome.json says the same by patterns; this resolves paths. */
const TABLE: Record<string, { folders: string[]; packages: RegExp; types?: RegExp }> = {
  domain: { folders: [], packages: /^valibot$/ },
  text: { folders: ['domain'], packages: /^$/ },
  data: { folders: ['domain'], packages: /^valibot$/ },
  layers: {
    folders: ['domain', 'text'],
    packages: /^valibot$/,
    types: /^(maplibre-gl|@maplibre\/maplibre-gl-style-spec)$/,
  },
  state: { folders: ['domain', 'layers'], packages: /^(valibot|zustand\/vanilla)$/ },
  analysis: { folders: ['domain'], packages: /^@turf\/(?!turf$)/ },
  map: {
    folders: ['domain', 'text', 'layers', 'state'],
    packages: /^(maplibre-gl|@fontsource|kdbush|terra-draw|terra-draw-maplibre-gl-adapter)(\/|$)/,
    types: /^@maplibre\/maplibre-gl-style-spec$/,
  },
  ui: { folders: ['domain', 'text', 'layers', 'state', 'analysis'], packages: /^preact(\/|$)/ },
};

const src = resolve(import.meta.dirname, '../../src');
const IMPORT =
  /(?:^|[;\n])\s*(?:import|export)\s+(type\s)?(?:[\w*{][^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;

/** What is wrong with an import in a file of `src/<folder>`, or null. */
function complaint(file: string, specifier: string, typeOnly: boolean): string | null {
  const [folder = ''] = relative(src, file).split(sep);
  const row = TABLE[folder];
  if (!row) return `src/${folder} is not in the import table: add a row`;
  if (!specifier.startsWith('.')) {
    const types = specifier === 'geojson' || row.types?.test(specifier);
    const fine = row.packages.test(specifier) || (typeOnly && types);
    return fine ? null : `src/${folder} may not import the package ${specifier}`;
  }
  const target = posix.normalize(
    relative(src, join(dirname(file), specifier)).replaceAll(sep, '/'),
  );
  const [other = ''] = target.split('/');
  return other === folder || row.folders.includes(other)
    ? null
    : `src/${folder} may not import src/${target}`;
}

test('every import in src follows the table', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && name.includes(sep))
    .map((name) => join(src, name));
  const found = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, type, named, lazy]) => ({
      file: relative(src, file),
      problem: complaint(file, named ?? lazy ?? '', Boolean(type)),
    })),
  );
  expect(found.length).toBeGreaterThan(10);
  expect(found.filter(({ problem }) => problem !== null)).toEqual([]);
});
