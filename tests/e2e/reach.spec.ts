import { accessibilityFindings, expect, PHONE, test } from './helper.ts';

const DATE = '2024-10-20';

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true });

  test('the clock takes at most 15 % of the height', async ({ atlas }) => {
    await atlas.open(`#date=${DATE}`);
    const box = await atlas.clock.bar.boundingBox();
    expect(box?.height).toBeLessThanOrEqual(PHONE.height * 0.15);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(PHONE.height);
  });

  test('the layers are a sheet that opens, switches and closes', async ({ atlas }) => {
    await atlas.open(`#date=${DATE}`);
    await atlas.layers.openSheet();
    await atlas.layers.toggle('mines');
    await expect.poll(() => atlas.layersOn()).not.toContain('mines');
    expect(await atlas.clock.covered()).toEqual([]);
    await atlas.layers.closeSheet();
    await expect(atlas.layers.toggleOf('mines')).toBeHidden();
  });

  test('the panel is a sheet that leaves the clock free', async ({ atlas }) => {
    await atlas.open('#date=2024-10-25&id=places/pangwa');
    await expect(atlas.panel.title).toContainText('Pangwa');
    expect(await atlas.clock.covered()).toEqual([]);
    await atlas.panel.close();
    await expect(atlas.panel.itself).toBeHidden();
  });

  test('a selected place is brought above its sheet, unless the link says where to look', async ({
    atlas,
  }) => {
    await atlas.open('#date=2024-10-25&id=places/pangwa');
    const sheet = await atlas.panel.itself.boundingBox();
    await expect
      .poll(async () => (await atlas.map.pointOf('places', 'pangwa')).y)
      .toBeLessThan(sheet?.y ?? 0);
    const camera = 'map=7/27/97.4';
    await atlas.open(`#${camera}&date=2024-10-25&id=places/pangwa`);
    await expect(atlas.panel.title).toContainText('Pangwa');
    await atlas.map.settled();
    expect(await atlas.map.camera()).toMatchObject({ zoom: 7, lat: 27 });
  });

  test('the tables open although something is selected', async ({ atlas }) => {
    await atlas.open('#date=2024-10-25&id=places/pangwa');
    await expect(atlas.panel.title).toContainText('Pangwa');
    await atlas.ledger.openOnPhone();
    await expect(atlas.panel.itself).toBeHidden();
  });

  test('nothing lies over the clock, whatever the notices say', async ({ atlas }) => {
    await atlas.open('#date=yesterday&map=NaN&confidence=certain');
    await expect(atlas.notices).toContainText('confidence');
    expect(await atlas.clock.covered()).toEqual([]);
  });

  test('a date can be typed, and a change stepped to', async ({ atlas }) => {
    await atlas.open(`#date=${DATE}`);
    await atlas.clock.openMore();
    await atlas.clock.type('2024-10-01');
    await expect.poll(() => atlas.date()).toBe('2024-10-01');
    const next = await atlas.console.dayOfChange('2024-10-01', 1);
    await atlas.clock.nextChange();
    await expect.poll(() => atlas.date()).toBe(next);
  });
});

for (const [width, height] of [
  [800, 600],
  [1280, 720],
] as const)
  test(`at ${width} × ${height} nothing lies over the clock, with layers and panel open`, async ({
    atlas,
  }) => {
    await atlas.resize(width, height);
    await atlas.open('#date=2024-10-25&id=places/pangwa');
    await expect(atlas.panel.title).toContainText('Pangwa');
    expect(await atlas.clock.covered()).toEqual([]);
    expect(await atlas.isInWindow(atlas.panel.itself)).toBe(true);
  });

for (const { what, link, size } of [
  { what: 'the first view', link: '', size: { width: 1280, height: 800 } },
  {
    what: 'a panel',
    link: '#date=2025-03-27&id=crossings/kanpaikti',
    size: { width: 1280, height: 800 },
  },
  { what: 'a phone', link: `#date=${DATE}`, size: PHONE },
  { what: 'a phone with a panel', link: '#date=2024-10-25&id=places/pangwa', size: PHONE },
  { what: 'the view in Burmese', link: '#lang=my', size: { width: 800, height: 600 } },
  { what: 'a notice', link: '#date=yesterday', size: { width: 800, height: 600 } },
])
  test(`${what} has no accessibility finding`, async ({ atlas, page }) => {
    await atlas.resize(size.width, size.height);
    await atlas.open(link);
    if (link.includes('id=')) await expect(atlas.panel.title).toBeVisible();
    expect(await accessibilityFindings(page)).toEqual([]);
  });

test('the dark theme has no accessibility finding', async ({ atlas, page }) => {
  await atlas.open('#date=2024-10-25&id=places/pangwa');
  await atlas.useTheme('dark');
  await expect(atlas.panel.title).toBeVisible();
  expect(await accessibilityFindings(page)).toEqual([]);
});

test('the top bar has room for all its actions, however wide it is', async ({ atlas }) => {
  await atlas.open(`#date=${DATE}`);
  for (const language of ['en', 'my'] as const) {
    await atlas.readIn(language);
    for (const width of [720, 899, 900, 1024, 1219, 1220, 1279, 1280]) {
      await atlas.resize(width, 700);
      expect(await atlas.isInWindow(atlas.themeButton('dark')), `${language} ${width}`).toBe(true);
    }
  }
});
