/**
 * What the browser pays, on a site built for the purpose: from navigation to a drawn map, against a
 * bare MapLibre page with the same outlines (benchmarks/bare), and a step of the clock.
 * Run by `npm run bench`.
 */
import { openPages } from './pages.mjs';
import { at, printRows } from './table.mjs';

const RUNS = 7;
const STEPS = 60;
const VIEWPORT = { width: 1280, height: 800 };

const { browser, urls, close } = await openPages(['atlas', 'bare']);

try {
  const rows = await loadRows();
  rows.push(...(await stepRows()));
  printRows(rows);
  console.log(`${VIEWPORT.width}×${VIEWPORT.height}, Chromium ${browser.version()}`);
} finally {
  await close();
}

/** A new page that writes down when all that the atlas shows is drawn; its first frame leaves a mark of its own. */
async function newPage() {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await page.addInitScript(() => {
    let atlas;
    Object.defineProperty(window, 'atlas', {
      configurable: true,
      get: () => atlas,
      set: (value) => {
        atlas = value;
        atlas.ready.then(() => {
          window.drawn = performance.now();
        });
      },
    });
  });
  return page;
}

/**
 * Milliseconds from navigation to the first frame and to the whole map, with nothing in the cache. A page without
 * a mark for its first frame has one frame.
 */
async function drawnAfter(url) {
  const page = await newPage();
  await page.goto(url);
  const drawn = await page.waitForFunction(() => window.drawn, undefined, {
    polling: 100,
    timeout: 60_000,
  });
  const whole = await drawn.jsonValue();
  const first = await page.evaluate(
    () => performance.getEntriesByName('first-frame')[0]?.startTime ?? null,
  );
  await page.context().close();
  return { first: first ?? whole, whole };
}

/** Navigation to the drawn map, in turns so that a busy moment meets all pages alike. */
async function loadRows() {
  const { atlas, bare } = urls;
  const pages = {
    bare,
    sites: `${atlas}#layers=mines,crossings`,
    all: atlas,
  };
  const times = { bare: [], sites: [], all: [] };
  for (const url of Object.values(pages)) await drawnAfter(url);
  for (let i = 0; i < RUNS; i++) {
    for (const [name, url] of Object.entries(pages)) times[name].push(await drawnAfter(url));
  }
  const median = (name, frame) =>
    at(
      times[name].map((run) => run[frame]),
      0.5,
    );
  const row = (what, name, frame, budget) => {
    const ratio = median(name, frame) / median('bare', 'whole');
    return {
      what,
      p50: `${median(name, frame).toFixed(0)} ms, ${ratio.toFixed(2)} ×`,
      ...(budget ? { budget: `≤ ${budget} ×`, kept: ratio <= budget } : {}),
    };
  };
  return [
    row('drawn map: bare page with the outlines', 'bare', 'whole'),
    row('first frame: base, mines, crossings', 'all', 'first', 1.3),
    row('base, mines, crossings with names', 'sites', 'whole'),
    row('with names, territory and places', 'all', 'whole', 1.8),
  ];
}

/**
 * Steps of 15 days with the default layers. `main`: processor time of the main thread, which other
 * programs on the machine do not lengthen. `frame`: to the first frame, which has field, dots, mines and gates of
 * the new date at once. `rest`: until nothing
 * is left to draw; the names of patches of ground come last, once the clock has come to rest.
 */
async function stepRows() {
  const page = await newPage();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const threadMs = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'ThreadTime').value;
  };
  await page.goto(`${urls.atlas}#date=2023-06-01`);
  await page.waitForFunction(() => window.drawn);
  // What is loaded after the first frame is not part of a step.
  await page.waitForLoadState('networkidle');
  await page.evaluate(step, '2023-06-02');
  const times = { main: [], frame: [], rest: [] };
  for (let i = 1; i <= STEPS; i++) {
    const date = new Date(Date.UTC(2023, 5, 1 + 15 * i)).toISOString().slice(0, 10);
    const before = await threadMs();
    const { frame, rest } = await page.evaluate(step, date);
    times.main.push((await threadMs()) - before);
    times.frame.push(frame);
    times.rest.push(rest);
  }
  await page.context().close();
  const row = (what, name, budget) => ({
    what,
    p50: `${at(times[name], 0.5).toFixed(0)} ms`,
    p95: `${at(times[name], 0.95).toFixed(0)} ms`,
    ...(budget ? { budget: `p95 ≤ ${budget} ms`, kept: at(times[name], 0.95) <= budget } : {}),
  });
  return [
    row('step: main thread, processor time', 'main'),
    row('step: to the frame with the new field and signs', 'frame', 100),
    row('step: until nothing is left to draw', 'rest'),
  ];
}

/** One step, in the page: sets the date and waits for its frames; milliseconds from the start. */
function step(date) {
  const { map } = window.atlas;
  const start = performance.now();
  window.atlas.setView({ date });
  return new Promise((resolve) => {
    // The view is applied in the next frame, by a callback that was asked for before this one.
    requestAnimationFrame(() => {
      let frame;
      map.once('render', () => {
        frame = performance.now() - start;
      });
      map.once('idle', () => resolve({ frame, rest: performance.now() - start }));
      map.triggerRepaint();
    });
  });
}
