import { expect, test } from './fixtures.ts';

test('a second date stands beside the first, with what changed between them', async ({
  atlas,
  page,
}) => {
  await atlas.open('#date=2024-09-01&compare=2025-01-01');
  const changed = page.locator('.compare-panel');
  await expect(changed).toContainText('Pangwa');
  await expect(changed.getByRole('button', { name: '19 Oct 2024' })).toBeVisible();
  await expect(page.locator('.swipe-map canvas')).toBeVisible();
});

test('the line between the dates moves by keyboard', async ({ atlas, page }) => {
  await atlas.open('#date=2024-09-01&compare=2025-01-01');
  const line = page.getByRole('slider', { name: 'Line between the two dates' });
  await line.focus();
  await line.press('Shift+ArrowLeft');
  await expect(line).toHaveAttribute('aria-valuenow', '40');
});

test('the button starts a comparison with the year before, and leaves it', async ({
  atlas,
  page,
}) => {
  await atlas.open('#date=2024-12-01');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect.poll(() => atlas.hash()).toContain('compare=2024-12-01');
  await expect.poll(() => atlas.date()).toBe('2023-12-02');
  await page.getByRole('button', { name: 'Leave the comparison' }).click();
  await expect.poll(() => atlas.hash()).not.toContain('compare=');
});
