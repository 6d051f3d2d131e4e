import { expect, test } from './fixtures.ts';

const LAYERS = [
  { name: 'Territory', id: 'territory' },
  { name: 'Places', id: 'places', source: 'places' },
  { name: 'Mines', id: 'mines', source: 'mines' },
  { name: 'Crossings', id: 'crossings', source: 'crossings' },
  { name: 'Described areas', id: 'areas', source: 'areas' },
  { name: 'Townships', id: 'townships' },
];

for (const { name, id, source } of LAYERS)
  test(`the switch of ${name} turns it off and on, in the link and on the map`, async ({
    atlas,
  }) => {
    await atlas.open('#date=2024-10-20&layers=territory,townships,areas,places,mines,crossings');
    const toggle = atlas.layerSwitch(name);
    await toggle.click();
    await expect.poll(() => atlas.layers()).not.toContain(id);
    if (source) await expect.poll(() => atlas.drawn(source)).toEqual([]);
    await toggle.click();
    await expect.poll(() => atlas.layers()).toContain(id);
    if (source)
      await expect.poll(async () => (await atlas.drawn(source)).length).toBeGreaterThan(0);
  });

test('a commodity in the legend narrows mines, map and link', async ({ atlas, page }) => {
  await atlas.open('#date=2024-10-20');
  await page.getByRole('button', { name: /Rare earths/ }).click();
  await expect.poll(() => atlas.hash()).toContain('commodity=rare_earth');
  await expect
    .poll(async () => (await atlas.drawn('mines')).every((key) => key.includes('rare_earth')))
    .toBe(true);
});

test('the counts of the legend are those of the console', async ({ atlas, page }) => {
  await atlas.open('#date=2024-10-20');
  const kia = await page.evaluate(
    () => window.atlas.summaryAt('2024-10-20').find(({ key }) => key === 'kia')?.places,
  );
  await expect(page.getByRole('button', { name: new RegExp(`^KIA\\s*${kia}`) })).toBeVisible();
});
