import { expect, test } from './helper.ts';

test('a second date stands beside the first, with what changed between them', async ({ atlas }) => {
  await atlas.open('#date=2024-09-01&compare=2025-01-01');
  await expect(atlas.compare.changes).toContainText('Pangwa');
  await expect(atlas.compare.date('19 Oct 2024')).toBeVisible();
  await expect(atlas.compare.otherMap).toBeVisible();
});

test('the line between the dates moves by keyboard', async ({ atlas }) => {
  await atlas.open('#date=2024-09-01&compare=2025-01-01');
  await atlas.compare.line.focus();
  await atlas.compare.line.press('Shift+ArrowLeft');
  await expect(atlas.compare.line).toHaveAttribute('aria-valuenow', '40');
});

test('the button starts a comparison with the year before, and leaves it', async ({ atlas }) => {
  await atlas.open('#date=2024-12-01');
  await atlas.compare.start();
  await expect.poll(() => atlas.inLink('compare')).toBe('2024-12-01');
  await expect.poll(() => atlas.date()).toBe('2023-12-02');
  await atlas.compare.leave();
  await expect.poll(() => atlas.inLink('compare')).toBeNull();
});
