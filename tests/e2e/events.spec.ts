import { accessibilityFindings, expect, lose, test } from './helper.ts';

const WAR = '#date=2013-03-01&layers=places,events';

test('the handle of the window is dragged by the mouse, and comes apart from the date again', async ({
  atlas,
}) => {
  await atlas.open(`${WAR}&from=2013-03-01`);
  const { date } = await atlas.console.view();
  await atlas.clock.dragWindowStart(-120);
  await expect
    .poll(async () => String((await atlas.console.view()).from) < '2012-12-01')
    .toBe(true);
  expect((await atlas.console.view()).date).toBe(date);
  await atlas.clock.dragWindowStart(200);
  const { from, date: pushed } = await atlas.console.view();
  expect(pushed > date).toBe(true);
  expect(from).toBe(pushed);
});

test.describe('by keyboard alone', () => {
  test('the layer is switched on, its window chosen and moved, and the link keeps both', async ({
    atlas,
    page,
  }) => {
    await atlas.open('#date=2013-03-01&layers=places');
    await atlas.layers.toggleOf('events').press('Space');
    await expect.poll(() => atlas.inLink('layers')).toBe('places,events');
    await atlas.clock.windowChoice.press('ArrowUp');
    await expect.poll(() => atlas.inLink('from')).toBe('-90d');
    await atlas.clock.windowStart.press('ArrowRight');
    await expect.poll(() => atlas.inLink('from')).toBe('2012-12-03');
    await expect(atlas.clock.windowChoice).toHaveValue(/^\d+$/);
    await page.reload();
    await atlas.ready();
    expect((await atlas.console.view()).from).toBe('2012-12-03');
    await expect(atlas.clock.windowStart).toHaveAttribute('aria-valuetext', '3 Dec 2012');
  });

  test('the start of the window pushes the date along, and the date takes the start back', async ({
    atlas,
  }) => {
    await atlas.open(`${WAR}&from=2013-02-28`);
    for (const [from, date] of [
      ['2013-03-01', '2013-03-01'],
      ['2013-03-02', '2013-03-02'],
    ] as const) {
      await atlas.clock.windowStart.press('ArrowRight');
      await expect.poll(() => atlas.console.view()).toMatchObject({ from, date });
    }
    await atlas.clock.press('Shift+ArrowLeft');
    await expect
      .poll(() => atlas.console.view())
      .toMatchObject({ from: '2013-02-02', date: '2013-02-02' });
  });

  test('a row of the table is found, sorted to the top and selected', async ({ atlas }) => {
    await atlas.open(WAR);
    await atlas.events.openTable();
    await atlas.events.sortBy('layer_filter_deaths');
    await atlas.events.sortBy('layer_filter_deaths');
    const all = await atlas.console.eventsAt({ date: '2013-03-01' });
    await expect(atlas.events.rows).toHaveCount(all.length);
    const most = Math.max(...all.map(({ best }) => best));
    await expect(atlas.events.rows.first()).toContainText(String(most));
    await atlas.events.select(atlas.events.rows.first());
    await expect(atlas.events.selected).toHaveCount(1);
    const id = (await atlas.selected())?.replace('events/', '');
    expect(all.find((row) => row.id === id)?.best).toBe(most);
    await expect(atlas.panel.title.last()).toContainText(
      all.find((row) => row.id === id)?.where ?? '',
    );
  });
});

test('a year without data is said in the legend, on the time bar and above the table', async ({
  atlas,
}) => {
  await atlas.resize(1280, 800);
  await atlas.open('#date=2024-10-20&layers=events');
  await expect.poll(() => atlas.layers.says('events')).toContain('No data for 1 Jan 2024');
  await expect(atlas.clock.gapWords).toContainText('no data');
  await atlas.open('#date=2024-10-20&from=-30d&layers=events');
  await expect.poll(() => atlas.layers.says('events')).toContain('no data on this date');
  await atlas.events.openTable();
  await expect(atlas.events.said).toContainText('No data for 21 Sep 2024 – 20 Oct 2024.');
  await expect(atlas.events.said).not.toContainText('0 events');
});

test('a press on an event opens its panel, and the table shows its row', async ({ atlas }) => {
  await atlas.open();
  const all = await atlas.console.eventsAt({ date: '2013-03-01' });
  const alone = all.find(
    (row) =>
      row.lng !== null &&
      all.filter(({ lng, lat }) => lng === row.lng && lat === row.lat).length === 1,
  );
  const { id = '', where = '', lng, lat } = alone ?? {};
  await atlas.open(`#date=2013-03-01&layers=events&map=12/${lat}/${lng}`);
  await expect.poll(() => atlas.layers.says('events')).toContain('Events from');
  await atlas.map.settled();
  await expect
    .poll(async () => {
      await atlas.map.clickGround([lng ?? 0, lat ?? 0]);
      return atlas.selected();
    })
    .toBe(`events/${id}`);
  await expect(atlas.panel.title).toContainText(where);
  await atlas.events.openTable();
  await expect(atlas.events.selected).toHaveCount(1);
  await expect(atlas.events.selected).toContainText(where);
});

test('filters of the legend and questions go into the link, and narrow map and table alike', async ({
  atlas,
}) => {
  await atlas.open(WAR);
  const row = atlas.layers.legend('events', 'Violence against civilians');
  await row.click();
  await expect.poll(() => atlas.inLink('violence')).toBe('one_sided');
  await expect(row).toHaveAttribute('aria-pressed', 'true');
  await row.click();
  await expect.poll(() => atlas.inLink('violence')).toBeNull();
  await atlas.layers.more('events');
  await atlas.layers.chip('events', 'Ten or more deaths').press('Enter');
  await expect.poll(() => atlas.inLink('deaths')).toBe('10');
  await expect.poll(() => atlas.inLink('from')).toBe('start');
  await atlas.events.openTable();
  const deadly = await atlas.console.eventsAt({ date: '2013-03-01', from: 'start', deaths: '10' });
  await expect(atlas.events.rows).toHaveCount(deadly.length);
  expect(deadly.length).toBeGreaterThan(5);
});

test('the table is narrowed by words, and its file has exactly its rows', async ({ atlas }) => {
  await atlas.open(WAR);
  await atlas.events.openTable();
  await atlas.events.filterBy('laiza');
  const all = await atlas.console.eventsAt({ date: '2013-03-01' });
  const laiza = all.filter((row) => /laiza/i.test(JSON.stringify(row)));
  expect(laiza.length).toBeGreaterThan(0);
  await expect(atlas.events.rows).toHaveCount(laiza.length);
  const { name, lines } = await atlas.events.saveCsv();
  expect(name).toBe('kachin-events-2012-03-02-2013-03-01.csv');
  expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(laiza.map(({ id }) => id));
});

test('the panel of a township counts its events and opens their table', async ({ atlas, page }) => {
  await atlas.resize(1280, 800);
  await atlas.open(`${WAR}&id=townships/MMR001002`);
  const all = await atlas.console.eventsAt({ date: '2013-03-01' });
  const here = all.filter(({ townshipPcode }) => townshipPcode === 'MMR001002');
  await atlas.panel.itself.getByRole('button', { name: `${here.length} events` }).press('Enter');
  await expect(atlas.events.rows).toHaveCount(here.length);
  await expect(atlas.events.where).toHaveValue('MMR001002');
  expect(await accessibilityFindings(page)).toEqual([]);
});

test.describe('the events are missing', () => {
  test.use({ quiet: false });

  test('the layer and the table say so, and a retry heals both', async ({ atlas, page }) => {
    const heal = await lose(page, 'events.json');
    await atlas.open(WAR);
    await expect(atlas.layers.trouble('events')).toContainText(
      'Conflict events could not be read.',
    );
    await atlas.area.openTables();
    await atlas.area.showTable('events');
    await expect(atlas.events.tables.getByRole('alert')).toContainText('could not be read');
    await heal();
    await atlas.events.tables.getByRole('button', { name: 'Try again' }).press('Enter');
    await expect(atlas.events.rows.first()).toBeVisible();
    await expect(atlas.layers.trouble('events')).toHaveCount(0);
  });
});
