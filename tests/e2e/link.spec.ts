import { readFileSync } from 'node:fs';
import { anotherReader, expect, test } from './helper.ts';

const MALFORMED = JSON.parse(
  readFileSync(new URL('../fixtures/malformed-links.json', import.meta.url), 'utf8'),
) as { link: string; keys: string[] }[];

const RICH =
  '#map=8.25/25.38/97.39&date=2024-10-20&layers=territory:60,mines,crossings&commodity=rare_earth,jade&actor=kia,military&confidence=medium&id=mines/ree-chipwi&lang=my';

test('a copied link opens the same view for somebody else', async ({ atlas, browser }) => {
  await atlas.open(RICH);
  atlas.expectWordsIn('my');
  const link = await atlas.copyLink();
  const { reader: other } = await anotherReader(browser);
  await other.open(link);
  const { data: _own, ...ours } = await atlas.console.view();
  const { data: _theirs, ...theirs } = await other.console.view();
  expect(theirs).toEqual(ours);
  expect(theirs).toMatchObject({
    date: '2024-10-20',
    layers: [
      { id: 'territory', opacity: 60 },
      { id: 'mines', opacity: 100 },
      { id: 'crossings', opacity: 100 },
    ],
    commodity: ['rare_earth', 'jade'],
    actor: ['kia', 'military'],
    confidence: 'medium',
    selection: { kind: 'mines', id: 'ree-chipwi' },
    lang: 'my',
  });
  const camera = await other.map.camera();
  expect(camera.zoom).toBeCloseTo(8.25, 2);
  expect(camera.lng).toBeCloseTo(97.39, 2);
  await expect(other.panel.itself).toBeVisible();
  await other.leave();
});

test('a shared link says map, date, layers, language and data even where they are defaults', async ({
  atlas,
}) => {
  await atlas.open();
  const link = await atlas.copyLink();
  for (const key of ['map=', 'date=', 'layers=', 'lang=', 'data=']) expect(link).toContain(key);
  expect(link.length).toBeLessThanOrEqual(300);
});

test('the address bar leaves defaults out', async ({ atlas }) => {
  await atlas.open('#layers=territory,places,mines,crossings&confidence=low&date=2024-10-20');
  await atlas.console.setView({ date: '2024-10-21' });
  await expect.poll(() => atlas.hash()).toBe('#date=2024-10-21');
});

test('a window of another size leaves the camera out of the link', async ({ atlas }) => {
  await atlas.open('#date=2024-10-20');
  await atlas.resize(700, 560);
  await atlas.console.setView({ date: '2024-10-21' });
  await expect.poll(() => atlas.hash()).toBe('#date=2024-10-21');
});

test('every malformed link gives a working map and a notice that names the key', async ({
  atlas,
}) => {
  await atlas.resize(390, 400);
  await atlas.open('#layers=crossings');
  // A fragment without a key is an anchor inside the page, not a link.
  const links = MALFORMED.filter(({ link }) => link.includes('='));
  expect(links.length).toBeGreaterThanOrEqual(40);
  let before = '';
  for (const { link, keys } of links) {
    await atlas.goTo(link);
    await expect
      .poll(() => atlas.noticesSay(), { intervals: [20, 50, 100], message: link })
      .not.toBe(before);
    before = await atlas.noticesSay();
    // Another dataset is no mistake of the link.
    if (link === '#data=00000000') expect(before).toContain('The dataset has changed');
    else for (const key of keys) expect(before).toContain(`Link key “${key}” was not understood`);
    const { zoom, lat, lng } = await atlas.map.camera();
    expect([zoom, lat, lng].every(Number.isFinite), link).toBe(true);
    expect(await atlas.date(), link).toMatch(/^20\d\d-\d\d-\d\d$/);
  }
  await atlas.goTo('#date=2024-10-20');
  await expect.poll(() => atlas.map.drawn('crossings')).toBeGreaterThan(0);
});

for (const { link, keys } of MALFORMED.filter(({ link }) => /^#(date=%|map=NaN)/.test(link)))
  test(`opening ${link} gives a drawn map and a notice that names the key`, async ({ atlas }) => {
    await atlas.open(link);
    for (const key of keys) await expect(atlas.notices).toContainText(`Link key “${key}”`);
    await expect.poll(() => atlas.map.drawn('crossings')).toBeGreaterThan(0);
  });

test('a notice goes when it is dismissed', async ({ atlas }) => {
  await atlas.open('#date=yesterday');
  await expect(atlas.notices).toContainText(
    'Link key “date” was not understood. The map shows 22 Feb 2026 instead',
  );
  await atlas.dismissNotice();
  await expect.poll(() => atlas.noticesSay()).toBe('');
});

test('keys of later features and unknown keys are kept', async ({ atlas }) => {
  await atlas.open(
    '#date=2024-10-20&from=2024-01-01&compare=2025-01-01&violence=one_sided&colour=blue',
  );
  await atlas.console.setView({ date: '2024-11-20' });
  await expect.poll(() => atlas.inLink('date')).toBe('2024-11-20');
  expect(await atlas.inLink('compare')).toBe('2025-01-01');
  expect(await atlas.inLink('colour')).toBe('blue');
  expect(await atlas.inLink('violence')).toBe('one_sided');
});
