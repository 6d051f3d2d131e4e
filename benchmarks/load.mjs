/**
 * Browser benchmark: from navigation to a drawn map, against a bare MapLibre page with the same outlines,
 * and what a step of the clock costs. Run by `npm run bench`, on the built site.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { listenFrom } from '../scripts/lib/port.mjs';
import { createStaticServer } from '../scripts/lib/static-server.mjs';
import { inProject } from '../scripts/lib/tools.mjs';

const RUNS = 7;
const STEPS = 60;
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const p95 = (list) => [...list].sort((a, b) => a - b)[Math.floor(0.95 * list.length)];

/** A page that draws the outlines with MapLibre and does nothing else. */
async function buildBare() {
  mkdirSync(inProject('node_modules/.cache'), { recursive: true });
  const folder = mkdtempSync(inProject('node_modules/.cache/bare-'));
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><meta charset="utf-8"><style>html,body,#map{margin:0;height:100%}</style><div id="map"></div><script type="module" src="./main.js"></script>',
  );
  writeFileSync(
    join(folder, 'main.js'),
    `import { Map, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
setWorkerUrl(workerUrl);
const base = await (await fetch('data/base.json')).json();
const source = (data) => ({ type: 'geojson', data });
const map = new Map({ container: 'map', fadeDuration: 0, bounds: [95.95, 23.6, 98.77, 28.55], attributionControl: false,
  style: { version: 8, sources: { land: source(base.land), lines: source(base.lines) }, layers: [
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#eee' } },
    { id: 'lines', type: 'line', source: 'lines', paint: { 'line-color': '#777' } } ] } });
map.once('idle', () => { window.drawn = performance.now(); });`,
  );
  const out = join(folder, 'dist');
  await build({
    root: folder,
    base: './',
    logLevel: 'error',
    publicDir: inProject('public'),
    build: { outDir: out, target: 'es2022' },
  });
  return { folder, out };
}

async function drawnAfter(browser, url, ready) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(url);
  const handle = await page.waitForFunction(ready, undefined, { timeout: 60_000 });
  const ms = await handle.jsonValue();
  await context.close();
  return ms;
}

const bare = await buildBare();
const bareServer = createStaticServer(bare.out);
const ownServer = createStaticServer(inProject('dist'));
const barePort = await listenFrom(bareServer, 4500);
const ownPort = await listenFrom(ownServer, 4600);
const browser = await chromium.launch({
  ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
  args: ['--disable-background-networking'],
});
const bareReady = () => window.drawn;
const ownReady = () => {
  if (!window.atlas || window.watching) return window.drawn;
  window.watching = true;
  window.atlas.ready.then(() => {
    window.drawn = performance.now();
  });
  return undefined;
};
const times = { bare: [], sites: [], territory: [] };
for (let run = 0; run < RUNS; run++) {
  times.bare.push(await drawnAfter(browser, `http://127.0.0.1:${barePort}/`, bareReady));
  times.sites.push(
    await drawnAfter(browser, `http://127.0.0.1:${ownPort}/#layers=mines,crossings`, ownReady),
  );
  times.territory.push(await drawnAfter(browser, `http://127.0.0.1:${ownPort}/`, ownReady));
}
const ratio = (list) => median(list) / median(times.bare);
const verdict = (found, budget) => `budget ${budget} ×: ${found <= budget ? 'kept' : 'over'}`;
console.log(
  `bare MapLibre page            ${median(times.bare).toFixed(0)} ms (median of ${RUNS})`,
);
console.log(
  `base, sites, crossings        ${ratio(times.sites).toFixed(2)} ×   ${verdict(ratio(times.sites), 1.3)}`,
);
console.log(
  `with territory and places     ${ratio(times.territory).toFixed(2)} ×   ${verdict(ratio(times.territory), 1.8)}`,
);

const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
for (const [what, link, stepDays] of [
  ['days', '#date=2024-03-01', 1],
  ['half months', '#date=2023-06-01', 15],
]) {
  await page.goto('about:blank');
  await page.goto(`http://127.0.0.1:${ownPort}/${link}`);
  await page.waitForFunction(() => window.atlas !== undefined);
  await page.evaluate(() => window.atlas.ready);
  const steps = await page.evaluate(
    async ({ count, days }) => {
      const main = [];
      const frame = [];
      const { map } = window.atlas;
      const start = Date.parse(window.atlas.getView().date);
      // A frame without any step: what the software raster costs by itself.
      const still = [];
      for (let i = 0; i < 20; i++) {
        const began = performance.now();
        await new Promise((resolve) => {
          map.once('render', resolve);
          map.triggerRepaint();
        });
        still.push(performance.now() - began);
      }
      for (let i = 1; i <= count; i++) {
        const date = new Date(start + i * days * 86_400_000).toISOString().slice(0, 10);
        const began = performance.now();
        window.atlas.setView({ date });
        main.push(performance.now() - began);
        // The right frame: the first one after which every source has what the date asks of it.
        await new Promise((resolve) => {
          let applied = false;
          requestAnimationFrame(() => {
            applied = true;
            map.triggerRepaint();
          });
          const onRender = () => {
            if (!applied || !map.areTilesLoaded()) return;
            map.off('render', onRender);
            resolve(undefined);
          };
          map.on('render', onRender);
        });
        frame.push(performance.now() - began);
      }
      return { main, frame, still };
    },
    { count: STEPS, days: stepDays },
  );
  console.log(
    `a frame without a step              median ${median(steps.still).toFixed(0)} ms (software GL, 800×600)`,
  );
  console.log(
    `step by ${what.padEnd(12)} store and interface  p95 ${p95(steps.main).toFixed(1)} ms`,
  );
  console.log(
    `step by ${what.padEnd(12)} to the right frame   median ${median(steps.frame).toFixed(0)} ms, p95 ${p95(steps.frame).toFixed(0)} ms   budget 100 ms: ${p95(steps.frame) <= 100 ? 'kept' : 'over'}`,
  );
}
await browser.close();
bareServer.close();
ownServer.close();
rmSync(bare.folder, { recursive: true });
