import { describe, expect, it } from 'vitest';
import { compareDates } from '../../../src/analysis/compare.ts';
import { entryOn, ledgerOf } from '../../../src/analysis/ledger.ts';
import { minesByCommodity } from '../../../src/analysis/mines-by-commodity.ts';
import { mineRows } from '../../../src/analysis/table-rows.ts';
import { changesOf } from '../../../src/domain/changes.ts';
import { countedSites } from '../../../src/domain/counted.ts';
import { NO_FILTERS } from '../../../src/domain/filters.ts';
import { atlas, day } from '../atlas.ts';

/** Who holds the nine mines of the belt on 1 January 2024; a year later it is the KIA everywhere. */
const BEFORE = {
  'ree-pangwar': 'ndak_bgf',
  'ree-hpimaw': 'ndak_bgf',
  'ree-partaihaw': 'ndak_bgf',
  'ree-pw-bp3': 'ndak_bgf',
  'ree-corridor': 'ndak_bgf',
  'ree-kanpaikti': 'joint',
  'ree-chipwi': 'joint',
  'ree-tsawlaw': 'joint',
  'ree-hpare': 'kia',
} as const;
type Mine = keyof typeof BEFORE;
const MINES = Object.keys(BEFORE) as Mine[];
const [EVE, AFTER] = ['2024-01-01', '2025-01-01'];
const expected = (mine: Mine, date: string) => (date === EVE ? BEFORE[mine] : 'kia');
const said = (state: { status: string; holder: string | null } | undefined) =>
  state?.status === 'held' ? state.holder : state?.status;

describe.each([EVE, AFTER])('the belt on %s', (date) => {
  const ledger = ledgerOf(atlas, 'low').mines;
  const rows = mineRows(atlas, day(date), NO_FILTERS);

  it.each(MINES)('%s: the ledger says who holds it', (mine) => {
    expect(said(entryOn(ledger.get(mine) ?? [], day(date)))).toBe(expected(mine, date));
  });

  it.each(MINES)('%s: its row in the table says the same', (mine) => {
    const row = rows.find(({ id }) => id === mine);
    expect(said(row && { status: row.controlStatus, holder: row.controller })).toBe(
      expected(mine, date),
    );
  });

  it('the summary counts every mine of the belt where it belongs', () => {
    // Without the belt the summary has as many rare earth mines fewer in each row.
    const rest = { ...atlas.data, sites: atlas.data.sites.filter(({ id }) => !(id in BEFORE)) };
    const others = countedSites({ ...atlas, data: rest }).filter(
      ({ commodity }) => commodity === 'rare_earth',
    );
    const mines = minesByCommodity(atlas, day(date), 'low');
    for (const row of ['ndak_bgf', 'joint', 'kia']) {
      const belt = MINES.filter((mine) => expected(mine, date) === row).length;
      const beside = others.filter(
        (site) => said(atlas.siteControl(site, day(date), 'low')[0].answer) === row,
      ).length;
      expect(mines.get(row)?.get('rare_earth') ?? 0, row).toBe(belt + beside);
    }
  });
});

it('the comparison of the two days says before and after of the eight that changed hands', () => {
  const { mines } = compareDates(atlas, changesOf(atlas, 'low'), day(EVE), day(AFTER), 'low');
  for (const mine of MINES) {
    const change = mines.find(({ id }) => id === mine);
    if (BEFORE[mine] === 'kia') expect(change).toBeUndefined();
    else expect([said(change?.before), said(change?.after)]).toEqual([BEFORE[mine], 'kia']);
  }
});
