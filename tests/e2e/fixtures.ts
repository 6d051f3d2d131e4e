import { test as base, expect } from '@playwright/test';
import { AtlasDriver } from './atlas-driver.ts';

/** Every test gets a driver, and fails if the page complained on its console or asked another origin. */
export const test = base.extend<{ atlas: AtlasDriver; quiet: boolean }>({
  /** Set to false where the browser itself reports the failure that the test brings about. */
  quiet: [true, { option: true }],
  atlas: async ({ page, quiet, baseURL }, use) => {
    const atlas = new AtlasDriver(page);
    await use(atlas);
    if (quiet) expect(atlas.complaints).toEqual([]);
    const foreign = atlas.requests.filter(
      (url) => !url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url),
    );
    expect(foreign).toEqual([]);
  },
});

export { expect };
