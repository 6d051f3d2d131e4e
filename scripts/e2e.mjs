/**
 * `npm run e2e`: the browser tests on the built site. Builds first unless `--no-build` is given;
 * every other argument goes to Playwright: `npm run e2e -- --no-build url.spec.ts --headed`.
 */
import { createServer } from 'node:http';
import { BROWSER_ADVICE, findBrowser } from './lib/browser.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { listenFrom } from './lib/port.mjs';
import { run } from './lib/run.mjs';
import { npm, tool } from './lib/tools.mjs';

const FIRST_PORT = 4300;
const passedOn = process.argv.slice(2).filter((argument) => argument !== '--no-build');
const build = !process.argv.includes('--no-build');

if (!(await ensureInstalled())) process.exit(1);

const browser = await findBrowser();
if (!browser) {
  console.error(
    `e2e: not run – found no browser. Everything else still runs. Type: ${BROWSER_ADVICE}`,
  );
  process.exit(1);
}
if (build) {
  const code = await run(npm('run', 'build'));
  if (code !== 0) {
    console.error(`e2e: not run – the build ended with code ${code}. Its message is above.`);
    process.exit(1);
  }
}

process.exit(
  await run(tool('@playwright/test', ['test', ...passedOn], 'playwright'), {
    env: { CHROMIUM_PATH: browser, E2E_PORT: String(await freePort()) },
  }),
);

/** A port that is free now; the test server takes it a moment later. */
async function freePort() {
  const probe = createServer();
  const port = await listenFrom(probe, FIRST_PORT);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
