import { expect, test } from './fixtures.ts';

test('the keys move the date by a day, a month, a year and to the ends', async ({ atlas }) => {
  await atlas.open('#date=2024-10-20');
  await atlas.slider.focus();
  for (const [key, date] of [
    ['ArrowRight', '2024-10-21'],
    ['Shift+ArrowRight', '2024-11-21'],
    ['PageUp', '2025-11-21'],
    ['Home', '2009-01-01'],
    ['End', '2026-12-31'],
  ] as const) {
    await atlas.slider.press(key);
    await expect.poll(() => atlas.date()).toBe(date);
  }
});

test('the slider says the date in words', async ({ atlas }) => {
  await atlas.open('#date=2024-10-20');
  await expect(atlas.slider).toHaveAttribute('aria-valuetext', /20 Oct 2024/);
});

test('dragging along the track moves the date', async ({ atlas, page }) => {
  await atlas.open('#date=2010-01-01');
  const box = await page.locator('.time-slider').boundingBox();
  if (!box) throw new Error('The track has no box.');
  await page.mouse.move(box.x + box.width * 0.2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2, { steps: 6 });
  await page.mouse.up();
  await expect.poll(async () => (await atlas.date()) > '2018-01-01').toBe(true);
});

test('a typed date is taken, and a bad one is explained', async ({ atlas, page }) => {
  await atlas.open('#date=2024-10-20');
  await page.locator('.date-field-button').click();
  await page.locator('.date-field-input').fill('2024-02-31');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('is not a date of the clock');
  await page.locator('.date-field-input').fill('2023-05-04');
  await page.keyboard.press('Enter');
  await expect.poll(() => atlas.date()).toBe('2023-05-04');
});

test('next and previous change go to the days the records name', async ({ atlas, page }) => {
  await atlas.open('#date=2024-10-20');
  await page
    .getByRole('button', { name: /^Next change: / })
    .first()
    .click();
  await expect.poll(() => atlas.date()).toBe('2024-10-21');
  await page
    .getByRole('button', { name: /^Previous change: / })
    .first()
    .click();
  await expect.poll(async () => (await atlas.date()) < '2024-10-21').toBe(true);
});

test('play moves the clock and pause stops it', async ({ atlas, page }) => {
  await atlas.open('#date=2024-03-01');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect.poll(() => atlas.date()).not.toBe('2024-03-01');
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  expect((await atlas.date()) > '2024-03-01').toBe(true);
});

test('a fast scrub never shows an older date after a newer one', async ({ atlas, page }) => {
  await atlas.open('#date=2024-01-01');
  const shown = await page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const dates: string[] = [];
        let day = 0;
        const step = () => {
          const at = new Date(Date.UTC(2024, 0, 1 + 6 * day));
          window.atlas.setView({ date: at.toISOString().slice(0, 10) });
          const words = document.querySelector('.statement b')?.textContent ?? '';
          dates.push(words);
          day++;
          if (day < 60) requestAnimationFrame(step);
          else setTimeout(() => resolve(dates), 0);
        };
        step();
      }),
  );
  const days = shown.map((words) => Date.parse(words.replace(':', '')));
  expect([...days].sort((a, b) => a - b)).toEqual(days);
  const last = await page.evaluate(
    () => window.atlas.crossingsAt('2024-12-20').find(({ id }) => id === 'kanpaikti')?.status,
  );
  await expect
    .poll(async () => (await atlas.drawn('crossings')).find((key) => key.startsWith('kanpaikti|')))
    .toContain(`gate/${last}/`);
});
