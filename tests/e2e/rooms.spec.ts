import { accessibilityFindings, expect, test } from './helper.ts';

test.use({ viewport: { width: 1280, height: 800 } });

test('the summary says what the console says, and a number opens its list', async ({ atlas }) => {
  await atlas.open('#date=2024-10-20');
  await atlas.rooms.openSummary();
  const kia = (await atlas.console.summaryAt('2024-10-20')).find(({ key }) => key === 'kia');
  const places = atlas.rooms.number('KIA', `${kia?.places} places`);
  await expect(places).toBeVisible();
  await atlas.rooms.press(places);
  await expect(atlas.rooms.rows).toHaveCount(kia?.places ?? -1);
});

test('the mines of an actor open by commodity', async ({ atlas }) => {
  await atlas.open('#date=2025-01-01');
  await atlas.rooms.openSummary();
  const held = (await atlas.console.minesAt('2025-01-01')).filter(
    ({ commodity, controller, controlStatus }) =>
      commodity === 'rare_earth' && controller === 'kia' && controlStatus === 'held',
  );
  const number = atlas.rooms.number('KIA', `${held.length} mines of Rare earths`);
  await atlas.rooms.press(number);
  await expect(atlas.rooms.rows).toHaveCount(held.length);
});

test('a higher confidence turns figures that it changes into ranges', async ({ atlas }) => {
  await atlas.open('#date=2024-10-20');
  await atlas.rooms.openSummary();
  const before = await atlas.rooms.number('Military', '38 places').textContent();
  expect(before).toBe('38');
  await atlas.rooms.least('high');
  await expect.poll(() => atlas.inLink('confidence')).toBe('high');
  await expect(atlas.rooms.summary.getByRole('table').first()).toContainText(/\d+–38/);
});

test('the chart moves the clock by keyboard', async ({ atlas }) => {
  await atlas.open('#date=2024-10-20');
  await atlas.rooms.openSummary();
  await atlas.rooms.chart.focus();
  await atlas.rooms.chart.press('ArrowLeft');
  await expect.poll(() => atlas.date()).not.toBe('2024-10-20');
});

test('the row of the selection is shown once, and the reader may leave it', async ({ atlas }) => {
  await atlas.open('#date=2010-01-01&id=places/waingmaw');
  await atlas.rooms.openTables();
  await expect(atlas.rooms.marked).toBeInViewport();
  await atlas.rooms.scrollUp();
  await expect(atlas.rooms.marked).not.toBeInViewport();
  // Another order draws every row anew.
  await atlas.rooms.filter('a');
  await atlas.rooms.filter('');
  await expect(atlas.rooms.rows).toHaveCount(146);
  await expect(atlas.rooms.marked).not.toBeInViewport();
});

test('a table is sorted, narrowed and chosen from by keyboard, and the link follows', async ({
  atlas,
}) => {
  await atlas.open('#date=2024-10-25');
  await atlas.rooms.openTables();
  await atlas.rooms.show('crossings');
  await atlas.rooms.sortBy('name');
  const names = await atlas.rooms.names();
  expect(names).toEqual([...names].sort((a, b) => b.localeCompare(a, 'en', { numeric: true })));
  await atlas.rooms.filter('kanpaik');
  await expect(atlas.rooms.rows).toHaveCount(1);
  await atlas.rooms.choose('Kanpaikti');
  await expect.poll(() => atlas.inLink('id')).toBe('crossings/kanpaikti');
  await expect(atlas.rooms.marked).toContainText('Kanpaikti');
});

test('by keyboard a table obeys the filters of the map, its part in view and its columns', async ({
  atlas,
}) => {
  await atlas.open('#date=2024-10-25&commodity=rare_earth&map=9/25.7/98.3');
  await atlas.rooms.openTables();
  await atlas.rooms.show('mines');
  const mines = await atlas.console.minesAt('2024-10-25');
  const rare = mines.filter(({ commodity }) => commodity === 'rare_earth');
  await expect(atlas.rooms.rows).toHaveCount(rare.length);
  await atlas.rooms.mapFilters.press('Space');
  await expect(atlas.rooms.rows).toHaveCount(mines.length);
  await atlas.rooms.onlyInView();
  await expect.poll(() => atlas.rooms.rows.count()).toBeLessThan(mines.length);
  const features = await atlas.rooms.saveGeojson();
  expect(features).toHaveLength(await atlas.rooms.rows.count());
  await expect(atlas.rooms.header('column_basis')).toHaveCount(0);
  await atlas.rooms.toggleColumn('column_basis');
  await expect(atlas.rooms.header('column_basis')).toBeVisible();
});

test('a table saves exactly the rows it shows', async ({ atlas }) => {
  await atlas.open('#date=2024-10-25');
  await atlas.rooms.openTables();
  await atlas.rooms.show('mines');
  await atlas.rooms.filter('jade');
  const shown = await atlas.rooms.rows.count();
  expect(shown).toBeGreaterThan(5);
  const { name, lines } = await atlas.rooms.saveCsv();
  expect(name).toBe('kachin-mines-2024-10-25.csv');
  expect(lines).toHaveLength(shown + 1);
});

test('the other date of a comparison moves on the time bar by keyboard', async ({ atlas }) => {
  await atlas.open('#date=2024-09-01&compare=2025-01-01');
  const other = atlas.clock.otherSlider;
  await other.focus();
  await other.press('PageUp');
  await expect.poll(() => atlas.inLink('compare')).toBe('2026-01-01');
  expect(await atlas.date()).toBe('2024-09-01');
});

test('the time bar shows less time and the whole again, and keeps the date in it', async ({
  atlas,
}) => {
  await atlas.open('#date=2024-10-20');
  await atlas.clock.showLess(3);
  await expect(atlas.clock.flag).toHaveText('20 Oct 2024');
  expect(await atlas.clock.flagIsInside()).toBe(true);
  await atlas.clock.press('PageDown');
  await expect.poll(() => atlas.date()).toBe('2023-10-20');
  expect(await atlas.clock.flagIsInside()).toBe(true);
  await atlas.clock.showAll();
  await expect(atlas.clock.axisYears.first()).toHaveText('2009');
});

for (const room of ['openSummary', 'openTables'] as const)
  test(`${room === 'openSummary' ? 'the summary' : 'a table'} has no accessibility finding`, async ({
    atlas,
    page,
  }) => {
    await atlas.open('#date=2024-10-20');
    await atlas.rooms[room]();
    await expect(atlas.page.getByRole('table').first()).toBeVisible();
    expect(await accessibilityFindings(page)).toEqual([]);
  });
