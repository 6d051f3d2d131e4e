import { plainGround, scattered } from './field-colours.ts';
import { expect, test } from './helper.ts';

const DATE = '2024-10-20';
const STATE = [95.9, 24, 98.5, 27.2] as const;

test('the dark theme paints the ground anew in its own colours', async ({ atlas }) => {
  await atlas.open(`#map=6.6/25.6/97.3&date=${DATE}&layers=territory`);
  const spots = (await plainGround(atlas, scattered(300, STATE), DATE, 'dark')).slice(0, 10);
  expect(spots).toHaveLength(10);
  await atlas.useTheme('dark');
  await expect
    .poll(() => atlas.map.paintAt(spots.map(({ position }) => position)))
    .toEqual(spots.map(({ colour }) => colour));
});

test('the theme can be changed to and fro and keeps every sign', async ({ atlas }) => {
  await atlas.open(`#date=${DATE}&layers=places,mines,crossings`);
  const before = (await atlas.map.told('places')).length;
  await atlas.useTheme('dark');
  await atlas.useTheme('light');
  await expect.poll(() => atlas.map.drawn('places')).toBeGreaterThan(0);
  await expect.poll(() => atlas.map.drawn('crossings')).toBeGreaterThan(0);
  expect((await atlas.map.told('places')).length).toBe(before);
});

test('in Burmese the Burmese name comes first, and the link says the language', async ({
  atlas,
}) => {
  await atlas.open('#date=2024-10-25&layers=places&id=places/pangwa');
  await expect(atlas.panel.title).toHaveText(/^Pangwa/);
  await atlas.readIn('my');
  await expect(atlas.panel.title).toHaveText(/^ပန်ဝါ/);
  await expect.poll(() => atlas.inLink('lang')).toBe('my');
  expect(await atlas.language()).toBe('my');
  await atlas.readIn('en');
  await expect(atlas.panel.title).toHaveText(/^Pangwa/);
});

test('the names on the map follow the language', async ({ atlas }) => {
  await atlas.open('#date=2024-10-25&layers=places');
  await atlas.readIn('my');
  await expect.poll(() => atlas.map.language()).toBe('my');
});
