import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEDGER_COLUMNS, ledgerLines } from '../../../src/analysis/ledger/lines.ts';
import { entryOn, ledgerOf } from '../../../src/analysis/ledger.ts';
import { toCsv } from '../../../src/analysis/table/write.ts';
import { countedCrossings, countedSites } from '../../../src/domain/counted.ts';
import { NO_FILTERS } from '../../../src/domain/filters.ts';
import { parseDay } from '../../../src/domain/time/day.ts';
import { createText } from '../../../src/text/text.ts';
import { cellOn, gridStep } from '../../../src/ui/ledger/grid-keys.ts';
import { intervalStyle } from '../../../src/ui/ledger/interval-style.ts';
import { intervalsOf, intervalWords, newestChange } from '../../../src/ui/ledger/intervals.ts';
import { ledgerGroups, ledgerRows } from '../../../src/ui/ledger/rows.ts';
import { atlas, day } from '../atlas.ts';

const text = createText('en', atlas.data.actors);
const ledger = ledgerOf(atlas, 'low');
const [first, last] = atlas.data.meta.clock;
const all = ledgerRows(atlas, ledger, NO_FILTERS, text);
const rowOf = (key: string) => {
  const found = all.find((row) => row.key === key);
  if (!found) throw new Error(`Found no row ${key}.`);
  return found;
};
const pangwa = rowOf('mines/ree-pangwar').intervals;
const on = (date: string) => {
  const at = day(date);
  const found = pangwa.find(({ from, until }) => from <= at && at < until);
  if (!found) throw new Error(`Found no interval on ${date}.`);
  return found;
};

describe('the intervals of a row', () => {
  it('cover the clock without a gap, and no two neighbours say the same', () => {
    for (const { intervals } of all) {
      expect(intervals[0]?.from).toBe(first);
      expect(intervals[intervals.length - 1]?.until).toBe(last + 1);
      intervals.slice(1).forEach((interval, i) => {
        const before = intervals[i];
        expect(before?.until).toBe(interval.from);
        const look = ({ state, others }: typeof interval) => {
          const { status, holder, parties, lastKnown, basis } = state;
          return [
            status,
            holder,
            parties,
            lastKnown,
            basis === 'assumed',
            others.length > 0,
          ].join();
        };
        expect(look(interval)).not.toBe(before && look(before));
      });
    }
  });

  it('say on every day what the ledger says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.integer({ min: first, max: last }), (row, date) => {
        const entry = entryOn(ledger[row.kind].get(row.id) ?? [], date);
        const interval = row.intervals.find(({ from, until }) => from <= date && date < until);
        expect([interval?.state.status, interval?.state.holder]).toEqual([
          entry?.status,
          entry?.holder,
        ]);
        for (const record of entry?.records ?? []) expect(interval?.records).toContain(record);
      }),
      { numRuns: 200, seed: 41 },
    );
  });

  it('have the lowest confidence of what they join', () => {
    const [entry] = ledger.mines.get('ree-pangwar') ?? [];
    if (!entry) throw new Error('Found no entry.');
    const [joined] = intervalsOf([
      { ...entry, confidence: 'high', until: entry.from + 5, records: ['a'] },
      { ...entry, confidence: 'low', from: entry.from + 5, until: entry.from + 9, records: ['b'] },
    ]);
    expect([joined?.confidence, joined?.records]).toEqual(['low', ['a', 'b']]);
  });

  it('are announced with who, from, to, confidence and records', () => {
    expect(intervalWords(on('2024-11-01'), text)).toMatch(
      /^Held by KIA, 19 Oct 2024 – \d+ \w+ 20\d\d, High confidence, \d records$/,
    );
    expect(intervalWords(on('2026-12-01'), text)).toMatch(/^Held by KIA, last known, /);
  });

  it('are painted by the hue of the holder, grey where last known, not at all where unknown', () => {
    const paint = (date: string) => intervalStyle(atlas.data, on(date)).background;
    expect(paint('2024-11-01')).toContain('--hue-kia');
    expect(paint('2026-12-01')).toContain('--hue-grey');
    const unknown = all
      .flatMap(({ intervals }) => intervals)
      .find(({ state }) => state.status === 'unknown');
    if (!unknown) throw new Error('Found nothing unknown.');
    expect(intervalStyle(atlas.data, unknown)).toEqual({});
  });

  it('change hands when the holder does, not when the last report grows old', () => {
    expect(newestChange(pangwa)).toBe(day('2024-10-19'));
    expect(newestChange([on('2024-11-01'), on('2026-12-01')])).toBeNull();
  });
});

describe('the rows of the ledger', () => {
  it('are all counted mines and crossings', () => {
    expect(all).toHaveLength(countedSites(atlas).length + countedCrossings(atlas).length);
  });

  it('are narrowed by commodity, which leaves the crossings, and by an actor that ever held them', () => {
    const jade = ledgerRows(atlas, ledger, { ...NO_FILTERS, commodity: ['jade'] }, text);
    expect(new Set(jade.map(({ commodity }) => commodity))).toEqual(new Set(['jade', null]));
    const sna = ledgerRows(atlas, ledger, { ...NO_FILTERS, actor: ['ndak_bgf'] }, text);
    expect(sna.length).toBeGreaterThan(0);
    expect(sna.length).toBeLessThan(all.length);
    for (const { intervals } of sna)
      expect(intervals.some(({ state }) => state.parties.includes('ndak_bgf'))).toBe(true);
  });

  it('stand under their townships, each once', () => {
    const groups = ledgerGroups(all, '', 'township', text);
    expect(groups.flatMap(({ rows }) => rows.map(({ key }) => key)).sort()).toEqual(
      all.map(({ key }) => key).sort(),
    );
    for (const { heading, rows } of groups)
      for (const { township } of rows) expect(township || text.say('outside_state')).toBe(heading);
  });

  it('stand by their newest change, those without any last', () => {
    const [group] = ledgerGroups(all, '', 'change', text);
    const days = group?.rows.map(({ changed }) => changed ?? Number.NEGATIVE_INFINITY) ?? [];
    expect(days).toEqual([...days].sort((a, b) => b - a));
  });

  it('are those that a query names', () => {
    const found = ledgerGroups(all, 'pangwa chipwi', 'name', text).flatMap(({ rows }) => rows);
    expect(found.map(({ key }) => key)).toContain('crossings/pangwa');
    expect(found.length).toBeLessThan(8);
    expect(ledgerGroups(all, 'no such place', 'township', text)).toEqual([]);
  });
});

describe('the keys of the grid', () => {
  const rows = [
    [
      { from: 0, until: 10 },
      { from: 10, until: 20 },
    ],
    [
      { from: 0, until: 4 },
      { from: 4, until: 8 },
      { from: 8, until: 20 },
    ],
  ];

  it('lead sideways to the neighbour and stop at the ends', () => {
    expect(gridStep(rows, { row: 0, cell: 0 }, 0, 'ArrowRight', false)).toEqual({
      row: 0,
      cell: 1,
    });
    expect(gridStep(rows, { row: 0, cell: 1 }, 0, 'ArrowRight', false)).toEqual({
      row: 0,
      cell: 1,
    });
    expect(gridStep(rows, { row: 0, cell: 0 }, 0, 'ArrowLeft', false)).toEqual({
      row: 0,
      cell: -1,
    });
  });

  it('lead up and down to what holds on the same day', () => {
    expect(gridStep(rows, { row: 0, cell: 0 }, 5, 'ArrowDown', false)).toEqual({ row: 1, cell: 1 });
    expect(gridStep(rows, { row: 1, cell: 2 }, 9, 'ArrowUp', false)).toEqual({ row: 0, cell: 0 });
    expect(gridStep(rows, { row: 0, cell: -1 }, 9, 'ArrowDown', false)).toEqual({
      row: 1,
      cell: -1,
    });
  });

  it('lead to the ends of a row, and with Ctrl of the grid', () => {
    expect(gridStep(rows, { row: 1, cell: 2 }, 9, 'Home', false)).toEqual({ row: 1, cell: -1 });
    expect(gridStep(rows, { row: 0, cell: -1 }, 9, 'End', true)).toEqual({ row: 1, cell: 2 });
    expect(gridStep(rows, { row: 0, cell: 0 }, 9, 'x', false)).toBeNull();
  });

  it('find the interval of any day, and some cell of the grid from any cell by any key', () => {
    const key = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End');
    fc.assert(
      fc.property(
        fc.nat(1),
        fc.integer({ min: 0, max: 19 }),
        key,
        fc.boolean(),
        (row, at, k, ctrl) => {
          const cell = cellOn(rows[row] ?? [], at);
          expect(rows[row]?.[cell]?.from).toBeLessThanOrEqual(at);
          expect(rows[row]?.[cell]?.until).toBeGreaterThan(at);
          const to = gridStep(rows, { row, cell }, at, k, ctrl);
          expect(to && (to.cell === -1 || rows[to.row]?.[to.cell])).toBeTruthy();
        },
      ),
    );
  });
});

describe('the file of the ledger', () => {
  const lines = ledgerLines(atlas, ledger, all);

  it('has one line per interval of the ledger, its days joining without a gap', () => {
    const count = all.reduce((n, { kind, id }) => n + (ledger[kind].get(id)?.length ?? 0), 0);
    expect(lines).toHaveLength(count);
    lines.slice(1).forEach((line, i) => {
      const before = lines[i];
      if (before?.id !== line.id || before.kind !== line.kind) return;
      expect(parseDay(line.from)).toBe((parseDay(before.to) ?? 0) + 1);
    });
  });

  it('has of the years shown every day of every row, and none outside', () => {
    const range = [day('2021-01-01'), last] as const;
    const cut = ledgerLines(atlas, ledger, all, range);
    expect(cut.length).toBeLessThan(lines.length);
    const days = new Map<string, number>();
    for (const { kind, id, from, to } of cut) {
      const [a = 0, b = 0] = [parseDay(from), parseDay(to)];
      expect(a).toBeGreaterThanOrEqual(range[0]);
      expect(b).toBeLessThanOrEqual(range[1]);
      days.set(`${kind}/${id}`, (days.get(`${kind}/${id}`) ?? 0) + b - a + 1);
    }
    expect(days).toEqual(new Map(all.map(({ key }) => [key, range[1] - range[0] + 1])));
  });

  it('names only records there are', () => {
    const ids = new Set([...atlas.data.control, ...atlas.data.crossingStatus].map(({ id }) => id));
    const named = lines.flatMap(({ records }) => records);
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has the columns it says, with a head even where no row is left', () => {
    expect(Object.keys(lines[0] ?? {})).toEqual([...LEDGER_COLUMNS]);
    expect(toCsv([], LEDGER_COLUMNS)).toBe(`${LEDGER_COLUMNS.join(',')}\r\n`);
  });
});
