/**
 * What a step of the clock costs with many events, in the atlas's own layer and in the two ways that
 * MapLibre has for it, on one page with the outlines of the state. Run by `npm run bench -- events`.
 */
import { openPages } from './pages.mjs';
import { at, printRows } from './table.mjs';

const VIEWPORT = { width: 1280, height: 800 };
const COUNTS = [811, 20_000, 100_000, 1_000_000];
const BUDGET_MS = { 100000: 16, 1000000: 33 };
const PICK_BUDGET_MS = 16;
const STEPS = 40;
const STEP_DAYS = 30;
/** Fewer where a step takes seconds. */
const STEPS_OF_RIVALS = 12;
const PATIENCE_MS = 60_000;
/** A mouse, as in src/map/pick.ts. */
const REACH_PX = 5;
const NAMES = { layer: 'own layer', filter: 'setFilter', data: 'setData' };

const { browser, urls, close } = await openPages(['events']);
try {
  const rows = [];
  for (const count of COUNTS) {
    rows.push(...(await measure('layer', count, 365, STEPS)));
    rows.push(...(await measure('layer', count, 100_000, STEPS)));
    for (const way of ['filter', 'data'])
      rows.push(...(await measure(way, count, 365, STEPS_OF_RIVALS)));
  }
  printRows(rows);
  console.log(`${VIEWPORT.width}×${VIEWPORT.height}, Chromium ${browser.version()}`);
} finally {
  await close();
}

/** Rows for one way: steps of 30 days with a window of `days`, and a click within each. */
async function measure(way, count, days, steps) {
  const page = await browser.newPage({ viewport: VIEWPORT });
  const what = `${count.toLocaleString('en-GB')}, ${days > 10_000 ? 'all until the date' : 'a year'}, ${NAMES[way]}`;
  console.log(`… ${what}`);
  try {
    await page.goto(urls.events);
    await page.waitForFunction(() => window.bench);
    const ready = await within(
      page.evaluate(([name, n]) => window.bench.start(name, n), [way, count]),
    );
    if (ready === null) return [{ what: `${what}: not ready within a minute, left out` }];
    return await stepRows(page, { what, count, days, steps, isOwn: way === 'layer', ready });
  } finally {
    await page.close();
  }
}

async function stepRows(page, { what, count, days, steps, isOwn, ready }) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const threadMs = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'ThreadTime').value;
  };
  const [, last] = await page.evaluate(() => window.bench.days);
  const step = (until) =>
    page.evaluate((args) => window.bench.step(...args), [until - days, until, REACH_PX]);
  const times = { main: [], frame: [], pick: [] };
  const first = last - steps * STEP_DAYS;
  for (let i = 0; i < 3; i++) await step(first - i);
  const begin = Date.now();
  for (let i = 1; i <= steps; i++) {
    const before = await threadMs();
    const { frame, pick } = await step(first + i * STEP_DAYS);
    times.main.push((await threadMs()) - before);
    times.frame.push(frame);
    times.pick.push(pick);
    if (Date.now() - begin > PATIENCE_MS) break;
  }
  const row = (name, label, budget) => ({
    what: `${what}: ${label}`,
    p50: `${at(times[name], 0.5).toFixed(1)} ms`,
    p95: `${at(times[name], 0.95).toFixed(1)} ms`,
    ...(budget && isOwn
      ? { budget: `p95 ≤ ${budget} ms`, kept: at(times[name], 0.95) <= budget }
      : {}),
  });
  return [
    row('main', 'main thread with a pick', BUDGET_MS[count]),
    row('pick', 'pick', PICK_BUDGET_MS),
    row('frame', 'to the drawn frame'),
    { what: `${what}: made ready once`, p50: `${ready.toFixed(0)} ms` },
  ];
}

/** What a promise gives, or null where it takes longer than a minute. */
async function within(promise) {
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, null);
  });
  promise.catch(() => undefined);
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
