import { accessibilityFindings, expect, lose, PHONE, test } from './helper.ts';

const DATE = '2024-10-20';
const CARBONATE = 'Carbonate line, year';

test('the figures open by keyboard with the questions, and Escape leaves them', async ({
  atlas,
}) => {
  await atlas.open(`#date=${DATE}`);
  await atlas.figures.open();
  await expect(atlas.figures.headings).toHaveCount(7);
  await expect(atlas.figures.measure(CARBONATE)).toContainText('calendar year');
  await atlas.press('Escape');
  await expect(atlas.figures.itself).toBeHidden();
});

test('they are fetched only when they are asked for', async ({ atlas, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('figures.json')) asked.push(request.url());
  });
  await atlas.open(`#date=${DATE}`);
  await atlas.everythingLoaded();
  expect(asked).toEqual([]);
  await atlas.figures.open();
  await expect(atlas.figures.measure(CARBONATE)).toBeVisible();
  expect(asked).toHaveLength(1);
});

test('a press on a point, or on its date, moves the clock there', async ({ atlas }) => {
  await atlas.open(`#date=${DATE}`);
  await atlas.figures.open();
  const before = await atlas.figures.dateLine(CARBONATE);
  await atlas.figures.pressMark(CARBONATE, 0);
  await expect.poll(() => atlas.date()).toBe('2019-01-01');
  expect(await atlas.figures.dateLine(CARBONATE)).toBeLessThan(before);
  const second = atlas.figures.figures(CARBONATE).nth(1);
  await second.getByRole('button').press('Enter');
  await expect.poll(() => atlas.date()).toBe('2020-01-01');
  await expect(second).toHaveAttribute('aria-current', 'date');
});

test('a missing year is a gap, and years that follow each other are joined', async ({ atlas }) => {
  await atlas.open(`#date=${DATE}`);
  await atlas.figures.open();
  await expect(atlas.figures.marks(CARBONATE)).toHaveCount(2);
  await expect(atlas.figures.joins(CARBONATE)).toHaveCount(1);
  const heavy = 'Heavy rare-earth oxides, year';
  await expect(atlas.figures.marks(heavy)).toHaveCount(2);
  await expect(atlas.figures.joins(heavy)).toHaveCount(0);
});

test('every figure has its sources, and those without a date are listed', async ({ atlas }) => {
  await atlas.open(`#date=${DATE}`);
  await atlas.figures.open();
  await expect(atlas.figures.figures(CARBONATE).first().getByRole('link')).toHaveAttribute(
    'referrerpolicy',
    'no-referrer',
  );
  await atlas.figures.turnTo('other');
  await expect(atlas.figures.figures('Jade miners at Hpakant').first()).toContainText(
    'date not known',
  );
  await expect(atlas.figures.marks('Jade miners at Hpakant')).toHaveCount(0);
});

test('trade stands under its crossings', async ({ atlas }) => {
  await atlas.open(`#date=${DATE}`);
  await atlas.figures.open();
  await atlas.figures.turnTo('trade');
  await expect(atlas.figures.headings.filter({ hasText: /^Kanpaikti$/ })).toHaveCount(1);
  await expect(atlas.figures.headings.last()).toHaveText('The total of all crossings');
});

test.describe('the figures are missing', () => {
  test.use({ quiet: false });

  test('a sentence says so, and a retry heals', async ({ atlas, page }) => {
    const heal = await lose(page, 'figures.json');
    await atlas.open(`#date=${DATE}`);
    await atlas.figures.open();
    await expect(atlas.figures.itself).toContainText('The figures could not be read.');
    await heal();
    await atlas.figures.tryAgain.press('Enter');
    await expect(atlas.figures.measure(CARBONATE)).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true });

  test('the figures are a sheet that leaves the clock free', async ({ atlas, page }) => {
    await atlas.open(`#date=${DATE}`);
    await atlas.figures.openOnPhone();
    await expect(atlas.figures.measure(CARBONATE)).toBeAttached();
    expect(await atlas.clock.covered()).toEqual([]);
    await atlas.everythingLoaded();
    expect(await accessibilityFindings(page)).toEqual([]);
  });
});

for (const theme of ['light', 'dark'] as const)
  test(`the figures in the ${theme} theme have no accessibility finding`, async ({
    atlas,
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await atlas.open(`#date=2019-06-20`);
    await atlas.figures.open();
    await atlas.figures.turnTo('imports');
    await atlas.everythingLoaded();
    expect(await accessibilityFindings(page)).toEqual([]);
  });

test('at every width from a tablet to a wide screen the buttons of the bar stand inside it', async ({
  atlas,
}) => {
  await atlas.open(`#date=${DATE}`);
  for (const width of [720, 800, 900, 1024, 1309, 1310, 1440, 1560, 1920]) {
    await atlas.resize(width, 800);
    const buttons = await atlas.barButtons();
    expect(buttons.length, `${width}`).toBeGreaterThan(4);
    for (const button of buttons) expect(await atlas.isInWindow(button), `${width}`).toBe(true);
    expect(await atlas.barOverlaps(), `${width}`).toEqual([]);
  }
});
