import { readFileSync } from 'node:fs';
import { AtlasDriver } from './atlas-driver.ts';
import { expect, test } from './fixtures.ts';

const MALFORMED = JSON.parse(
  readFileSync(new URL('../fixtures/malformed-links.json', import.meta.url), 'utf8'),
) as { link: string; keys: string[] }[];

test('a shared link opens the same view for somebody else', async ({ atlas, page, browser }) => {
  await atlas.open(
    '#map=8.25/25.38/97.39&date=2024-10-20&layers=territory:60,mines,crossings&commodity=rare_earth,jade&confidence=medium&id=mines/ree-chipwi&lang=my',
  );
  await page.getByRole('button', { name: 'မျှဝေရန်' }).click();
  const link = await page.getByRole('dialog').getByRole('textbox').inputValue();
  for (const key of ['map=', 'date=', 'layers=', 'lang=', 'data=']) expect(link).toContain(key);
  const context = await browser.newContext({ locale: 'en-GB' });
  const other = new AtlasDriver(await context.newPage());
  await other.page.goto(link);
  await other.ready();
  const { data: _data, ...theirs } = await other.view();
  const { data: _own, ...ours } = await atlas.view();
  expect(theirs).toEqual(ours);
  await context.close();
});

test('every malformed link gives a working map and a notice that names the key', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  // A fragment without a key is an anchor to a page that is open; only at the start is it read as a link.
  const links = MALFORMED.filter(({ link }) => link.includes('='));
  expect(links.length).toBeGreaterThanOrEqual(40);
  for (const { link, keys } of links) {
    await page.evaluate((hash) => {
      location.hash = '#v=1';
      location.hash = hash;
    }, link);
    for (const key of keys)
      await expect(page.locator('.notice').filter({ hasText: key }).first(), link).toBeVisible();
    expect(await page.evaluate(() => window.atlas.map?.isStyleLoaded() !== undefined), link).toBe(
      true,
    );
  }
});

test('keys of later features and unknown keys are kept', async ({ atlas, page }) => {
  await atlas.open(
    '#date=2024-10-20&from=2024-01-01&compare=2025-01-01&violence=clash&colour=blue',
  );
  await page.evaluate(() => window.atlas.setView({ date: '2024-11-20' }));
  await expect.poll(() => atlas.hash()).toContain('compare=2025-01-01');
  await expect.poll(() => atlas.hash()).toContain('colour=blue');
  await expect.poll(() => atlas.hash()).toContain('violence=clash');
});
