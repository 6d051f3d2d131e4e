import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

/** Set by scripts/e2e.mjs; the fallbacks serve a bare `npx playwright test`. */
const port = Number(process.env.E2E_PORT ?? 4300);
/** The built site; another one can be tested without disturbing `dist`. */
const folder = process.env.E2E_FOLDER ?? 'dist';
const browser =
  process.env.CHROMIUM_PATH ||
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  // Generous: WebGL runs in software here, a full map paints a few frames a second.
  timeout: 45_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 800, height: 600 },
    locale: 'en-GB',
    timezoneId: 'Asia/Yangon',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      // Playwright's defaults give software WebGL 2, and no sandbox, which root could not start.
      args: ['--disable-background-networking', '--disable-component-update', '--no-first-run'],
    },
  },
  webServer: {
    command: `node scripts/serve.mjs ${folder} --strict-port --port ${port}`,
    wait: { stdout: /http:\/\/127\.0\.0\.1/ },
    timeout: 20_000,
  },
});
