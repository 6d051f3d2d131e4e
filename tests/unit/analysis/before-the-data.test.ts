import { expect, it } from 'vitest';
import { compareDates } from '../../../src/analysis/compare.ts';
import { crossingRows, mineRows, placeRows } from '../../../src/analysis/table-rows.ts';
import { NO_FILTERS } from '../../../src/domain/filters.ts';
import { summaryAt } from '../../../src/domain/summary.ts';
import { atlas, day } from '../atlas.ts';

/** Before every record of a place or a gate, and before the year in which a first record says who held it until then. */
const BEFORE =
  Math.min(...[...atlas.data.control, ...atlas.data.crossingStatus].map(({ at }) => at)) - 366;

it('every place, mine and crossing is unknown in the tables', () => {
  const rows = [
    ...placeRows(atlas, BEFORE, NO_FILTERS),
    ...crossingRows(atlas, BEFORE, NO_FILTERS),
    ...mineRows(atlas, BEFORE, NO_FILTERS),
  ];
  const known = rows.filter(({ controlStatus }) => controlStatus !== 'unknown');
  expect(known.map(({ id, since }) => [id, since])).toEqual([]);
});

it('all of the state is unknown in the summary', () => {
  const known = summaryAt(atlas, BEFORE, 'low').filter(
    ({ key, areaKm2: [near, reach], places, mines, crossings }) =>
      key !== 'unknown' && near + reach + places + mines + crossings > 0,
  );
  expect(known).toEqual([]);
});

it('nothing changed between two dates before it', () => {
  const { hands, first, mines, crossings } = compareDates(atlas, [], BEFORE - 400, BEFORE, 'low');
  expect([hands, first, mines, crossings].flat()).toEqual([]);
});

it('is not the first day of the clock: reports from before 2009 still count then', () => {
  const unknown = summaryAt(atlas, day('2009-01-01'), 'high').find(({ key }) => key === 'unknown');
  expect(unknown?.places).toBeLessThan(atlas.data.places.length);
});
