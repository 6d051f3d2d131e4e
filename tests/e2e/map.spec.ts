import { plainGround, scattered } from './field-colours.ts';
import { expect, test } from './helper.ts';

test.describe('the camera', () => {
  test('dragging the map moves it, and the link says where to', async ({ atlas }) => {
    await atlas.open('#map=7/25.5/97.3');
    await atlas.map.drag({ x: -80, y: 40 });
    await expect.poll(async () => (await atlas.map.camera()).lng).toBeGreaterThan(97.4);
    await expect.poll(async () => (await atlas.map.camera()).lat).toBeGreaterThan(25.5);
    await expect.poll(() => atlas.linkOffCamera()).toBeLessThan(0.02);
  });

  test('arrow keys pan it, and the link says where to', async ({ atlas }) => {
    await atlas.open('#map=7/25.5/97.3');
    await atlas.map.press('ArrowRight');
    await expect.poll(async () => (await atlas.map.camera()).lng).toBeGreaterThan(97.35);
    await expect.poll(() => atlas.linkOffCamera()).toBeLessThan(0.02);
  });

  test('plus and minus zoom it', async ({ atlas }) => {
    await atlas.open('#map=7/25.5/97.3');
    await atlas.map.press('+');
    await expect.poll(() => atlas.inLink('map')).toMatch(/^8\//);
    await atlas.map.press('-');
    await expect.poll(() => atlas.inLink('map')).toMatch(/^7\//);
  });

  test('the buttons zoom it by one step, and the link says so', async ({ atlas }) => {
    await atlas.open('#map=7/25.5/97.3');
    await atlas.map.zoomIn();
    await expect.poll(() => atlas.inLink('map')).toMatch(/^8\//);
    await atlas.map.zoomOut();
    await expect.poll(() => atlas.inLink('map')).toMatch(/^7\//);
  });

  test('the wheel zooms it, and the link says so', async ({ atlas }) => {
    await atlas.open('#map=7/25.5/97.3');
    await atlas.map.wheel(-400);
    await expect.poll(async () => (await atlas.map.camera()).zoom).toBeGreaterThan(7.2);
    await expect.poll(() => atlas.linkOffCamera()).toBeLessThan(0.02);
  });

  test('home shows the whole state again and leaves the camera out of the link', async ({
    atlas,
  }) => {
    await atlas.open('#map=9/25.5/97.3');
    await atlas.map.showAll();
    await expect.poll(() => atlas.inLink('map')).toBeNull();
    expect((await atlas.map.camera()).zoom).toBeLessThan(7);
  });

  test('a camera typed into the address is taken', async ({ atlas }) => {
    await atlas.open('#map=7/25.5/97.3');
    await atlas.goTo('#map=8.5/26/97.8');
    await expect.poll(() => atlas.map.camera()).toEqual({ zoom: 8.5, lat: 26, lng: 97.8 });
  });
});

test.describe('a press on the map', () => {
  test('opens the gate it meets', async ({ atlas }) => {
    await atlas.open('#map=10/25.4059/98.1181&date=2025-03-27&layers=crossings');
    await atlas.map.clickSign('crossings', 'kanpaikti');
    await expect(atlas.panel.title).toContainText('Kanpaikti');
    expect(await atlas.selected()).toBe('crossings/kanpaikti');
  });

  test('opens the mine it meets', async ({ atlas }) => {
    await atlas.open('#map=10/24.23/96.85&date=2024-01-01&layers=mines');
    await atlas.map.clickSign('mines', 'gold-shwegu');
    await expect(atlas.panel.title).toContainText('Shwegu');
    expect(await atlas.selected()).toBe('mines/gold-shwegu');
  });

  test('opens the place it meets', async ({ atlas }) => {
    await atlas.open('#map=11/25.351/97.46&date=2024-10-25&layers=places');
    await atlas.map.clickSign('places', 'waingmaw');
    await expect(atlas.panel.title).toContainText('Waingmaw');
    expect(await atlas.selected()).toBe('places/waingmaw');
  });

  test('asks which one was meant where things overlap, and opens the one chosen', async ({
    atlas,
  }) => {
    await atlas.open('#map=9/25.6/98.38&date=2024-10-25');
    await atlas.map.clickSign('crossings', 'pangwa');
    await expect(atlas.choices.nth(1)).toBeVisible();
    await expect(atlas.panel.itself).toBeHidden();
    const gate = atlas.choices.filter({ hasText: 'Crossing' });
    await gate.first().click();
    await expect(atlas.choices).toHaveCount(0);
    await expect(atlas.panel.title).toContainText('Pangwa');
    expect(await atlas.selected()).toBe('crossings/pangwa');
  });

  test('can be taken back with Escape where it asks', async ({ atlas }) => {
    await atlas.open('#map=9/25.6/98.38&date=2024-10-25');
    await atlas.map.clickSign('crossings', 'pangwa');
    await expect(atlas.choices.first()).toBeFocused();
    await atlas.press('Escape');
    await expect(atlas.choices).toHaveCount(0);
    expect(await atlas.selected()).toBeNull();
  });

  test('on the ground tells whose report colours it and how far that is', async ({ atlas }) => {
    await atlas.open('#map=9/25.5/98.0&date=2025-01-01&layers=territory');
    await atlas.map.clickGround([98.05, 25.52]);
    const ground = await atlas.console.territoryAt([98.05, 25.52], '2025-01-01');
    expect(ground.status).toBe('held');
    const { places } = await atlas.console.records();
    const name = places.find(({ id }) => id === ground.placeId)?.name;
    await expect(atlas.panel.itself).toContainText(
      `${Math.round(ground.distanceKm ?? Number.NaN)} km from ${name}`,
    );
  });

  test('on blank ground says that nothing is known within 30 km', async ({ atlas }) => {
    await atlas.open('#map=8/26.9/97.2&date=2024-10-20&layers=territory');
    const ground = await atlas.console.territoryAt([97.0, 26.75], '2024-10-20');
    expect(ground.band).toBeNull();
    await atlas.map.clickGround([97.0, 26.75]);
    await expect(atlas.panel.itself).toContainText('No known place within 30 km');
  });

  test('beside every sign opens nothing while the ground is off', async ({ atlas }) => {
    await atlas.open('#map=9/25.5/98.0&date=2025-01-01&layers=&id=places/pangwa');
    await expect(atlas.panel.itself).toBeVisible();
    await atlas.map.clickGround([97.9, 25.52]);
    await expect(atlas.panel.itself).toBeHidden();
  });
});

test('Enter opens what lies in the middle of the map', async ({ atlas }) => {
  await atlas.open('#map=10/25.3875/97.3904&date=2024-10-25&layers=territory');
  await atlas.map.press('Enter');
  await expect(atlas.panel.itself).toContainText('Myitkyina');
});

test('fifty cells are painted in the colour of their holder at the step of their band', async ({
  atlas,
}) => {
  await atlas.open('#map=6.6/25.6/97.3&date=2024-10-20&layers=territory');
  const plain = await plainGround(atlas, scattered(2500, [95.9, 24, 98.5, 27.2]), '2024-10-20');
  const kia = plain.filter(({ holder }) => holder === 'kia').slice(0, 20);
  const blank = plain.filter(({ holder }) => holder === null).slice(0, 15);
  const others = plain.filter(({ holder }) => holder !== null && holder !== 'kia').slice(0, 15);
  const spots = [...kia, ...blank, ...others];
  expect(spots).toHaveLength(50);
  expect(kia).toHaveLength(20);
  const painted = await atlas.map.paintAt(spots.map(({ position }) => position));
  expect(painted).toEqual(spots.map(({ colour }) => colour));
});
