import fc from 'fast-check';
import { expect, it } from 'vitest';
import { areaMoves } from '../../../src/analysis/compare/area-moves.ts';
import { compareDates, type Difference } from '../../../src/analysis/compare.ts';
import { changesOf } from '../../../src/domain/changes.ts';
import { summaryAt } from '../../../src/domain/summary.ts';
import { atlas, day } from '../atlas.ts';

const changes = changesOf(atlas, 'low');
const between = (from: number, to: number) => compareDates(atlas, changes, from, to, 'low');
const [first, last] = atlas.data.meta.clock;
const anyDay = fc.integer({ min: first, max: last });

it('finds the fall of the belt between September 2024 and January 2025', () => {
  const { hands, mines, activity, gateHands } = between(day('2024-09-01'), day('2025-01-01'));
  const pangwa = hands.find(({ id }) => id === 'pangwa');
  expect(pangwa?.before).toMatchObject({ status: 'held', holder: 'ndak_bgf' });
  expect(pangwa?.after).toMatchObject({ status: 'held', holder: 'kia' });
  expect(pangwa?.change?.day).toBe(day('2024-10-19'));
  expect(mines.find(({ id }) => id === 'ree-pangwar')?.after.holder).toBe('kia');
  expect(activity.find(({ id }) => id === 'ree-pangwar')?.after).toBe('suspended');
  expect(gateHands.find(({ id }) => id === 'pangwa')?.after.holder).toBe('kia');
});

it('finds all nine mines of the belt with the KIA after the offensive, eight of them new to it', () => {
  const { mines } = between(day('2024-01-01'), day('2025-01-01'));
  const belt = mines.filter(({ id }) =>
    /^ree-(pangwar|hpimaw|partaihaw|pw-bp3|corridor|kanpaikti|chipwi|tsawlaw|hpare)$/.test(id),
  );
  expect(belt.map(({ after }) => after.holder)).toEqual(Array(8).fill('kia'));
  expect(belt.map(({ id }) => id)).not.toContain('ree-hpare');
});

it('names for a mine the record of the place that answers for it, not what the mine did', () => {
  const { mines } = between(day('2024-10-18'), day('2024-10-19'));
  const pangwar = mines.find(({ id }) => id === 'ree-pangwar');
  expect(pangwar?.change).toMatchObject({ kind: 'places', id: 'pangwa', day: day('2024-10-19') });
  expect(mines.find(({ id }) => id === 'ree-pw-bp3')?.change).toBeNull();
});

it('finds no difference between a date and itself', () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      const { movedKm2, ...lists } = between(date, date);
      expect(movedKm2).toEqual({ near: 0, reach: 0 });
      for (const [name, list] of Object.entries(lists)) expect(list, name).toEqual([]);
    }),
    { numRuns: 20, seed: 1 },
  );
});

it('loses one way what it gains the other way', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      const [there, back] = [between(a, b), between(b, a)];
      for (const list of ['areas', 'areasNear'] as const)
        expect(back[list]).toEqual(
          there[list].map(({ key, before, after }) => ({ key, before: after, after: before })),
        );
      const turned = (one: Difference) => ({ ...one, before: one.after, after: one.before });
      const states = ({ id, before, after }: Difference) => ({ id, before, after });
      for (const list of ['mines', 'crossings', 'gateHands'] as const)
        expect(back[list].map(states)).toEqual(there[list].map(turned).map(states));
      expect(back.activity.map(({ before }) => before)).toEqual(
        there.activity.map(({ after }) => after),
      );
    }),
    { numRuns: 20, seed: 2 },
  );
});

it('gains and losses of area add up to nothing, and what moved is what was gained', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      const { areas, areasNear, movedKm2 } = between(a, b);
      for (const [list, moved] of [
        [areas, movedKm2.reach],
        [areasNear, movedKm2.near],
      ] as const) {
        const steps = list.map(({ before, after }) => after - before);
        const sum = (keep: (step: number) => boolean) =>
          steps.filter(keep).reduce((total, step) => total + step, 0);
        // Rows that differ by less than half a square kilometre are left out.
        expect(Math.abs(sum(() => true))).toBeLessThan(12);
        expect(Math.abs(sum((step) => step > 0) - moved)).toBeLessThan(12);
      }
    }),
    { numRuns: 20, seed: 3 },
  );
});

it('says of a row what the summaries of the two dates say', () => {
  const [from, to] = [day('2024-09-01'), day('2025-01-01')];
  const [before, after] = [summaryAt(atlas, from, 'low'), summaryAt(atlas, to, 'low')];
  const row = (rows: typeof before) => rows.find(({ key }) => key === 'kia')?.areaKm2;
  const { areas, areasNear } = between(from, to);
  const kia = (list: typeof areas) => list.find(({ key }) => key === 'kia');
  expect([kia(areasNear)?.before, kia(areas)?.before]).toEqual(row(before));
  expect([kia(areasNear)?.after, kia(areas)?.after]).toEqual(row(after));
});

it('gained less lost is the difference of the summaries, at both ends of the range', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      const [before, after] = [summaryAt(atlas, a, 'low'), summaryAt(atlas, b, 'low')];
      const moves = areaMoves(atlas, a, b, 'low');
      for (const [i, { key, areaKm2 }] of after.entries()) {
        const move = moves.find((one) => one.key === key);
        for (const end of [0, 1] as const) {
          const step = areaKm2[end] - (before[i]?.areaKm2[end] ?? 0);
          expect((move?.gainedKm2[end] ?? 0) - (move?.lostKm2[end] ?? 0)).toBeCloseTo(step, 6);
        }
      }
    }),
    { numRuns: 20, seed: 4 },
  );
});

it('names the places whose reports moved the ground', () => {
  const moves = areaMoves(atlas, day('2024-09-01'), day('2025-01-01'), 'low');
  const kia = moves.find(({ key }) => key === 'kia');
  expect(kia?.places.map(({ id }) => id)).toContain('pangwa');
  const said = kia?.places.reduce((sum, { km2 }) => sum + km2, 0);
  expect(said).toBeCloseTo((kia?.gainedKm2[1] ?? 0) + (kia?.lostKm2[1] ?? 0), 6);
});

it('gives every difference the records or sources that say so, unless its evidence grew old', () => {
  for (const [from, to] of [
    ['2024-09-01', '2025-01-01'],
    ['2024-03-01', '2024-12-31'],
    ['2011-01-01', '2012-01-01'],
    ['2020-12-31', '2022-01-01'],
  ] as const) {
    const { hands, first: known, mines, gateHands, crossings } = between(day(from), day(to));
    const lists = { hands, known, mines, gateHands, crossings };
    for (const [name, list] of Object.entries(lists))
      for (const { id, after, records, citations } of list)
        if (after.status !== 'unknown')
          expect(records.length + citations.length, `${name} ${id}`).toBeGreaterThan(0);
  }
});

it('names records of the second date that the first one did not have', () => {
  const { hands } = between(day('2024-09-01'), day('2025-01-01'));
  const pangwa = hands.find(({ id }) => id === 'pangwa');
  const taken = atlas.data.control.find(
    ({ place, at }) => place === 'pangwa' && at === day('2024-10-19'),
  );
  expect(pangwa?.records).toContain(taken?.id);
});
