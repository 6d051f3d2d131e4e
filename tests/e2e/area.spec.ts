import { accessibilityFindings, expect, test } from './helper.ts';

const DAY = '#date=2024-10-20';
const BELT = '25.5, 97.9\n25.6, 98.6\n26.1, 98.75\n26.3, 98.2';
const BELT_KEY = 'p:4m_F45xB4rBoGsJofriBwM';

test.use({ viewport: { width: 1280, height: 800 } });

test('a township is chosen by keyboard: the summary is its own, and the link says so', async ({
  atlas,
}) => {
  await atlas.open(DAY);
  await atlas.area.openSummary();
  await atlas.area.choose('Hpakant');
  await expect(atlas.area.title).toHaveText('Hpakant Township, 20 Oct 2024');
  await expect(atlas.area.whole).toContainText('5\u2009771');
  await expect.poll(() => atlas.inLink('area')).toBe('MMR001009');
  await expect.poll(() => atlas.area.outline()).toBe('5\u2009771 km²');
});

test('the tables of an area hold what its summary counts, and so does the file', async ({
  atlas,
}) => {
  await atlas.open(`${DAY}&area=MMR001009`);
  await atlas.area.openSummary();
  const [, places, mines] = await atlas.area.whole.getByRole('button').allTextContents();
  await atlas.area.openTables();
  await expect(atlas.area.tables).toContainText('Hpakant Township, on 20 Oct 2024');
  await expect(atlas.area.rows).toHaveCount(Number(places));
  await atlas.area.showTable('mines');
  await expect(atlas.area.rows).toHaveCount(Number(mines));
  const { name, lines } = await atlas.area.saveCsv();
  expect(name).toBe('kachin-mines-mmr001009-2024-10-20.csv');
  expect(lines).toHaveLength(Number(mines) + 1);
});

test('corners can be typed instead of drawn', async ({ atlas }) => {
  await atlas.open(DAY);
  await atlas.area.openSummary();
  await atlas.area.type(BELT);
  await expect(atlas.area.title).toHaveText('Your own shape, 20 Oct 2024');
  await expect.poll(() => atlas.inLink('area')).toBe(BELT_KEY);
  await expect.poll(() => atlas.area.outline()).toBe('3\u2009836 km²');
});

test('corners that make no area are refused with the reason', async ({ atlas }) => {
  await atlas.open(DAY);
  await atlas.area.openSummary();
  await atlas.area.type('25, 97\nMyitkyina\n26, 98');
  await expect(atlas.area.trouble).toContainText('Line 2 is not “latitude, longitude”');
  expect(await atlas.inLink('area')).toBeNull();
});

test('a shape is drawn on the map and taken', async ({ atlas }) => {
  await atlas.open(DAY);
  await atlas.area.openSummary();
  await atlas.area.press('area_draw_long');
  await expect(atlas.area.bar).toBeVisible();
  await atlas.area.draw([
    [96.4, 25.2],
    [97.6, 25.2],
    [97.6, 26.2],
    [96.4, 26.2],
  ]);
  await expect(atlas.area.bar).toContainText('km²');
  await atlas.area.press('area_use');
  await expect(atlas.area.title).toHaveText('Your own shape, 20 Oct 2024');
  expect(await atlas.inLink('area')).toMatch(/^p:[\w-]{10,40}$/);
  await expect.poll(() => atlas.area.outline()).toMatch(/km²$/);
  expect(await atlas.selected()).toBeNull();
});

test('Escape leaves the drawing and what was chosen before', async ({ atlas }) => {
  await atlas.open(`${DAY}&area=MMR001005`);
  await atlas.area.openSummary();
  await atlas.area.press('area_draw_long');
  await expect(atlas.area.bar).toBeVisible();
  await atlas.press('Escape');
  await expect(atlas.area.bar).toBeHidden();
  await expect(atlas.area.title).toHaveText('Chipwi Township, 20 Oct 2024');
  expect(await atlas.inLink('area')).toBe('MMR001005');
});

test('the way back to the whole state takes the outline away', async ({ atlas }) => {
  await atlas.open(`${DAY}&area=${BELT_KEY}`);
  await expect.poll(() => atlas.area.outline()).toBe('3\u2009836 km²');
  await atlas.area.openSummary();
  await atlas.area.press('area_clear');
  await expect(atlas.area.title).toHaveText('Summary on 20 Oct 2024');
  await expect.poll(() => atlas.area.outline()).toBeNull();
  expect(await atlas.inLink('area')).toBeNull();
});

test('the outline outlives a change of theme', async ({ atlas }) => {
  await atlas.open(`${DAY}&area=${BELT_KEY}`);
  await expect.poll(() => atlas.area.outline()).toBe('3\u2009836 km²');
  await atlas.useTheme('dark');
  await atlas.map.settled();
  await expect.poll(() => atlas.area.outline()).toBe('3\u2009836 km²');
});

test('a change of theme ends the drawing and breaks nothing', async ({ atlas }) => {
  await atlas.open(DAY);
  await atlas.area.openSummary();
  await atlas.area.press('area_draw_long');
  await atlas.area.drawingHasBegun();
  await atlas.useTheme('dark');
  await expect(atlas.area.bar).toBeHidden();
  await atlas.map.settled();
  await expect(atlas.area.title).toHaveText('Summary on 20 Oct 2024');
});

test('a shape that crosses itself in a link is named in a notice', async ({ atlas }) => {
  await atlas.open('#area=p:wu9Fw6wBw-Bw-BAv-Bv-Bw-B');
  await expect(atlas.notices).toContainText('area');
});

test('the choice of an area and the dialog for a picture have no accessibility findings', async ({
  atlas,
  page,
}) => {
  await atlas.open(DAY);
  await atlas.area.openSummary();
  await atlas.area.press('area_corners');
  expect(await accessibilityFindings(page)).toEqual([]);
  await atlas.picture.open();
  expect(await accessibilityFindings(page)).toEqual([]);
});
