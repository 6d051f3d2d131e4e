import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

/** One entry of Vite's manifest, as far as it is read here. */
interface ManifestChunk {
  file: string;
  isEntry?: boolean;
  imports?: string[];
}

const dist = resolve(import.meta.dirname, '../../dist');
const manifestFile = join(dist, '.vite', 'manifest.json');

/** What the first view fetches, below dist/data/. */
const FIRST_VIEW = ['core.json', 'base.json', 'lattice.json', 'citations.json'];

/** KiB, lowest and highest. The lower bound keeps an empty build from passing. */
const BUDGET = {
  app: [8, 60],
  mapLibre: [200, 320],
  firstViewData: [20, 250],
  citations: [1, 30],
  font: [30, 48],
} as const;

function expectWithin(
  what: string,
  foundKib: number,
  [lowest, highest]: readonly [number, number],
) {
  const sentence = `${what}: found ${foundKib.toFixed(1)} KiB, expected ${lowest} to ${highest} KiB`;
  expect(foundKib >= lowest && foundKib <= highest, sentence).toBe(true);
}

function gzipKib(...names: string[]): number {
  return names.reduce(
    (sum, name) => sum + gzipSync(readFileSync(join(dist, name))).length / 1024,
    0,
  );
}

/** Code that is fetched at once although it is a chunk of its own: without it no map is drawn. */
const MAP_CODE = 'src/map/atlas-map.ts';

/** The entry, the map's own code and everything they import statically, each file once. */
function firstLoad(manifest: Record<string, ManifestChunk>): string[] {
  const seen = new Set<string>();
  const visit = (key: string) => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const next of manifest[key]?.imports ?? []) visit(next);
  };
  for (const [key, chunk] of Object.entries(manifest)) {
    if (chunk.isEntry || key === MAP_CODE) visit(key);
  }
  return [...seen].map((key) => manifest[key]?.file ?? '').filter((file) => /\.m?js$/.test(file));
}

// Without a build there is nothing to weigh; `npm test` builds before the unit tests.
describe.skipIf(!existsSync(manifestFile))('size of the built site (gzip)', () => {
  const scripts = () => {
    const files = firstLoad(JSON.parse(readFileSync(manifestFile, 'utf8')));
    const isMapLibre = (file: string) => /(^|\/)maplibre-[^/]*\.js$/.test(file);
    return {
      app: files.filter((file) => !isMapLibre(file)),
      mapLibre: files.filter(isMapLibre),
    };
  };

  test('first-load JavaScript beyond MapLibre', () => {
    const { app } = scripts();
    expectWithin(app.join(' + '), gzipKib(...app), BUDGET.app);
  });

  test('MapLibre is a file of its own', () => {
    const { mapLibre } = scripts();
    expect(mapLibre).toHaveLength(1);
    expectWithin(mapLibre.join(' + '), gzipKib(...mapLibre), BUDGET.mapLibre);
  });

  test('data of the first view, and the citations in it', () => {
    expect(readdirSync(join(dist, 'data'))).toEqual(expect.arrayContaining(FIRST_VIEW));
    const paths = FIRST_VIEW.map((name) => `data/${name}`);
    expectWithin(paths.join(' + '), gzipKib(...paths), BUDGET.firstViewData);
    expectWithin('data/citations.json', gzipKib('data/citations.json'), BUDGET.citations);
  });

  test('one font file, as it is (woff2 is packed already)', () => {
    const fonts = readdirSync(join(dist, 'assets')).filter((name) => /\.(woff2?|ttf)$/.test(name));
    expect(fonts).toHaveLength(1);
    const bytes = readFileSync(join(dist, 'assets', fonts[0] ?? '')).length;
    expectWithin(fonts.join(), bytes / 1024, BUDGET.font);
  });

  test('addresses in the page are relative, nothing is inline', () => {
    const html = readFileSync(join(dist, 'index.html'), 'utf8');
    expect(html).not.toMatch(/(?:src|href)="\/(?!\/)/);
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
    expect(html.match(/<script(?![^>]*\ssrc=)/g)).toBeNull();
    expect(html).toMatch(/http-equiv="Content-Security-Policy"[^>]*style-src 'self'(?! 'unsafe)/);
  });
});
