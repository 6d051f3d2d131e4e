import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv, toGeoJson } from '../../../src/analysis/table/write.ts';
import { crossingRows, mineRows, placeRows } from '../../../src/analysis/table-rows.ts';
import { rowOf } from '../../../src/domain/control/answer.ts';
import { NO_FILTERS } from '../../../src/domain/filters.ts';
import { summaryAt } from '../../../src/domain/summary.ts';
import { atlas, citationIds, day } from '../atlas.ts';

const date = day('2024-10-25');
const [first, last] = atlas.data.meta.clock;

describe('table rows', () => {
  it('count what the summary counts, on any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (on) => {
        const rows = {
          places: placeRows(atlas, on, NO_FILTERS),
          mines: mineRows(atlas, on, NO_FILTERS),
          crossings: crossingRows(atlas, on, NO_FILTERS),
        };
        for (const row of summaryAt(atlas, on, 'low')) {
          for (const what of ['places', 'mines', 'crossings'] as const) {
            const counted = rows[what].filter(
              ({ controlStatus: status, controller: holder, basis }) =>
                rowOf({ status, holder, basis }) === row.key,
            );
            expect(counted.length, `${what} of ${row.key}`).toBe(row[what]);
          }
        }
      }),
      { numRuns: 25, seed: 31 },
    );
  });

  it('name sources that exist, and one at least wherever something cited is known', () => {
    for (const rows of [placeRows, mineRows, crossingRows]) {
      for (const row of rows(atlas, date, NO_FILTERS)) {
        for (const id of row.citations) expect(citationIds.has(id), id).toBe(true);
        if (row.controlStatus !== 'unknown' && row.basis !== 'assumed')
          expect(row.citations.length, row.id).toBeGreaterThan(0);
      }
    }
  });

  it('are narrowed by commodity, actor and extent', () => {
    const narrow = { ...NO_FILTERS, commodity: ['rare_earth'], actor: ['kia'] };
    const rows = mineRows(atlas, date, narrow);
    expect(rows.length).toBeGreaterThan(5);
    for (const { commodity, parties } of rows) {
      expect(commodity).toBe('rare_earth');
      expect(parties).toContain('kia');
    }
    const east = { bbox: [98, 25.4, 98.6, 26.2] } as const;
    const inBox = mineRows(atlas, date, NO_FILTERS, east).map(({ id }) => id);
    expect(inBox).toContain('ree-pangwar');
    // Known to its township only: in no box.
    expect(inBox).not.toContain('ree-pw-bp3');
    const triangle = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [98.3, 25.5],
          [98.45, 25.5],
          [98.4, 25.7],
          [98.3, 25.5],
        ],
      ],
    };
    const inPolygon = mineRows(atlas, date, NO_FILTERS, { polygon: triangle });
    expect(inPolygon.map(({ id }) => id)).toEqual(['ree-pangwar', 'ree-partaihaw']);
  });
});

/** Reads comma-separated values by the letter of RFC 4180. */
function readCsv(text: string): string[][] {
  const lines: string[][] = [[]];
  const field = /("(?:[^"]|"")*"|[^,"\r\n]*)(,|\r\n)/gy;
  for (let match = field.exec(text); match; match = field.exec(text)) {
    const [, raw = '', end] = match;
    lines.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === '\r\n') lines.push([]);
  }
  lines.pop();
  return lines;
}

describe('comma-separated values', () => {
  it('are read back by the letter of RFC 4180, whatever the texts hold', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', ' ', 'မ', ';') });
    fc.assert(
      fc.property(fc.array(fc.record({ a: text, b: text }), { minLength: 1 }), (rows) => {
        const read = readCsv(toCsv(rows));
        const shown = (cell: string) => (/^[\r\n]/.test(cell) ? `'${cell}` : cell);
        expect(read).toEqual([['a', 'b'], ...rows.map(({ a, b }) => [shown(a), shown(b)])]);
      }),
      { numRuns: 200, seed: 32 },
    );
  });

  it('run nothing in a spreadsheet: a text that starts like a formula is a text', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r']) {
      const [, [cell = ''] = []] = readCsv(toCsv([{ name: `${start}HYPERLINK("x")` }]));
      expect(cell.startsWith(`'${start}`), JSON.stringify(start)).toBe(true);
    }
    const [, listed] = readCsv(toCsv([{ parties: ['=1', 'kia'], n: -5, none: null, yes: true }]));
    expect(listed).toEqual(["'=1;kia", '-5', '', 'true']);
  });

  it('keep the columns in order and write a header without rows too', () => {
    expect(toCsv([{ a: 1, b: 2 }], ['b', 'a'])).toBe('b,a\r\n2,1\r\n');
    expect(toCsv([], ['a', 'b'])).toBe('a,b\r\n');
  });
});

it('GeoJSON has a feature for every row, and no point where none is known', () => {
  const rows = mineRows(atlas, date, NO_FILTERS);
  const { features } = toGeoJson(rows);
  expect(features).toHaveLength(rows.length);
  features.forEach(({ id, geometry, properties }, i) => {
    expect(id).toBe(rows[i]?.id);
    expect(geometry === null).toBe(rows[i]?.lng === null);
    expect(properties).not.toHaveProperty('lng');
  });
});
