import { describe, expect, it } from 'vitest';
import { atlas, day } from '../atlas.ts';

/** The rare earth mines of the eastern belt, and the rule by which each is answered for. */
const RULES = {
  'ree-pangwar': 'place',
  'ree-hpimaw': 'place',
  'ree-partaihaw': 'cells',
  'ree-pw-bp3': 'claim',
  'ree-corridor': 'claim',
  'ree-kanpaikti': 'place',
  'ree-chipwi': 'place',
  'ree-tsawlaw': 'place',
  'ree-hpare': 'place',
} as const;

type Mine = keyof typeof RULES;
const MINES = Object.keys(RULES) as Mine[];

function controlOf(mine: Mine, date: string) {
  const site = atlas.data.sites.find(({ id }) => id === mine);
  if (!site) throw new Error(`The mine ${mine} is missing.`);
  const [first] = atlas.siteControl(site, day(date), 'low');
  return first;
}

describe('the belt before the offensive, on 1 January 2024', () => {
  const on = (mine: Mine) => controlOf(mine, '2024-01-01');

  it.each(MINES)('%s is answered for by the rule that comes first', (mine) => {
    expect(on(mine).rule).toBe(RULES[mine]);
  });

  it.each(['ree-pangwar', 'ree-hpimaw', 'ree-partaihaw', 'ree-pw-bp3', 'ree-corridor'] as const)(
    '%s is held by the NDA-K/BGF',
    (mine) => {
      expect(on(mine).answer).toMatchObject({ status: 'held', holder: 'ndak_bgf' });
    },
  );

  it.each(['ree-kanpaikti', 'ree-chipwi', 'ree-tsawlaw'] as const)(
    '%s is shared by the NDA-K/BGF and the military',
    (mine) => {
      const { answer } = on(mine);
      expect(answer).toMatchObject({ status: 'joint', holder: null });
      expect(answer.parties).toEqual(expect.arrayContaining(['ndak_bgf', 'military']));
    },
  );

  it('ree-hpare is held by the KIA', () => {
    expect(on('ree-hpare').answer).toMatchObject({ status: 'held', holder: 'kia' });
  });
});

describe('the belt after the offensive, on 1 January 2025', () => {
  it.each(MINES)('%s is held by the KIA', (mine) => {
    const { rule, answer } = controlOf(mine, '2025-01-01');
    expect(rule).toBe(RULES[mine]);
    expect(answer).toMatchObject({ status: 'held', holder: 'kia' });
  });
});
