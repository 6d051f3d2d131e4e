import { expect, test } from './helper.ts';

test('a second date stands beside the first, with what changed between them', async ({ atlas }) => {
  await atlas.open('#date=2024-09-01&compare=2025-01-01');
  await expect(atlas.compare.changes).toContainText('Pangwa');
  await expect(atlas.compare.record('Pangwa', '19 Oct 2024')).toBeVisible();
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

test('what changed says who held it before and after, and opens the record that says so', async ({
  atlas,
}) => {
  await atlas.open('#date=2024-09-01&compare=2025-01-01');
  await expect(atlas.compare.row('Pangwa').first()).toContainText('NDA-K / BGF');
  await expect(atlas.compare.row('Pangwa').first()).toContainText('KIA');
  await atlas.compare.record('Pangwa', '19 Oct 2024').press('Enter');
  await expect.poll(() => atlas.selected()).toMatch(/^records\//);
  expect(await atlas.date()).toBe('2024-09-01');
  expect(await atlas.inLink('compare')).toBe('2025-01-01');
});

test('presets, date fields and swapping work by keyboard', async ({ atlas }) => {
  await atlas.open('#date=2024-12-01');
  await atlas.compare.start();
  await atlas.compare.preset('compare_preset_0307').press('Enter');
  await expect(atlas.compare.preset('compare_preset_0307')).toHaveAttribute('aria-pressed', 'true');
  await atlas.compare.field('compare_right').fill('2024-06-01');
  await expect.poll(() => atlas.inLink('compare')).toBe('2024-06-01');
  const left = await atlas.date();
  await atlas.compare.swap();
  await expect.poll(() => atlas.date()).toBe('2024-06-01');
  expect(await atlas.inLink('compare')).toBe(left);
});

test('in a comparison the layers are there as well', async ({ atlas }) => {
  await atlas.open('#date=2024-09-01&compare=2025-01-01');
  await atlas.compare.showLayers();
  await expect(atlas.layers.toggleOf('mines')).toBeVisible();
  await atlas.compare.hideLayers();
  await expect(atlas.compare.changes).toBeVisible();
});

test('the line between the dates is dragged by mouse', async ({ atlas }) => {
  await atlas.open('#date=2024-09-01&compare=2025-01-01');
  await expect(atlas.compare.otherMap).toBeVisible();
  const before = Number(await atlas.compare.line.getAttribute('aria-valuenow'));
  await atlas.compare.dragLine(80);
  await expect
    .poll(async () => Number(await atlas.compare.line.getAttribute('aria-valuenow')))
    .toBeGreaterThan(before + 4);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('the line between the dates is swiped', async ({ atlas }) => {
    await atlas.open('#date=2024-09-01&compare=2025-01-01');
    await expect(atlas.compare.otherMap).toBeVisible();
    const before = Number(await atlas.compare.line.getAttribute('aria-valuenow'));
    await atlas.compare.swipeLine(-80);
    await expect
      .poll(async () => Number(await atlas.compare.line.getAttribute('aria-valuenow')))
      .toBeLessThan(before - 4);
  });
});
