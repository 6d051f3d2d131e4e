import { expect, test } from './helper.ts';

const DATE = '2024-10-25';

test('the light page shows the tables and fetches neither the map nor its ground', async ({
  atlas,
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await atlas.open(`tables.html#date=${DATE}`);
  await expect(atlas.rooms.row('Pangwa')).toContainText('KIA');
  await atlas.everythingLoaded();
  expect(asked.filter((path) => /maplibre|atlas-map|base\.json|events\.json/.test(path))).toEqual(
    [],
  );
  expect(asked.some((path) => path.endsWith('core.json'))).toBe(true);
});

test('the light page answers for another date, and its panel names sources', async ({ atlas }) => {
  await atlas.open(`tables.html#date=${DATE}`);
  await atlas.clock.type('2024-01-01');
  await expect(atlas.rooms.row('Pangwa')).toContainText('NDA-K / BGF');
  await atlas.rooms.show('events');
  await expect(atlas.events.rows.first()).toBeVisible();
  await atlas.rooms.show('places');
  await atlas.rooms.open('Pangwa');
  await expect(atlas.panel.sources.first()).toBeVisible();
});

test('from the light page a link leads to the same view with the map, and back', async ({
  atlas,
  page,
}) => {
  await atlas.open(`tables.html#date=${DATE}&id=places/pangwa`);
  await page.getByRole('link', { name: 'Show the map' }).press('Enter');
  await atlas.ready();
  await expect.poll(() => atlas.map.drawn('places')).toBeGreaterThan(0);
  expect(await atlas.date()).toBe(DATE);
  await expect.poll(() => atlas.selected()).toBe('places/pangwa');
  await atlas.openShare();
  await page.getByRole('link', { name: /as tables without the map/ }).press('Enter');
  await expect(atlas.rooms.row('Pangwa')).toContainText('KIA');
});

test.describe('a part does not come', () => {
  // A file that cannot be fetched is reported by the browser itself.
  test.use({ quiet: false });

  test('a map whose code cannot be loaded leaves the tables, and a retry heals', async ({
    atlas,
    page,
  }) => {
    await page.route('**/assets/maplibre-*.js', (route) => route.abort());
    await atlas.open(`#date=${DATE}`);
    await expect(atlas.notices).toContainText('The code of the map could not be loaded.');
    await expect(atlas.rooms.row('Pangwa')).toContainText('KIA');
    await page.unroute('**/assets/maplibre-*.js');
    await atlas.tryAgain.click();
    await atlas.ready();
    await expect.poll(() => atlas.map.drawn('places')).toBeGreaterThan(0);
  });
});
