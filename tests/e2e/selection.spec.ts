import { expect, test } from './fixtures.ts';

test('search finds a place by another spelling and Enter opens it', async ({ atlas }) => {
  await atlas.open('#date=2024-10-25');
  await atlas.find('pang war');
  await expect(atlas.panelTitle()).toContainText('Pangwa');
  await expect.poll(() => atlas.hash()).toContain('id=');
});

test('search finds a Burmese name', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.search.fill('ဖားကန့်');
  await expect(page.getByRole('option').first()).toContainText('Hpakant');
});

test('Back closes the panel', async ({ atlas, page }) => {
  await atlas.open('#date=2024-10-25');
  await atlas.find('Kanpaikti');
  await expect(atlas.panel).toBeVisible();
  await page.goBack();
  await expect(atlas.panel).toBeHidden();
});

test('Escape closes the panel', async ({ atlas, page }) => {
  await atlas.open('#date=2024-10-25&id=places/pangwa');
  await expect(atlas.panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(atlas.panel).toBeHidden();
});

test('the panel says who holds a place, how surely and since when', async ({ atlas }) => {
  await atlas.open('#date=2024-10-25&id=places/pangwa');
  await expect(atlas.panel).toContainText('Held by KIA');
  await expect(atlas.panel).toContainText('High');
  await expect(atlas.panel).toContainText('19 Oct 2024');
});

test('a rival claim stands beside the record', async ({ atlas }) => {
  await atlas.open('#date=2024-07-01&id=places/hpakant');
  await expect(atlas.panel).toContainText('besieged');
  await expect(atlas.panel).toContainText('Rival claims');
});

test('a date of the history moves the clock', async ({ atlas }) => {
  await atlas.open('#date=2024-10-25&id=places/pangwa');
  await atlas.panel.locator('.entry .date-link').first().click();
  await expect.poll(() => atlas.date()).not.toBe('2024-10-25');
});

test('sources open in a new tab and learn nothing of the reader', async ({ atlas }) => {
  await atlas.open('#date=2024-10-25&id=places/pangwa');
  const link = atlas.panel.locator('a[href^="http"]').first();
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('rel', /noreferrer/);
});

test('a mine says by which rule its controller is known', async ({ atlas }) => {
  await atlas.open('#date=2024-01-01&id=mines/ree-pangwar');
  await expect(atlas.panel).toContainText('by the records of Pangwa');
  await expect(atlas.panel).toContainText('NDA-K / BGF');
});
