import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';

test.describe('when something fails', () => {
  test.use({ quiet: false });

  test('a missing base map is said, the layers still work, and a retry heals', async ({
    atlas,
    page,
  }) => {
    await page.route('**/data/base.json', (route) => route.fulfill({ status: 404 }));
    await atlas.open('#date=2024-10-20');
    await expect(page.locator('.notice')).toContainText('base.json');
    await expect(page.getByRole('switch', { name: 'Mines', exact: true })).toBeVisible();
    await page.unroute('**/data/base.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.notice').filter({ hasText: 'base.json' })).toHaveCount(0);
  });

  test('missing records are said, and a retry heals', async ({ atlas, page }) => {
    await page.route('**/data/core.json', (route) => route.fulfill({ status: 404 }));
    await page.goto('./');
    await expect(page.getByText('could not be read')).toBeVisible();
    await page.unroute('**/data/core.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await atlas.ready();
    await expect(page.getByRole('switch', { name: 'Mines', exact: true })).toBeVisible();
  });

  test('missing sources are said in the panel, and a retry heals', async ({ atlas, page }) => {
    await page.route('**/data/citations.json', (route) => route.fulfill({ status: 500 }));
    await atlas.open('#date=2024-10-25&id=places/pangwa');
    await expect(atlas.panel).toContainText('could not be read');
    await page.unroute('**/data/citations.json');
    await atlas.panel.getByRole('button', { name: 'Try again' }).click();
    await expect(atlas.panel.locator('a[href^="http"]').first()).toBeVisible();
  });
});

test('without WebGL lists and panels still work', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    const own = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith('webgl') ? null : Reflect.apply(own, this, [kind, ...rest]);
    } as never;
  });
  await atlas.open('#date=2024-10-25');
  await expect(page.locator('.notice')).toContainText('cannot draw the map');
  await page
    .getByRole('row', { name: /Pangwa/ })
    .first()
    .getByRole('button')
    .first()
    .click();
  await expect(atlas.panelTitle()).toContainText('Pangwa');
});

test('a lost graphics context comes back with the field', async ({ atlas, page }) => {
  await atlas.open('#date=2024-10-25&layers=territory');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const canvas = window.atlas.map?.getCanvas();
        const lose = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
        canvas?.addEventListener('webglcontextrestored', () => setTimeout(resolve, 0));
        lose?.loseContext();
        setTimeout(() => lose?.restoreContext(), 100);
      }),
  );
  await expect.poll(() => page.evaluate(() => window.atlas.map?.isStyleLoaded())).toBe(true);
  const at = await atlas.pointAt([97.7267, 25.8299]);
  await page.mouse.click(at.x, at.y);
  await expect(atlas.panel).toBeVisible();
});

test('on a phone the clock takes at most 15 % of the height and the sheets open', async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open('#date=2024-10-20');
  const clock = await page.locator('#time').boundingBox();
  expect(clock?.height ?? 999).toBeLessThanOrEqual(844 * 0.15);
  await page.getByRole('button', { name: 'Show the layers' }).click();
  await expect(page.getByRole('switch', { name: 'Mines', exact: true })).toBeVisible();
});

test('language and theme change the interface', async ({ atlas, page }) => {
  await atlas.open('#date=2024-10-25&id=places/pangwa');
  await page
    .getByRole('radio', { name: 'မြန်မာ' })
    .or(page.getByRole('button', { name: 'မြန်မာ' }))
    .first()
    .click();
  await expect(atlas.panelTitle()).toContainText('ပန်ဝါ');
  await page.getByRole('button', { name: /dark theme/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

for (const { name, link, phone } of [
  { name: 'the first view', link: '', phone: false },
  { name: 'a panel', link: '#date=2025-03-27&id=crossings/kanpaikti', phone: false },
  { name: 'the phone', link: '#date=2024-10-20', phone: true },
])
  test(`${name} has no accessibility finding`, async ({ atlas, page }) => {
    if (phone) await page.setViewportSize({ width: 390, height: 844 });
    else await page.setViewportSize({ width: 1280, height: 800 });
    await atlas.open(link);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
  });
