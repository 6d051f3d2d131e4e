/** Takes the pictures of the README from the built site: `npm run screenshot` (builds first). */
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './lib/browser.mjs';
import { listenFrom } from './lib/port.mjs';
import { createStaticServer } from './lib/static-server.mjs';
import { inProject } from './lib/tools.mjs';

const SHOTS = [
  {
    file: 'screenshot-light.png',
    link: '#date=2024-10-20&id=places/pangwa',
    width: 1440,
    height: 900,
    scheme: 'light',
  },
  {
    file: 'screenshot-dark.png',
    link: '#map=8.3/25.6/98.1&date=2025-01-01&id=crossings/kanpaikti',
    width: 1440,
    height: 900,
    scheme: 'dark',
  },
  {
    file: 'screenshot-phone.png',
    link: '#map=8.9/25.2/98.1&date=2025-03-27&id=crossings/kanpaikti',
    width: 390,
    height: 844,
    scheme: 'light',
  },
];

const executablePath = await findBrowser();
if (!executablePath) {
  console.error('Found no browser; expected a Chromium. Type: npm test, which gets one');
  process.exit(1);
}
const folder = inProject('dist');
const server = createStaticServer(folder);
const port = await listenFrom(server, 4400);
mkdirSync(inProject('docs'), { recursive: true });
const browser = await chromium.launch({
  executablePath,
  args: ['--disable-background-networking'],
});
for (const { file, link, width, height, scheme } of SHOTS) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: scheme,
    locale: 'en-GB',
  });
  await page.goto(`http://127.0.0.1:${port}/${link}`);
  await page.waitForFunction(() => window.atlas !== undefined);
  await page.evaluate(() => window.atlas.ready);
  // The panel's code and the sources come after the first frame.
  await page.waitForSelector('article.panel a[href^="http"]');
  await page.screenshot({ path: inProject('docs', file) });
  console.log(`docs/${file}`);
  await page.close();
}
await browser.close();
server.close();
