import { plainGround, scattered } from './field-colours.ts';
import { anotherReader, elsewhere, expect, lose, servedBelow, test } from './helper.ts';

const DATE = '2024-10-20';

test.describe('a file is missing', () => {
  test.use({ quiet: false });

  test('the base map: it is said, the layers work, and a retry heals', async ({ atlas, page }) => {
    const heal = await lose(page, 'base.json');
    await atlas.open(`#date=${DATE}`);
    await expect(atlas.notices).toContainText('The base map could not be read.');
    await expect(atlas.notices).toContainText('base.json');
    await expect.poll(() => atlas.map.drawn('crossings')).toBeGreaterThan(0);
    await atlas.layers.toggle('crossings');
    await expect.poll(() => atlas.map.drawn('crossings')).toBe(0);
    expect(await atlas.map.hasGround()).toBe(false);
    await heal();
    await atlas.tryAgain.click();
    await expect.poll(() => atlas.map.hasGround()).toBe(true);
    await expect.poll(() => atlas.noticesSay()).toBe('');
    expect(await atlas.map.drawn('crossings')).toBe(0);
    await expect.poll(() => atlas.map.drawn('places')).toBeGreaterThan(0);
  });

  test('the records: a sentence says so, and a retry heals', async ({ atlas, page }) => {
    const heal = await lose(page, 'core.json');
    await atlas.tryToOpen();
    await expect(atlas.says('The records of the atlas could not be read')).toBeVisible();
    await expect(atlas.says(/core.json: found/)).toBeVisible();
    await heal();
    await atlas.tryAgain.click();
    await atlas.ready();
    await expect(atlas.layers.toggleOf('mines')).toBeVisible();
    await expect.poll(() => atlas.map.drawn('crossings')).toBeGreaterThan(0);
  });

  test('the ground: its layer and a notice say so, places keep their answers, and a retry heals', async ({
    atlas,
    page,
  }) => {
    const heal = await lose(page, 'lattice.json');
    await atlas.open('#date=2024-10-25&id=places/pangwa');
    await expect(atlas.notices).toContainText('The ground could not be read.');
    await expect(atlas.layers.entry('territory')).toContainText('Territory could not be read.');
    await expect(atlas.panel.itself).toContainText('Held by KIA');
    await expect.poll(() => atlas.map.drawn('places')).toBeGreaterThan(0);
    const ground = await atlas.console.territoryAt([98.36, 25.62], '2024-10-25');
    expect(ground.status).toBe('unknown');
    await heal();
    await atlas.tryAgain.first().click();
    await expect.poll(() => atlas.noticesSay()).toBe('');
    await expect(atlas.layers.entry('territory')).toContainText('KIA');
    await expect.poll(() => atlas.selected()).toBe('places/pangwa');
  });

  test('the sources: the panel says so, and a retry heals', async ({ atlas, page }) => {
    const heal = await lose(page, 'citations.json');
    await atlas.open('#date=2024-10-25&id=places/pangwa');
    await expect(atlas.panel.itself).toContainText('The sources could not be read.');
    await expect(atlas.panel.itself).toContainText('Held by KIA');
    await heal();
    await atlas.panel.tryAgain.click();
    await expect(atlas.panel.sources.first()).toBeVisible();
  });
});

test('a lost graphics driver is said, and the field comes back with it', async ({ atlas }) => {
  await atlas.open(`#map=7/25.6/97.3&date=${DATE}&layers=territory`);
  const spots = await plainGround(atlas, scattered(200, [96.5, 24.5, 98, 26]), DATE);
  const spot = spots.find(({ holder }) => holder !== null);
  if (!spot) throw new Error('Found no plain ground.');
  await expect.poll(() => atlas.map.paintAt([spot.position])).toEqual([spot.colour]);
  const restore = await atlas.map.loseGraphics();
  await expect(atlas.notices).toContainText('The graphics driver stopped.');
  await restore();
  await expect.poll(() => atlas.noticesSay()).toBe('');
  await expect.poll(() => atlas.map.paintAt([spot.position])).toEqual([spot.colour]);
});

test('after a lost graphics driver signs look as before', async ({ atlas }) => {
  await atlas.open(`#map=10/25.41/98.12&date=${DATE}&layers=crossings`);
  await expect.poll(() => atlas.map.drawn('crossings')).toBeGreaterThan(0);
  const signs = await atlas.map.paintOfSigns('crossings');
  // A sign is more than one colour: where nothing is drawn there is only ground.
  expect(new Set(signs).size).toBeGreaterThan(1);
  const restore = await atlas.map.loseGraphics();
  await expect(atlas.notices).toContainText('The graphics driver stopped.');
  await restore();
  await expect.poll(() => atlas.map.paintOfSigns('crossings')).toEqual(signs);
});

test('after a lost graphics driver the clock still moves the map', async ({ atlas }) => {
  await atlas.open('#date=2024-10-20');
  const restore = await atlas.map.loseGraphics();
  await expect(atlas.notices).toContainText('The graphics driver stopped.');
  await atlas.clock.type('2024-01-01');
  await restore();
  await expect.poll(() => atlas.map.drawn('crossings')).toBeGreaterThan(0);
  const gate = (await atlas.console.crossingsAt('2024-01-01')).find(({ id }) => id === 'kanpaikti');
  await expect
    .poll(async () =>
      (await atlas.map.told('crossings')).find((key) => key.startsWith('kanpaikti|')),
    )
    .toContain(`gate/${gate?.status}`);
});

test('while the graphics driver is gone the mouse does no harm', async ({ atlas }) => {
  await atlas.open(`#date=${DATE}`);
  const restore = await atlas.map.loseGraphics();
  await expect(atlas.notices).toContainText('The graphics driver stopped.');
  await atlas.map.hover();
  await atlas.map.clickGround([97.4, 25.9]);
  await restore();
  await expect.poll(() => atlas.noticesSay()).toBe('');
  await expect.poll(() => atlas.map.drawn('crossings')).toBeGreaterThan(0);
});

test.describe('the network goes', () => {
  test.use({ quiet: false });

  test('without a network the open page says so and goes on working', async ({ atlas }) => {
    await atlas.open(`#date=${DATE}`);
    await atlas.everythingLoaded();
    await atlas.setOffline(true);
    await expect(atlas.notices).toContainText('Offline. All built-in layers work.');
    await atlas.layers.toggle('mines');
    await expect.poll(() => atlas.map.drawn('mines')).toBe(0);
    await atlas.clock.type('2024-01-01');
    await expect.poll(() => atlas.date()).toBe('2024-01-01');
    await atlas.setOffline(false);
    await expect.poll(() => atlas.noticesSay()).toBe('');
  });
});

test('the atlas works below a path of its host', async ({ browser }) => {
  await servedBelow('/atlas/', async (address) => {
    const { reader, requests, complaints } = await anotherReader(browser);
    await reader.open(`${address}#date=2024-10-25&id=places/pangwa`);
    await expect.poll(() => reader.map.drawn('crossings')).toBeGreaterThan(0);
    await expect(reader.panel.sources.first()).toBeVisible();
    await reader.readIn('my');
    await expect(reader.panel.title).toHaveText(/^ပန်ဝါ/);
    expect(elsewhere(requests, address)).toEqual([]);
    expect(complaints).toEqual([]);
    await reader.leave();
  });
});
