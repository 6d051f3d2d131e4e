/** What the selectors cost, in Node: the ground of a date, its paint, the summary, and all mines over all dates. */
import { readDataset } from '../scripts/geodata/read.ts';
import { type Atlas, createAtlas } from '../src/domain/atlas.ts';
import { changesOf } from '../src/domain/changes.ts';
import { countedSites } from '../src/domain/counted.ts';
import { NO_FILTERS } from '../src/domain/filters.ts';
import { summaryAt } from '../src/domain/summary.ts';
import type { Day } from '../src/domain/time/day.ts';
import { territoryPaint } from '../src/layers/territory/paint.ts';
import { at, printRows, type Row } from './table.mjs';

const data = readDataset();
const [first, last] = data.meta.clock;

/** An atlas that remembers no date yet, as at the start of a visit. */
const fresh = () => createAtlas(data);

/** Every day inside the clock on which a record begins to count, with the ends of the clock. */
const days: readonly Day[] = [
  ...new Set([first, ...changesOf(fresh(), 'low').map(({ day }) => day), last]),
].filter((day) => day >= first && day <= last);

function milliseconds(job: () => unknown): number {
  const start = performance.now();
  job();
  return performance.now() - start;
}

/** A job on every day of change, on an atlas that has seen none of them. */
function perDay(job: (atlas: Atlas, day: Day) => unknown): number[] {
  const atlas = fresh();
  return days.map((day) => milliseconds(() => job(atlas, day)));
}

function row(what: string, times: readonly number[], budget?: number): Row {
  return {
    what,
    p50: `${at(times, 0.5).toFixed(2)} ms`,
    p95: `${at(times, 0.95).toFixed(2)} ms`,
    ...(budget === undefined
      ? {}
      : { budget: `p95 ≤ ${budget} ms`, kept: at(times, 0.95) <= budget }),
  };
}

/** Who controls every counted mine on every day of change: the whole of mines × control. */
function wholeHistory(): number {
  const atlas = fresh();
  const sites = countedSites(atlas);
  return milliseconds(() => {
    for (const day of days)
      for (const site of sites) atlas.siteControl(site, day, NO_FILTERS.least);
  });
}

const JOBS: readonly [what: string, job: (atlas: Atlas, day: Day) => unknown, budget?: number][] = [
  ['state of all cells for a date', (atlas, day) => atlas.ground(day, 'low'), 4],
  ['… and their paint', (atlas, day) => territoryPaint(atlas, day, NO_FILTERS)],
  ['summary of a date', (atlas, day) => summaryAt(atlas, day, 'low')],
];

// Once through for the compiler; what is measured next starts with nothing remembered.
for (const [, job] of JOBS) perDay(job);
wholeHistory();

const history = Array.from({ length: 5 }, wholeHistory);
const built = Array.from({ length: 5 }, () => milliseconds(fresh));
const sites = countedSites(fresh()).length;
console.log(`${data.lattice.count} cells, ${days.length} days of change, ${sites} mines`);
printRows([
  row('selectors built', built),
  ...JOBS.map(([what, job, budget]) => row(what, perDay(job), budget)),
  row('all mines, asked one by one on all days of change', history),
]);
