import { expect, test } from './fixtures.ts';

test('dragging the map moves the camera, and the link says so', async ({ atlas, page }) => {
  await atlas.open('#map=7/25.5/97.3');
  await page.mouse.move(500, 300);
  await page.mouse.down();
  await page.mouse.move(420, 340, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => (await atlas.center()).lng).toBeGreaterThan(97.4);
  await expect.poll(() => atlas.hash()).not.toContain('map=7/25.5/97.3');
});

test('arrow keys pan the map', async ({ atlas, page }) => {
  await atlas.open('#map=7/25.5/97.3');
  await page.locator('canvas.maplibregl-canvas').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await atlas.center()).lng).toBeGreaterThan(97.35);
});

test('the buttons zoom, and home shows the whole state again', async ({ atlas, page }) => {
  await atlas.open('#map=7/25.5/97.3');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect
    .poll(async () => ((await atlas.view()).camera as { zoom: number } | null)?.zoom)
    .toBe(8);
  await page.getByRole('button', { name: 'Show all of Kachin State' }).click();
  await expect.poll(async () => (await atlas.view()).camera).toBeNull();
});

test('the ground tells whose report colours it and how far that is', async ({ atlas, page }) => {
  await atlas.open('#map=9/25.5/98.0&date=2025-01-01&layers=territory');
  const at = await atlas.pointAt([98.05, 25.52]);
  await page.mouse.click(at.x, at.y);
  const answer = await page.evaluate(() => window.atlas.territoryAt([98.05, 25.52], '2025-01-01'));
  expect(answer.status).toBe('held');
  await expect(atlas.panel).toContainText(`${Math.round(answer.distanceKm ?? -1)} km from`);
});

test('blank ground says that nothing is known within 30 km', async ({ atlas, page }) => {
  await atlas.open('#map=8/26.9/97.2&date=2024-10-20&layers=territory');
  const at = await atlas.pointAt([97.0, 26.75]);
  await page.mouse.click(at.x, at.y);
  await expect(atlas.panel).toContainText('No known place within 30 km');
});

test('a click on a gate opens its panel', async ({ atlas, page }) => {
  await atlas.open('#map=10/25.4059/98.1181&date=2025-03-27&layers=crossings');
  const at = await atlas.pointOf('crossings-plates', 'kanpaikti');
  await page.mouse.click(at.x, at.y);
  await expect(atlas.panelTitle()).toContainText('Kanpaikti');
  await expect(atlas.panel).toContainText('Restricted');
});

test('things that overlap offer a choice', async ({ atlas, page }) => {
  await atlas.open('#map=9/25.6/98.38&date=2024-10-25');
  const at = await atlas.pointOf('crossings-plates', 'pangwa');
  await page.mouse.click(at.x, at.y);
  await page.getByRole('menuitem').first().click();
  await expect(atlas.panel).toBeVisible();
});

test('Enter asks what lies in the middle of the map', async ({ atlas, page }) => {
  await atlas.open('#map=10/25.3875/97.3904&date=2024-10-25&layers=territory');
  await page.locator('canvas.maplibregl-canvas').focus();
  await page.keyboard.press('Enter');
  await expect(atlas.panel).toContainText('Myitkyina');
});

test('the field is painted in the colours of its holders', async ({ atlas, page, context }) => {
  await atlas.open('#map=7/25.6/97.4&date=2025-01-01&layers=territory');
  const spots = await page.evaluate(() => {
    const found: { x: number; y: number; holder: string | null }[] = [];
    const { map } = window.atlas;
    const box = map?.getCanvas().getBoundingClientRect();
    for (let lng = 96.2; lng < 98.3; lng += 0.21)
      for (let lat = 24.6; lat < 26.4; lat += 0.19) {
        const answer = window.atlas.territoryAt([lng, lat], '2025-01-01');
        const { x, y } = map?.project([lng, lat]) ?? { x: 0, y: 0 };
        if (answer.status === 'held' && answer.band === 'near' && !answer.lastKnown && box)
          found.push({ x: x + box.left, y: y + box.top, holder: answer.holder as string });
      }
    return found;
  });
  expect(spots.length).toBeGreaterThan(3);
  const shot = (await page.screenshot()).toString('base64');
  // The policy of the atlas lets no picture be read, so another page does it.
  const reader = await context.newPage();
  const colours = await reader.evaluate(
    async ({ data, points }) => {
      const image = await createImageBitmap(
        await (await fetch(`data:image/png;base64,${data}`)).blob(),
      );
      const canvas = new OffscreenCanvas(image.width, image.height);
      const drawing = canvas.getContext('2d');
      drawing?.drawImage(image, 0, 0);
      return points.map(({ x, y }) => [...(drawing?.getImageData(x, y, 1, 1).data ?? [])]);
    },
    { data: shot, points: spots },
  );
  await reader.close();
  let matching = 0;
  spots.forEach(({ holder }, i) => {
    const [r = 0, g = 0, b = 0] = colours[i] ?? [];
    if (holder === 'kia' ? b > r && g > r : holder === 'military' ? r > g && r > b : true)
      matching++;
  });
  // A dot, a name or a seam may cover a spot or two.
  expect(matching / spots.length).toBeGreaterThan(0.7);
});
