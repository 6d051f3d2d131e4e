import { expect, test } from './helper.ts';

const PANGWA = '#date=2024-10-25&layers=places&id=places/pangwa';

test.describe('search', () => {
  test('finds a place by another spelling, and Enter opens it', async ({ atlas }) => {
    await atlas.open('#date=2024-10-25');
    await atlas.find('pang war');
    await expect(atlas.panel.title).toContainText('Pangwa');
    await expect.poll(() => atlas.selected()).not.toBeNull();
  });

  test('finds a Burmese name', async ({ atlas }) => {
    await atlas.open();
    await atlas.search.fill('ဖားကန့်');
    await expect(atlas.results.first()).toContainText('Hpakant');
  });

  test('is reached with a slash, and arrows choose', async ({ atlas }) => {
    await atlas.open('#date=2024-10-25');
    await atlas.press('/');
    await expect(atlas.search).toBeFocused();
    await atlas.search.fill('pangw');
    await expect(atlas.results.nth(1)).toBeVisible();
    const second = await atlas.results.nth(1).getAttribute('id');
    await atlas.press('ArrowDown');
    await atlas.press('ArrowDown');
    await atlas.press('ArrowUp');
    await expect(atlas.search).toHaveAttribute('aria-activedescendant', second ?? '');
    await atlas.press('Enter');
    await expect(atlas.panel.title).toContainText('Pangw');
  });

  test('flies to the township of a mine that is known no closer', async ({ atlas }) => {
    await atlas.open('#date=2024-10-25');
    await atlas.find('Chipwi-N’Mai Hka gold workings');
    await expect.poll(async () => (await atlas.map.camera()).zoom).toBeGreaterThan(8.5);
    await expect.poll(async () => (await atlas.map.camera()).lng).toBeCloseTo(98.3, 0);
  });

  test('flies to what an armed group holds', async ({ atlas }) => {
    await atlas.open('#map=11/27.4/97.4&date=2024-10-25');
    await atlas.find('KIO');
    await expect.poll(async () => (await atlas.map.camera()).lat).toBeLessThan(26);
    await expect(atlas.panel.title).toContainText('Kachin Independence Army');
  });

  test('flies to what it found', async ({ atlas }) => {
    await atlas.open('#date=2024-10-25');
    await atlas.find('Hpakant');
    await expect.poll(async () => (await atlas.map.camera()).zoom).toBeGreaterThan(8.5);
    await expect.poll(async () => (await atlas.map.camera()).lng).toBeCloseTo(96.31, 1);
  });

  test('says what it did not find', async ({ atlas }) => {
    await atlas.open();
    await atlas.search.fill('Atlantis');
    await expect(atlas.says('Nothing here matches “Atlantis”.')).toBeVisible();
  });
});

test.describe('the panel', () => {
  test('closes with Escape, and the link forgets the selection', async ({ atlas }) => {
    await atlas.open(PANGWA);
    await expect(atlas.panel.itself).toBeVisible();
    await atlas.press('Escape');
    await expect(atlas.panel.itself).toBeHidden();
    await expect.poll(() => atlas.selected()).toBeNull();
  });

  test('closes with its button', async ({ atlas }) => {
    await atlas.open(PANGWA);
    await atlas.panel.close();
    await expect(atlas.panel.itself).toBeHidden();
  });

  test('closes with Back, which goes to the panel before it first', async ({ atlas }) => {
    await atlas.open('#date=2024-10-25');
    await atlas.find('Kanpaikti');
    await expect(atlas.panel.title).toContainText('Kanpaikti');
    await atlas.find('Hpakant');
    await expect(atlas.panel.title).toContainText('Hpakant');
    await atlas.goBack();
    await expect(atlas.panel.title).toContainText('Kanpaikti');
    await atlas.goBack();
    await expect(atlas.panel.itself).toBeHidden();
  });

  test('says who holds a place, how surely and since when, as the console does', async ({
    atlas,
  }) => {
    await atlas.open(PANGWA);
    const { holder, confidence, sinceDay } = await atlas.console.controlAt('pangwa', '2024-10-25');
    expect([holder, confidence, sinceDay]).toEqual(['kia', 'high', '2024-10-19']);
    await expect(atlas.panel.now).toContainText('Held by KIA');
    await expect(atlas.panel.now).toContainText('High');
    await expect(atlas.panel.now).toContainText('since 19 Oct 2024');
  });

  test('follows the clock', async ({ atlas }) => {
    await atlas.open(PANGWA);
    await expect(atlas.panel.now).toContainText('Held by KIA');
    await atlas.clock.type('2024-01-01');
    await expect(atlas.panel.now).toContainText('Held by NDA-K / BGF');
  });

  test('puts a rival claim beside the record', async ({ atlas }) => {
    await atlas.open('#date=2024-07-01&layers=places&id=places/hpakant');
    await expect(atlas.panel.now).toContainText('besieged');
    await expect(atlas.panel.itself).toContainText('Rival claims');
  });

  test('says by which rule the controller of a mine is known', async ({ atlas }) => {
    await atlas.open('#date=2024-01-01&layers=mines&id=mines/ree-pangwar');
    await expect(atlas.panel.now).toContainText('by the records of Pangwa');
    await expect(atlas.panel.now).toContainText('NDA-K / BGF');
  });

  test('moves the clock to the very day a date in it names', async ({ atlas }) => {
    await atlas.open(PANGWA);
    const link = atlas.panel.dates.filter({ hasText: '19 Oct 2024' });
    await link.first().click();
    await expect.poll(() => atlas.date()).toBe('2024-10-19');
    await expect(atlas.panel.itself).toContainText('on 19 Oct 2024');
  });

  test('lists its sources, which open elsewhere and learn nothing of the reader', async ({
    atlas,
  }) => {
    await atlas.open(PANGWA);
    await expect(atlas.panel.sources.first()).toBeVisible();
    const links = await atlas.panel.sources.all();
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) {
      await expect(link).toHaveAttribute('href', /^https?:\/\//);
      await expect(link).toHaveAttribute('target', '_blank');
      await expect(link).toHaveAttribute('rel', /noreferrer/);
    }
  });

  test('copies its sentence with source and link', async ({ atlas }) => {
    await atlas.open(PANGWA);
    await expect(atlas.panel.sources.first()).toBeVisible();
    const copied = await atlas.panel.copyWithSource();
    expect(copied).toContain('Pangwa');
    expect(copied).toContain('KIA');
    expect(copied).toContain('id=places/pangwa');
    expect(copied).toContain('date=2024-10-25');
  });
});
