/** Takes the pictures of the README from the site in `dist/`: `npm run screenshot` builds it first. */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { BROWSER_ADVICE, findBrowser } from './lib/browser.mjs';
import { listenFrom } from './lib/port.mjs';
import { createStaticServer } from './lib/static-server.mjs';
import { inProject } from './lib/tools.mjs';

const FIRST_PORT = 4400;
const DESKTOP = { viewport: { width: 1440, height: 900 } };
const PANGWA = '#date=2024-10-20&id=places/pangwa';

const SHOTS = [
  { name: 'light', link: PANGWA, device: { ...DESKTOP, colorScheme: 'light' } },
  { name: 'dark', link: PANGWA, device: { ...DESKTOP, colorScheme: 'dark' } },
  {
    name: 'phone',
    link: '#map=8/25.1/97.9&date=2025-03-27&id=crossings/kanpaikti',
    device: {
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 2,
      isMobile: true,
      hasTouch: true,
      colorScheme: 'light',
    },
  },
];

const executablePath = await findBrowser();
if (!executablePath) {
  console.error(`Found no browser; expected a Chromium. Type: ${BROWSER_ADVICE}`);
  process.exit(1);
}
const [folder = inProject('dist')] = process.argv.slice(2);
if (!existsSync(folder)) {
  console.error(`Found no built site in ${folder}; expected one. Type: npm run build`);
  process.exit(1);
}
mkdirSync(inProject('docs'), { recursive: true });
const server = createStaticServer(folder);
const port = await listenFrom(server, FIRST_PORT);
const browser = await chromium.launch({
  executablePath,
  args: ['--disable-background-networking'],
});
try {
  for (const shot of SHOTS) await take(shot);
} finally {
  await browser.close();
  server.close();
}

async function take({ name, link, device }) {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...device });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${port}/${link}`);
  await page.waitForFunction(() => window.atlas?.ready.then(() => true));
  // Panel and sources come after the first frame, names of patches once the clock rests.
  await page.waitForSelector('article.panel a[href^="http"]');
  await page.waitForFunction(() => window.atlas.map.querySourceFeatures('patches').length > 0);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        window.atlas.map.once('idle', resolve);
        window.atlas.map.triggerRepaint();
      }),
  );
  const file = `docs/screenshot-${name}.png`;
  await page.screenshot({ path: inProject(file) });
  console.log(`${file}  ${Math.round(statSync(inProject(file)).size / 1024)} KB`);
  await context.close();
}
