import { elsewhere, expect, test, watch } from './helper.ts';

test('a whole walk asks no other site, breaks no policy and throws nothing', async ({
  atlas,
  page,
  baseURL,
}) => {
  const { complaints, requests } = await watch(page);
  await atlas.open();
  await atlas.find('Pangwa');
  await expect(atlas.panel.sources.first()).toBeVisible();
  await atlas.layers.more('territory');
  await atlas.layers.setOpacity('territory', 70);
  await atlas.layers.toggle('areas');
  await atlas.layers.toggle('townships');
  await atlas.clock.press('PageDown');
  await atlas.clock.nextChange();
  await atlas.clock.type('2024-02-31');
  await atlas.clock.type('2024-11-01');
  await atlas.map.zoomIn();
  await atlas.map.drag({ x: 60, y: 30 });
  await atlas.press('Escape');
  await atlas.clock.play();
  await expect.poll(() => atlas.date()).not.toBe('2024-11-01');
  await atlas.clock.pause();
  await atlas.useTheme('dark');
  await atlas.readIn('my');
  await atlas.map.settled();
  expect(await atlas.copyLink()).toContain('lang=my');
  expect(complaints).toEqual([]);
  expect(elsewhere(requests, baseURL ?? '')).toEqual([]);
  expect(requests.length).toBeGreaterThan(5);
});
