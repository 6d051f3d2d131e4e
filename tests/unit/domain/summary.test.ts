import { describe, expect, it } from 'vitest';
import { countedCrossings, countedSites } from '../../../src/domain/counted.ts';
import { NO_FILTERS } from '../../../src/domain/filters.ts';
import { CONFIDENCES, type Confidence } from '../../../src/domain/schema/common.ts';
import { SHARED_ROWS, type SummaryRow, summaryAt } from '../../../src/domain/summary.ts';
import { formatDay } from '../../../src/domain/time/day.ts';
import { LAYERS } from '../../../src/layers/index.ts';
import { createText } from '../../../src/text/text.ts';
import { atlas, day, spreadDays, turningDays } from '../atlas.ts';
import { testConsole } from '../console.ts';

const { data } = atlas;
const text = createText('en', data.actors);
const DAYS = spreadDays(50);
const BOTH: [number, Confidence][] = DAYS.flatMap((on) =>
  CONFIDENCES.map((least): [number, Confidence] => [on, least]),
);
const stateKm2 = data.lattice.areaKm2.reduce((sum, area) => sum + area, 0);
const consoleOf = testConsole().console;

// A summary takes a while: each is made once, before the tests.
const SUMMARIES = new Map(
  BOTH.map(([on, least]) => [`${on} ${least}`, summaryAt(atlas, on, least)]),
);
const summaryOn = (on: number, least: Confidence): SummaryRow[] =>
  SUMMARIES.get(`${on} ${least}`) ?? [];

const total = (rows: readonly SummaryRow[], of: (row: SummaryRow) => number) =>
  rows.reduce((sum, row) => sum + of(row), 0);

function legend(id: 'territory' | 'mines' | 'crossings', on: number, least: Confidence) {
  const layer = LAYERS.find((other) => other.id === id);
  if (!layer) throw new Error(`The layer ${id} is missing.`);
  return layer.legend(atlas, on, { ...NO_FILTERS, least }, text);
}

/** "8 +5" is 13; thin spaces part thousands. */
function counted(count: string): number {
  return count
    .split('+')
    .map((part) => Number(part.replace(/\s/g, '')))
    .reduce((sum, n) => sum + n, 0);
}

type Controlled = { controlStatus: string; controller: string | null };

function countBy<T>(items: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

describe('the summary of a day, over the clock and at every least confidence', () => {
  it('adds up to the area of the state, at both ends of its range', () => {
    for (const [on, least] of BOTH) {
      const rows = summaryOn(on, least);
      for (const end of [0, 1] as const)
        expect(Math.abs(total(rows, ({ areaKm2 }) => areaKm2[end]) - stateKm2)).toBeLessThan(1e-6);
    }
  });

  it('adds up to all places, counted mines and counted crossings', () => {
    for (const [on, least] of BOTH) {
      const rows = summaryOn(on, least);
      expect(total(rows, ({ places }) => places)).toBe(data.places.length);
      expect(total(rows, ({ mines }) => mines)).toBe(countedSites(atlas).length);
      expect(total(rows, ({ crossings }) => crossings)).toBe(countedCrossings(atlas).length);
    }
  });

  it('has a row for every actor and every shared state, each once', () => {
    const keys = summaryAt(atlas, day('2024-01-01'), 'low').map(({ key }) => key);
    expect(keys).toEqual([...data.actors.map(({ id }) => id), ...SHARED_ROWS]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('never has more ground near reports than within their reach, but for the unknown rest', () => {
    for (const [on, least] of BOTH) {
      for (const { key, areaKm2 } of summaryOn(on, least)) {
        const [near, reach] = areaKm2;
        if (key === 'unknown') expect(near).toBeGreaterThanOrEqual(reach);
        else expect(near).toBeLessThanOrEqual(reach);
        expect(Math.min(near, reach)).toBeGreaterThanOrEqual(-1e-6);
      }
    }
  });

  it('gives no ground to what is only assumed', () => {
    for (const [on, least] of BOTH) {
      const assumed = summaryOn(on, least).find(({ key }) => key === 'assumed');
      expect(assumed?.areaKm2).toEqual([0, 0]);
    }
  });

  it('knows no more the more confidence is asked for', () => {
    for (const on of DAYS) {
      const unknown = CONFIDENCES.map(
        (least) => summaryOn(on, least).find(({ key }) => key === 'unknown')?.places ?? 0,
      );
      expect(unknown).toEqual([...unknown].sort((a, b) => a - b));
    }
  });
});

describe('the summary of a day before every record', () => {
  it('has only unknown places and ground', () => {
    const start = Math.min(...data.control.map(({ at }) => at));
    for (const row of summaryAt(atlas, start - 366, 'low')) {
      if (row.key === 'unknown') {
        expect(row.places).toBe(data.places.length);
        expect(row.areaKm2[1]).toBeCloseTo(stateKm2, 6);
      } else {
        expect([row.key, row.places, ...row.areaKm2]).toEqual([row.key, 0, 0, 0]);
      }
    }
  });
});

describe('what the legend counts', () => {
  it('by hue is what the summary counts for the actors of that hue', () => {
    for (const [on, least] of BOTH) {
      const summary = summaryOn(on, least);
      const byHue = new Map<string, number>();
      for (const { id, hue } of data.actors) {
        const places = summary.find(({ key }) => key === id)?.places ?? 0;
        if (places > 0) byHue.set(hue, (byHue.get(hue) ?? 0) + places);
      }
      const rows = legend('territory', on, least).filter(
        ({ key }) => key !== 'shared' && key !== 'no_reports',
      );
      expect(new Map(rows.map(({ key, count }) => [key, counted(count)]))).toEqual(byHue);
    }
  });

  it('as shared is what the summary counts as joint and contested', () => {
    for (const [on, least] of BOTH) {
      const shared = summaryOn(on, least).filter(
        ({ key }) => key === 'joint' || key === 'contested',
      );
      const row = legend('territory', on, least).find(({ key }) => key === 'shared');
      expect(counted(row?.count ?? '0')).toBe(total(shared, ({ places }) => places));
    }
  });

  it('as ground without reports is the share that the summary leaves unknown', () => {
    for (const [on, least] of BOTH) {
      const unknown = summaryOn(on, least).find(({ key }) => key === 'unknown');
      const percent = Math.round((100 * (unknown?.areaKm2[1] ?? 0)) / stateKm2);
      const row = legend('territory', on, least).find(({ key }) => key === 'no_reports');
      expect(row?.count).toBe(text.say('row_percent_area', { n: percent }));
    }
  });

  it('of the crossings adds up to the crossings counted', () => {
    for (const [on, least] of BOTH) {
      const rows = legend('crossings', on, least).map(({ count }) => counted(count));
      expect(rows.reduce((sum, n) => sum + n, 0)).toBe(countedCrossings(atlas).length);
    }
  });

  it('of the mines adds up to the mines of the summary: placed, by township, and not yet begun', () => {
    let toCome = 0;
    for (const [on, least] of BOTH) {
      const rows = legend('mines', on, least).filter(({ key }) => key !== 'township');
      const mines = summaryAt(atlas, on, least).reduce((sum, row) => sum + row.mines, 0);
      expect(rows.reduce((sum, { count }) => sum + counted(count), 0)).toBe(mines);
      const begun = countedSites(atlas).filter(({ start }) => start === null || start.at <= on);
      const placed = rows
        .filter(({ key }) => key !== 'not_started')
        .map(({ count }) => Number(count.split('+')[0]?.replace(/\s/g, '')));
      expect(placed.reduce((sum, n) => sum + n, 0)).toBe(
        begun.filter(({ position }) => position).length,
      );
      toCome += mines - begun.length;
    }
    expect(toCome).toBeGreaterThan(0);
  });

  it('fits the ground into seven rows on every day anything changes', () => {
    const crowded = turningDays().flatMap((on) =>
      CONFIDENCES.flatMap((least) => {
        const rows = legend('territory', on, least).map(({ key }) => key);
        return rows.length > 7 ? [`${formatDay(on)} ${least}: ${rows.join(', ')}`] : [];
      }),
    );
    expect(crowded).toEqual([]);
  });
});

describe('what the console answers', () => {
  it('is the summary itself', () => {
    for (const [on, confidence] of BOTH.filter((_, i) => i % 7 === 0))
      expect(consoleOf.summaryAt(formatDay(on), { confidence })).toEqual(summaryOn(on, confidence));
  });

  it('lists as many mines and crossings of every holder as the summary counts', () => {
    // Nothing that is only assumed passes a threshold above low, so every row has its own answers.
    for (const [on, confidence] of BOTH.filter(([, least], i) => least !== 'low' && i % 5 < 2)) {
      const date = formatDay(on);
      const rowOfAnswer = ({ controlStatus: status, controller }: Controlled) =>
        /^(held|besieged)$/.test(status) ? controller : status;
      const tally = (things: readonly Controlled[]) => countBy(things.map(rowOfAnswer));
      const rows = summaryOn(on, confidence);
      expect(tally(consoleOf.minesAt(date, { confidence }))).toEqual(
        new Map(rows.flatMap(({ key, mines }) => (mines > 0 ? [[key, mines]] : []))),
      );
      expect(tally(consoleOf.crossingsAt(date, { confidence }))).toEqual(
        new Map(rows.flatMap(({ key, crossings }) => (crossings > 0 ? [[key, crossings]] : []))),
      );
    }
  });

  it('counts gates as open as the legend does', () => {
    for (const [on, least] of BOTH) {
      const gates = consoleOf.crossingsAt(formatDay(on), { confidence: least });
      for (const { key, count } of legend('crossings', on, least))
        expect(gates.filter(({ status }) => status === key)).toHaveLength(counted(count));
    }
  });
});
