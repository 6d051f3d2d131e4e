import { expect, PHONE, test } from './helper.ts';

const DAY = '#date=2024-10-20';

test('the view is kept as a picture by keyboard, in the size that was chosen', async ({
  atlas,
}) => {
  await atlas.open(DAY);
  await atlas.picture.open();
  const large = await atlas.picture.keep();
  expect(large.name).toBe('kachin-atlas-2024-10-20.png');
  expect(large.width).toBe(1600);
  await atlas.picture.choose('1×');
  const small = await atlas.picture.keep();
  expect(small.width).toBe(800);
  expect(small.height).toBe(large.height / 2);
  // A blank map has one colour.
  expect(large.colours).toBeGreaterThan(20);
});

test('the picture is of the date: another date gives another map', async ({ atlas }) => {
  await atlas.open(DAY);
  await atlas.picture.open();
  const autumn = await atlas.picture.keep();
  await atlas.press('Escape');
  await expect(atlas.picture.dialog).toBeHidden();
  await atlas.goTo('#date=2011-01-01');
  await atlas.map.settled();
  await atlas.picture.open();
  const before = await atlas.picture.keep();
  expect(before.colours).toBeGreaterThan(5);
  expect(before.print).not.toBe(autumn.print);
});

test('the picture has the theme of the page', async ({ atlas }) => {
  await atlas.open(DAY);
  await atlas.picture.open();
  const light = await atlas.picture.keep();
  await atlas.press('Escape');
  await atlas.useTheme('dark');
  await atlas.map.settled();
  await atlas.picture.open();
  const dark = await atlas.picture.keep();
  expect(light.paper).toBe('253,252,250');
  expect(dark.paper).toBe('23,28,31');
  expect(dark.print).not.toBe(light.print);
});

test('the picture of a comparison has both dates and the line between them', async ({ atlas }) => {
  await atlas.open('#date=2011-01-01&compare=2024-10-20');
  await expect(atlas.compare.otherMap).toBeVisible();
  await atlas.picture.open();
  const war = await atlas.picture.keep();
  expect(war.name).toBe('kachin-atlas-2011-01-01-to-2024-10-20.png');
  expect(war.middle).toEqual(['29,35,39']);
  await expect(atlas.picture.preview).toHaveAttribute('alt', /1 Jan 2011.*20 Oct 2024/);
  await atlas.press('Escape');
  await atlas.goTo('#date=2011-01-01&compare=2011-01-02');
  await atlas.picture.open();
  const peace = await atlas.picture.keep();
  expect(peace.middle).toEqual(war.middle);
  expect(peace.print).not.toBe(war.print);
});

test('the map is as sharp after the picture as before it', async ({ atlas }) => {
  await atlas.open(DAY);
  const width = () => atlas.map.canvas.getAttribute('width');
  const before = await width();
  await atlas.picture.open();
  await expect.poll(width).toBe(before);
});

test('the focus goes back to where it was, however the picture is closed', async ({ atlas }) => {
  await atlas.open(DAY);
  for (const way of ['button', 'Escape', 'beside'] as const) {
    await atlas.picture.ask();
    await atlas.picture.close(way);
    await expect(atlas.picture.dialog).toBeHidden();
    await expect(atlas.picture.opener, way).toBeFocused();
  }
});

test('a clock that plays stands still for the picture, which speaks of the date it stands on', async ({
  atlas,
}) => {
  await atlas.open('#date=2020-01-01');
  await atlas.clock.playButton.press('Enter');
  await expect.poll(() => atlas.date()).not.toBe('2020-01-01');
  await atlas.picture.open();
  const kept = await atlas.picture.keep();
  expect(kept.name).toBe(`kachin-atlas-${await atlas.date()}.png`);
});

test('on a phone the picture has its legend below the map', async ({ atlas }) => {
  await atlas.resize(PHONE.width, PHONE.height);
  await atlas.open(DAY);
  await atlas.openMenu();
  await atlas.menuItem('picture').press('Enter');
  await expect(atlas.picture.preview).toBeVisible();
  const { width, height } = await atlas.picture.keep();
  expect(width).toBe(2 * PHONE.width);
  expect(height).toBeGreaterThan(2 * PHONE.height);
});
