import { expect, test } from './helper.ts';

/** The worked examples: what was so, by console, panel and picture. */
const EXAMPLES = [
  {
    ...{ place: 'pangwa', date: '2024-10-15', status: 'held', holder: 'ndak_bgf', last: true },
    ...{ words: ['Held by NDA-K / BGF', 'Medium'], dot: 'dot/ndak_bgf/medium/none/lastKnown/' },
  },
  {
    ...{ place: 'pangwa', date: '2024-10-25', status: 'held', holder: 'kia', last: false },
    ...{ words: ['Held by KIA', 'High'], dot: 'dot/kia/high/none/known/' },
  },
  {
    ...{ place: 'kanpaikti', date: '2024-11-19', status: 'joint', holder: null, last: true },
    ...{ words: ['NDA-K / BGF and Military'], dot: 'dot/paper/' },
  },
  {
    ...{ place: 'kanpaikti', date: '2024-11-20', status: 'held', holder: 'kia', last: false },
    ...{ words: ['Held by KIA', 'High'], dot: 'dot/kia/high/none/known/' },
  },
  {
    ...{ place: 'kanpaikti', date: '2026-08-01', status: 'held', holder: 'kia', last: true },
    ...{
      words: ['Held by KIA', 'last confirmed 20 May 2026'],
      dot: 'dot/kia/high/none/lastKnown/',
    },
  },
  {
    ...{ place: 'chipwi', date: '2024-01-01', status: 'joint', holder: null, last: false },
    ...{ words: ['NDA-K / BGF, Military and KIA'], dot: 'dot/paper/' },
  },
  {
    ...{ place: 'bhamo', date: '2024-12-10', status: 'besieged', holder: 'military', last: false },
    ...{ words: ['Held by Military, besieged by KIA'], dot: '/kia/known/' },
  },
] as const;

test('of every worked example console, panel and dot say the same', async ({ atlas }) => {
  await atlas.open('#map=7.5/25.3/97.8&date=2024-10-15&layers=territory,places');
  for (const { place, date, status, holder, last, words, dot } of EXAMPLES) {
    await atlas.console.setView({ date, selection: { kind: 'places', id: place } });
    const told = await atlas.console.controlAt(place, date);
    expect(told, `${place} on ${date}`).toMatchObject({ status, holder, lastKnown: last });
    for (const word of words) await expect(atlas.panel.itself).toContainText(word);
    await expect
      .poll(async () => (await atlas.map.told('places')).find((key) => key.startsWith(`${place}|`)))
      .toContain(dot);
  }
});
