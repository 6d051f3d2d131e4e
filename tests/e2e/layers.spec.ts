import { PALETTES } from '../../src/layers/palette.ts';
import { plainGround, scattered } from './field-colours.ts';
import { expect, test } from './helper.ts';

const DATE = '2024-10-20';
const ALL = `#date=${DATE}&layers=territory,townships,areas,routes,places,mines,crossings`;

for (const layer of [
  'territory',
  'places',
  'mines',
  'crossings',
  'areas',
  'townships',
  'routes',
] as const)
  test(`the switch of ${layer} takes it off the map and out of the link, and back`, async ({
    atlas,
  }) => {
    await atlas.open(ALL);
    await expect.poll(() => atlas.map.drawn(layer)).toBeGreaterThan(0);
    await atlas.layers.toggle(layer);
    await expect.poll(() => atlas.inLink('layers')).not.toContain(layer);
    await expect.poll(() => atlas.map.drawn(layer)).toBe(0);
    await expect(atlas.layers.toggleOf(layer)).not.toBeChecked();
    await atlas.layers.toggle(layer);
    await expect.poll(() => atlas.layersOn()).toContain(layer);
    await expect.poll(() => atlas.map.drawn(layer)).toBeGreaterThan(0);
  });

test('the switch of territory takes the colour off the ground', async ({ atlas }) => {
  await atlas.open(`#map=7/25.6/97.4&date=${DATE}&layers=territory`);
  const spots = await plainGround(atlas, scattered(200, [96.8, 24.8, 98, 26]), DATE);
  const spot = spots.find(({ holder }) => holder === 'kia');
  if (!spot) throw new Error('Found no ground of the KIA.');
  await expect.poll(() => atlas.map.paintAt([spot.position])).toEqual([spot.colour]);
  await atlas.layers.toggle('territory');
  await expect.poll(() => atlas.map.paintAt([spot.position])).toEqual([PALETTES.light.land]);
});

test('all layers off leaves an empty list in the link', async ({ atlas }) => {
  await atlas.open(`#date=${DATE}&layers=mines`);
  await atlas.layers.toggle('mines');
  await expect.poll(() => atlas.inLink('layers')).toBe('');
});

test('a commodity in the legend narrows mines, map and link', async ({ atlas }) => {
  await atlas.open(`#date=${DATE}`);
  await atlas.layers.legend('mines', 'Rare earths').click();
  await expect.poll(() => atlas.inLink('commodity')).toBe('rare_earth');
  await expect
    .poll(async () => (await atlas.map.told('mines')).filter((key) => !key.includes('rare_earth')))
    .toEqual([]);
  expect((await atlas.map.told('mines')).length).toBeGreaterThan(0);
});

test('an actor in the legend leaves only its places on map and link, and a second press frees them', async ({
  atlas,
}) => {
  await atlas.open(`#date=${DATE}`);
  const all = (await atlas.map.told('places')).length;
  const kia = atlas.layers.legend('territory', 'KIA');
  await kia.click();
  await expect.poll(() => atlas.inLink('actor')).toContain('kia');
  await expect.poll(async () => (await atlas.map.told('places')).length).toBeLessThan(all);
  await expect(kia).toHaveAttribute('aria-pressed', 'true');
  await kia.click();
  await expect.poll(() => atlas.inLink('actor')).toBeNull();
  await expect.poll(async () => (await atlas.map.told('places')).length).toBe(all);
});

test('the legend counts what the console counts', async ({ atlas }) => {
  await atlas.open(`#date=${DATE}`);
  const rows = await atlas.console.summaryAt(DATE);
  const kia = rows.find(({ key }) => key === 'kia')?.places;
  expect(await atlas.layers.count('territory', 'KIA')).toBe(kia);
  const gates = await atlas.console.crossingsAt(DATE);
  for (const [name, status] of [
    ['Open', 'open'],
    ['Closed', 'closed'],
    ['Unknown', 'unknown'],
  ] as const)
    expect(await atlas.layers.count('crossings', name)).toBe(
      gates.filter((gate) => gate.status === status).length,
    );
});

test('a layer counts as shown what the map is told to draw', async ({ atlas }) => {
  await atlas.open(`#date=${DATE}`);
  const [shown, total, placeless] = await atlas.layers.counts('crossings');
  expect(shown).toBe((await atlas.map.told('crossings')).length);
  expect(total).toBe((await atlas.console.crossingsAt(DATE)).length);
  expect((shown ?? 0) + (placeless ?? 0)).toBe(total);
});

test('the opacity of a layer goes into the link and back', async ({ atlas }) => {
  await atlas.open(`#date=${DATE}`);
  await atlas.layers.more('territory');
  await atlas.layers.setOpacity('territory', 60);
  await expect.poll(() => atlas.inLink('layers')).toBe('territory:60,places,mines,crossings');
});

test('the order of the layers goes into the link', async ({ atlas }) => {
  await atlas.open(`#date=${DATE}`);
  await atlas.layers.more('places');
  await atlas.layers.raise('places');
  await expect.poll(() => atlas.inLink('layers')).toBe('territory,mines,places,crossings');
});

test('the keyboard moves a layer, and its row says where it stands', async ({ atlas }) => {
  await atlas.open(`#date=${DATE}`);
  await atlas.layers.toggleOf('places').press('Alt+ArrowUp');
  await expect.poll(() => atlas.inLink('layers')).toBe('territory,mines,places,crossings');
  await expect(atlas.layers.placeOf('places')).toContainText('2 of 4 from the top');
  await expect(atlas.layers.toggleOf('places')).toBeFocused();
  await atlas.press('Alt+ArrowDown');
  await expect.poll(() => atlas.inLink('layers')).toBeNull();
  await expect(atlas.layers.placeOf('places')).toContainText('3 of 4 from the top');
});

test('places are narrowed by an actor behind their own "More"', async ({ atlas }) => {
  await atlas.open(`#date=${DATE}`);
  await atlas.layers.more('places');
  await atlas.layers.chip('places', 'KIA').click();
  await expect.poll(() => atlas.inLink('actor')).toBe('kia');
});

test('the least confidence narrows the places, and the link says so', async ({ atlas }) => {
  await atlas.open(`#date=${DATE}`);
  const all = (await atlas.map.told('places')).length;
  await atlas.layers.more('territory');
  await atlas.layers.atLeast('high');
  await expect.poll(() => atlas.inLink('confidence')).toBe('high');
  await expect.poll(async () => (await atlas.map.told('places')).length).toBeLessThan(all);
});
