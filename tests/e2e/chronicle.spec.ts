import { accessibilityFindings, expect, lose, PHONE, test } from './helper.ts';

const DATE = '2024-10-20';

test('the chronicle opens by keyboard at the date, and Escape leaves it', async ({ atlas }) => {
  await atlas.open(`#date=${DATE}`);
  await atlas.chronicle.open();
  await expect(atlas.chronicle.current).toContainText('Oct 2024');
  await expect.poll(() => atlas.chronicle.isInView(atlas.chronicle.current)).toBe(true);
  await atlas.press('Escape');
  await expect(atlas.chronicle.itself).toBeHidden();
});

test('an entry moves the clock and the map, and selects its place', async ({ atlas }) => {
  await atlas.open(`#date=${DATE}`);
  await atlas.chronicle.open();
  const before = await atlas.map.camera();
  await atlas.chronicle.search.fill('sadung');
  await atlas.chronicle.entries.first().press('Enter');
  await expect(atlas.panel.title).toContainText('Sadung');
  expect(await atlas.date()).not.toBe(DATE);
  await expect.poll(async () => (await atlas.map.camera()).lat).not.toBe(before.lat);
  await expect(atlas.chronicle.current).toContainText('Sadung');
});

test('arrow keys walk the entries, Home and End lead to the ends', async ({ atlas }) => {
  await atlas.open(`#date=${DATE}`);
  await atlas.chronicle.open();
  await atlas.chronicle.current.focus();
  await atlas.press('Home');
  await expect(atlas.chronicle.entries.first()).toBeFocused();
  await atlas.press('ArrowDown');
  await expect(atlas.chronicle.entries.nth(1)).toBeFocused();
  await atlas.press('End');
  await expect(atlas.chronicle.entries.last()).toBeFocused();
  expect(await atlas.date()).toBe(DATE);
});

test('the entry of the date is followed, until the reader walks away and asks back', async ({
  atlas,
}) => {
  await atlas.open(`#date=${DATE}`);
  await atlas.chronicle.open();
  await atlas.clock.type('2011-06-09');
  await expect(atlas.chronicle.current).toContainText('Jun 2011');
  await expect.poll(() => atlas.chronicle.isInView(atlas.chronicle.current)).toBe(true);
  await expect(atlas.chronicle.backToDate).toBeHidden();
  await atlas.chronicle.current.focus();
  await atlas.press('End');
  await atlas.clock.type('2012-06-09');
  await expect(atlas.chronicle.current).toContainText('2012');
  expect(await atlas.chronicle.isInView(atlas.chronicle.current)).toBe(false);
  await atlas.chronicle.backToDate.press('Enter');
  await expect.poll(() => atlas.chronicle.isInView(atlas.chronicle.current)).toBe(true);
});

test('while the clock plays, the entry of the date stays in view', async ({ atlas }) => {
  await atlas.open('#date=2024-01-01');
  await atlas.chronicle.open();
  const first = await atlas.chronicle.current.textContent();
  await atlas.clock.play();
  await expect.poll(() => atlas.date()).toMatch(/^2024-0[4-9]/);
  await atlas.clock.pause();
  expect(await atlas.chronicle.current.textContent()).not.toBe(first);
  await expect.poll(() => atlas.chronicle.isInView(atlas.chronicle.current)).toBe(true);
});

test('words and kinds narrow the entries; nothing found offers to clear them', async ({
  atlas,
}) => {
  await atlas.open(`#date=${DATE}`);
  await atlas.chronicle.open();
  const all = await atlas.chronicle.entries.count();
  await atlas.chronicle.kind('crossing').press('Enter');
  const crossings = await atlas.chronicle.entries.count();
  expect(crossings).toBeGreaterThan(0);
  expect(crossings).toBeLessThan(all);
  await expect(atlas.chronicle.count).toHaveText(`${crossings} of ${all}`);
  await atlas.chronicle.search.fill('kánpaikti');
  await expect(atlas.chronicle.entries.first()).toContainText(/kanpaikti/i);
  await atlas.chronicle.search.fill('no such word');
  await expect(atlas.chronicle.entries).toHaveCount(0);
  await atlas.chronicle.clearFilters.press('Enter');
  await expect(atlas.chronicle.entries).toHaveCount(all);
});

test('an entry is copied with its sources and a link to its day', async ({ atlas }) => {
  await atlas.open('#date=2024-10-19');
  await atlas.chronicle.open();
  await atlas.chronicle.entry(/^19 Oct 2024.*Pangwa/).click();
  await expect(atlas.chronicle.sources.first()).toHaveAttribute('target', '_blank');
  await expect(atlas.chronicle.sources.first()).toHaveAttribute('referrerpolicy', 'no-referrer');
  const copied = await atlas.chronicle.copyCurrent();
  expect(copied).toContain('Pangwa');
  expect(copied).toContain('date=2024-10-19');
  expect(copied).toContain('https://');
});

test.describe('what happened beside the records is missing', () => {
  test.use({ quiet: false });

  test('the changes are listed nevertheless, and a retry brings the rest', async ({
    atlas,
    page,
  }) => {
    const heal = await lose(page, 'chronicle.json');
    await atlas.open(`#date=${DATE}`);
    await atlas.chronicle.open();
    await expect(atlas.chronicle.tryAgain).toBeVisible();
    const changes = await atlas.chronicle.entries.count();
    expect(changes).toBeGreaterThan(200);
    await heal();
    await atlas.chronicle.tryAgain.press('Enter');
    await expect.poll(() => atlas.chronicle.entries.count()).toBeGreaterThan(changes);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true });

  test('the chronicle is a sheet; an entry leaves it open over its panel', async ({
    atlas,
    page,
  }) => {
    await atlas.open(`#date=${DATE}`);
    await atlas.chronicle.openOnPhone();
    await atlas.chronicle.current.tap();
    await expect(atlas.chronicle.itself).toBeVisible();
    expect(await atlas.clock.covered()).toEqual([]);
    await atlas.chronicle.search.fill('pangwa');
    expect(await accessibilityFindings(page)).toEqual([]);
    await atlas.press('Escape');
    await expect(atlas.panel.title).toBeVisible();
  });
});

for (const theme of ['light', 'dark'] as const)
  test(`the chronicle in the ${theme} theme has no accessibility finding`, async ({
    atlas,
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await atlas.open(`#date=${DATE}`);
    await atlas.chronicle.open();
    await atlas.everythingLoaded();
    // All entries are built alike; those of one place are of three kinds.
    await atlas.chronicle.search.fill('pangwa');
    expect(await accessibilityFindings(page)).toEqual([]);
  });
