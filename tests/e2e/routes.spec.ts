import { readRoutes } from '../../scripts/geodata/read.ts';
import { accessibilityFindings, expect, lose, test } from './helper.ts';

const DATE = '2024-10-20';
const ROUTES = readRoutes();
const TO_PANGWA = 'r_pangwa_diantan';

test('the haul routes are read when their switch is pressed, not before', async ({
  atlas,
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await atlas.open(`#date=${DATE}`);
  await atlas.everythingLoaded();
  expect(asked.filter((url) => url.endsWith('routes.json'))).toEqual([]);
  await atlas.layers.toggleOf('routes').press('Space');
  await expect.poll(() => atlas.map.drawn('routes')).toBeGreaterThan(0);
  expect(await atlas.inLink('layers')).toBe('territory,routes,places,mines,crossings');
  expect(await atlas.layers.counts('routes')).toEqual([ROUTES.length, ROUTES.length, 0]);
  await expect(
    atlas.layers.legend('routes', 'Schematic: lines between waypoints, not the road'),
  ).toBeVisible();
});

test('they are drawn again in the other theme', async ({ atlas }) => {
  await atlas.open(`#date=${DATE}&layers=territory,routes,places`);
  await expect.poll(() => atlas.map.drawn('routes')).toBeGreaterThan(0);
  await atlas.useTheme('dark');
  await atlas.map.settled();
  await expect.poll(() => atlas.map.drawn('routes')).toBeGreaterThan(0);
});

test('a press on the line of a route selects it', async ({ atlas }) => {
  const ledo = ROUTES.find(({ id }) => id === 'r_ledo');
  const [from, to] = ['Shingbwiyang', 'Tanai'].map(
    (stop) => ledo?.waypoints.find(({ name }) => name === stop)?.position,
  );
  if (!from || !to) throw new Error('Found no line from Shingbwiyang to Tanai.');
  const [lng, lat] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  await atlas.open(`#date=${DATE}&layers=routes&map=9/${lat}/${lng}`);
  await expect.poll(() => atlas.map.drawn('routes')).toBeGreaterThan(0);
  await atlas.map.clickGround([lng, lat]);
  await expect.poll(() => atlas.selected()).toBe('routes/r_ledo');
  await expect(atlas.panel.title).toContainText('Pangsau Pass');
});

test('the panel of a route: legs, gate and sources, and by keys to the gate and back', async ({
  atlas,
}) => {
  await atlas.open(`#date=${DATE}&id=routes/${TO_PANGWA}`);
  await expect(atlas.panel.title).toContainText('Pangwa – Diantan');
  await expect(atlas.panel.now).toContainText('Closed');
  await expect(atlas.panel.now).toContainText('last confirmed 19 Oct 2024');
  await expect(atlas.panel.legs.first()).toContainText('Chipwi');
  await expect(atlas.panel.legs.filter({ hasText: 'Held by KIA' }).first()).toContainText(/\d+ km/);
  await expect(atlas.panel.sources.first()).toBeVisible();
  // The gate of the route itself comes before the gates that could be reached instead.
  const [gate] = await atlas.panel.itself
    .getByRole('button', { name: 'Pangwa', exact: true })
    .all();
  await gate?.press('Enter');
  await expect.poll(() => atlas.selected()).toBe('crossings/pangwa');
  await atlas.goBack();
  await expect.poll(() => atlas.selected()).toBe(`routes/${TO_PANGWA}`);
});

test('the sentence of a route is copied with its source and link', async ({ atlas }) => {
  await atlas.open(`#date=${DATE}&id=routes/${TO_PANGWA}`);
  await expect(atlas.panel.sources.first()).toBeVisible();
  const copied = await atlas.panel.copyWithSource();
  expect(copied).toContain('on 20 Oct 2024: Passes KIA');
  expect(copied).toContain('https://');
  expect(copied).toContain(`id=routes/${TO_PANGWA}`);
});

test('a route that there is not is named, and nothing stays selected', async ({ atlas }) => {
  await atlas.open(`#date=${DATE}&id=routes/r_nowhere`);
  await expect(atlas.notices).toContainText('Link key “id” was not understood.');
  await expect.poll(() => atlas.selected()).toBeNull();
});

test('the ways of a mine, by keys alone', async ({ atlas, page }) => {
  await atlas.open(`#date=${DATE}&id=mines/jade-hpakan-uru`);
  await expect(atlas.panel.ways).toContainText('in a straight line');
  const first = atlas.panel.reached.first();
  await expect(first).toContainText('Restricted');
  const pass = atlas.panel.reachedGate('Pangsau Pass');
  await expect(pass).toContainText(/\d hands/);
  const show = pass.getByRole('button', { name: /^Show the legs/ });
  await show.press('Enter');
  await expect(pass.getByRole('listitem').filter({ hasText: 'Shingbwiyang' })).toBeVisible();
  expect(await accessibilityFindings(page)).toEqual([]);
  await pass.getByRole('button', { name: 'Pangsau Pass', exact: true }).press('Enter');
  await expect.poll(() => atlas.selected()).toBe('crossings/pangsau_pass');
});

test('the ways follow the clock', async ({ atlas }) => {
  await atlas.open(`#date=2024-09-01&id=mines/ree-pangwar`);
  const pangwa = atlas.panel.reachedGate('Pangwa');
  await expect(pangwa).toContainText('NDA-K');
  await atlas.goTo(`date=${DATE}&id=mines/ree-pangwar`);
  await expect(pangwa).toContainText('1 hand: KIA');
});

test.describe('the file of routes is missing', () => {
  test.use({ quiet: false });

  test('the row of the layer says so, and a retry heals', async ({ atlas, page }) => {
    const heal = await lose(page, 'routes.json');
    await atlas.open(`#date=${DATE}`);
    await atlas.layers.toggleOf('routes').press('Space');
    await expect(atlas.layers.trouble('routes')).toContainText('Haul routes could not be read.');
    await heal();
    await atlas.layers.trouble('routes').getByRole('button').press('Enter');
    await expect.poll(() => atlas.map.drawn('routes')).toBeGreaterThan(0);
  });

  test('the panel of a mine says so, keeps its nearest gate, and a retry heals', async ({
    atlas,
    page,
  }) => {
    const heal = await lose(page, 'routes.json');
    await atlas.open(`#date=${DATE}&id=mines/ree-pangwar`);
    await expect(atlas.panel.ways).toContainText('Haul routes could not be read.');
    await expect(atlas.panel.ways).toContainText('Pangwa');
    await heal();
    await atlas.panel.tryAgain.press('Enter');
    await expect(atlas.panel.reached.first()).toBeVisible();
  });

  test('a route in a link is answered by a message with a retry', async ({ atlas, page }) => {
    const heal = await lose(page, 'routes.json');
    await atlas.open(`#date=${DATE}&id=routes/${TO_PANGWA}`);
    await expect(atlas.notices).toContainText('Haul routes could not be read.');
    await heal();
    await atlas.notices.getByRole('button', { name: 'Try again' }).press('Enter');
    await expect(atlas.panel.title).toContainText('Pangwa – Diantan');
  });
});
