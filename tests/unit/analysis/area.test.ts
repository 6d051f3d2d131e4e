import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundShare } from '../../../src/analysis/area/ground-share.ts';
import { partOf } from '../../../src/analysis/area/part-of.ts';
import type { Part } from '../../../src/domain/area/part.ts';
import { readArea } from '../../../src/domain/area/read-area.ts';
import type { Ring } from '../../../src/domain/area/ring.ts';
import { countedCrossings, countedSites } from '../../../src/domain/counted.ts';
import { NO_FILTERS } from '../../../src/domain/filters.ts';
import { type SummaryRow, summaryAt } from '../../../src/domain/summary.ts';
import { townshipGround } from '../../../src/layers/townships/panel.ts';
import { atlas, day } from '../atlas.ts';
import { ring } from '../domain/area/rings.ts';

const { data } = atlas;
const ON = day('2024-10-20');
const BELT: Ring = [
  [97.9, 25.5],
  [98.6, 25.6],
  [98.75, 26.1],
  [98.2, 26.3],
];
/** More than the whole state. */
const ALL: Ring = [
  [94, 20],
  [101, 20],
  [101, 31],
  [94, 31],
];
const shape = (corners: Ring) => partOf(atlas, { kind: 'shape', ring: corners });
const township = (pcode: string) => partOf(atlas, { kind: 'township', pcode });

const total = (rows: readonly SummaryRow[], of: (row: SummaryRow) => number) =>
  rows.reduce((sum, row) => sum + of(row), 0);

/** Every column of the summary of a part against the part itself. */
function expectToAddUp(part: Part, least: 'low' | 'medium' | 'high' = 'low'): void {
  const rows = summaryAt(atlas, ON, least, part);
  expect(total(rows, (row) => row.places)).toBe(part.places.size);
  expect(total(rows, (row) => row.mines)).toBe(part.mines.size);
  expect(total(rows, (row) => row.crossings)).toBe(part.crossings.size);
  expect(total(rows, (row) => row.areaKm2[0])).toBeCloseTo(part.km2, 6);
  expect(total(rows, (row) => row.areaKm2[1])).toBeCloseTo(part.km2, 6);
}

describe('the summary of an own area', () => {
  it.each(data.townships.map(({ pcode, name }) => [name, pcode]))(
    'of %s adds up to it in every column',
    (_, pcode) => {
      const part = township(pcode);
      expect(part.km2).toBeGreaterThan(500);
      expectToAddUp(part);
    },
  );

  it('of any shape adds up to it in every column', () => {
    fc.assert(
      fc.property(ring, fc.constantFrom('low', 'medium', 'high'), (corners, least) => {
        expectToAddUp(shape(corners), least);
      }),
      { numRuns: 25 },
    );
  });

  it('of a shape round the state is the summary of the state, but for places without a township', () => {
    const part = shape(ALL);
    const nowhere = data.places.filter((p) => !p.position && p.townships.length === 0);
    expect(part.mines.size).toBe(countedSites(atlas).length);
    expect(part.places.size).toBeGreaterThanOrEqual(data.places.length - nowhere.length - 1);
    const whole = summaryAt(atlas, ON, 'low');
    const own = summaryAt(atlas, ON, 'low', part);
    expect(own.map(({ areaKm2 }) => areaKm2)).toEqual(whole.map(({ areaKm2 }) => areaKm2));
    expect(own.map(({ mines }) => mines)).toEqual(whole.map(({ mines }) => mines));
  });

  it('of all townships together has the ground of the state', () => {
    const parts = data.townships.map(({ pcode }) => township(pcode));
    const state = data.lattice.areaKm2.reduce((sum, area) => sum + area, 0);
    expect(parts.reduce((sum, { km2 }) => sum + km2, 0)).toBeCloseTo(state, 6);
  });

  it('of a township has the ground that its panel names', () => {
    const pcode = 'MMR001009';
    const rows = summaryAt(atlas, ON, 'low', township(pcode));
    for (const { key, near, reach } of townshipGround(atlas, pcode, ON, NO_FILTERS)) {
      const row = rows.find((other) => other.key === key);
      expect(row?.areaKm2[1]).toBeCloseTo(reach, 6);
      if (key !== 'unknown') expect(row?.areaKm2[0]).toBeCloseTo(near, 6);
    }
  });
});

describe('what an own area holds', () => {
  it('is what has its position inside: Pangwa lies in the belt, Myitkyina does not', () => {
    const { places, mines, crossings } = shape(BELT);
    expect(places.has('pangwa')).toBe(true);
    expect(places.has('myitkyina')).toBe(false);
    expect(mines.has('ree-pangwar')).toBe(true);
    expect(crossings.has('pangwa')).toBe(true);
  });

  it('weighs several townships by their ground, not by their number', () => {
    const { lattice } = data;
    const [tanai, hpakant] = ['Tanai', 'Hpakant'].map(
      (name) => data.townships.find((township) => township.name === name)?.pcode ?? '',
    ) as [string, string];
    const allOf = (pcode: string) =>
      Uint8Array.from({ length: lattice.count }, (_, cell) =>
        lattice.townships[lattice.township[cell] ?? -1] === pcode ? 1 : 0,
      );
    expect(groundShare(atlas, allOf(tanai))([tanai, hpakant])).toBeGreaterThan(0.6);
    expect(groundShare(atlas, allOf(hpakant))([tanai, hpakant])).toBeLessThan(0.4);
    expect(groundShare(atlas, allOf(tanai))([tanai])).toBe(1);
    expect(groundShare(atlas, allOf(tanai))([])).toBe(0);
  });

  it('counts a site known to its township where more than half of the township lies inside', () => {
    const [site] = countedSites(atlas).filter(
      ({ position, townships }) => !position && townships.length === 1,
    );
    const own = data.lattice.townships.indexOf(site?.townships[0] ?? '');
    const lats = [...data.lattice.lat].filter((_, cell) => data.lattice.township[cell] === own);
    const [south, north] = [Math.min(...lats), Math.max(...lats)];
    const below = (lat: number) =>
      shape([
        [94, 20],
        [101, 20],
        [101, lat],
        [94, lat],
      ]).mines.has(site?.id ?? '');
    expect(below(south + 0.9 * (north - south))).toBe(true);
    expect(below(south + 0.1 * (north - south))).toBe(false);
  });

  it('of a township is what the records place in it', () => {
    const { mines, crossings } = township('MMR001005');
    expect([...mines].sort()).toEqual(
      countedSites(atlas)
        .filter(({ townships }) => townships.includes('MMR001005'))
        .map(({ id }) => id)
        .sort(),
    );
    expect(crossings.size).toBe(
      countedCrossings(atlas).filter(({ townships }) => townships.includes('MMR001005')).length,
    );
  });

  it('is nothing for a shape beyond the state', () => {
    const area = readArea('92,20;93,20;93,21');
    const part = area && partOf(atlas, area);
    expect(part?.km2).toBe(0);
    expect(part?.mines.size).toBe(0);
  });
});
