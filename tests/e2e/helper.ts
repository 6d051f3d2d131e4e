import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, test as base, expect, type Page } from '@playwright/test';
import config from '../../playwright.config.ts';
import { AtlasDriver } from './atlas-driver.ts';

/** The built site that is tested. */
const FOLDER = process.env.E2E_FOLDER ?? 'dist';

/** What a page said and asked for that it should not have. */
export interface Watch {
  /** Errors on the console, thrown errors, violations of the content security policy. */
  readonly complaints: string[];
  /** Addresses of all requests. */
  readonly requests: string[];
}

/** Listens to everything a page says and asks for; call before the page opens anything. */
export async function watch(page: Page): Promise<Watch> {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error')
      complaints.push(`${message.text()} ${message.location().url}`.trim());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  return { complaints, requests };
}

interface Fixtures {
  atlas: AtlasDriver;
  /** Set to false where the browser itself reports the failure that the test brings about. */
  quiet: boolean;
}

/** Every test gets a driver, and fails if the page complained on its console or asked another origin. */
export const test = base.extend<Fixtures>({
  quiet: [true, { option: true }],
  atlas: async ({ page, quiet, baseURL }, use) => {
    const { complaints, requests } = await watch(page);
    await use(new AtlasDriver(page));
    if (quiet) expect(complaints).toEqual([]);
    expect(elsewhere(requests, baseURL ?? '')).toEqual([]);
  },
});

export { expect };

/** The requests that left the site. */
export function elsewhere(requests: readonly string[], site: string): string[] {
  return requests.filter((url) => !url.startsWith(site) && !/^(data|blob):/.test(url));
}

/** Somebody else, in a browser of their own. */
export async function anotherReader(browser: Browser) {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 800, height: 600 },
  });
  const page = await context.newPage();
  return { ...(await watch(page)), reader: new AtlasDriver(page) };
}

/** A browser on a device that cannot draw in three dimensions. */
export const WITHOUT_WEBGL = {
  ...config.use?.launchOptions,
  args: [...(config.use?.launchOptions?.args ?? []), '--disable-3d-apis'],
};

export const PHONE = { width: 390, height: 844 };

/** The host loses a file of the data until the function that is returned is called. */
export async function lose(page: Page, file: string, status = 404): Promise<() => Promise<void>> {
  const address = `**/data/${file}`;
  await page.route(address, (route) => route.fulfill({ status }));
  return () => page.unroute(address);
}

/** Findings against WCAG 2.1, levels A and AA: rule and element. */
export async function accessibilityFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}

/** Serves the site below a path, as on a host with many sites, while something is done with its address. */
export async function servedBelow(
  prefix: string,
  visit: (address: string) => Promise<void>,
): Promise<void> {
  const server = spawn(process.execPath, [
    'scripts/serve.mjs',
    FOLDER,
    ...['--port', '4700', '--prefix', prefix],
  ]);
  try {
    const [line] = (await once(createInterface(server.stdout), 'line')) as [string];
    await visit(/http:\S+/.exec(line)?.[0] ?? '');
  } finally {
    server.kill();
  }
}
