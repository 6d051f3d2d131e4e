/** Finds a Chromium for the browser tests, or gets one. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './run.mjs';
import { inProject, tool } from './tools.mjs';

const DOWNLOAD_SECONDS = 180;
const APT_SECONDS = 420;

/** What to type when no browser was found. */
export const BROWSER_ADVICE =
  'npx playwright install chromium   (or set CHROMIUM_PATH to a Chromium or Chrome you have)';

/** Places where a system keeps its own Chromium or Chrome. */
function systemPaths() {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ];
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter((folder) => folder)
      .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'));
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
  ];
}

/** Path of the browser that Playwright installs for itself, or null when it is not there. */
async function playwrightsOwn() {
  try {
    const entry = inProject('node_modules', '@playwright', 'test', 'index.mjs');
    const { chromium } = await import(pathToFileURL(entry).href);
    const path = chromium.executablePath();
    return path && existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/**
 * Path of a browser that is on this machine, or null. Order: `CHROMIUM_PATH`, Playwright's
 * own, the system's. A `CHROMIUM_PATH` that leads nowhere is said and passed over.
 */
export async function findBrowser() {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted && existsSync(wanted)) return wanted;
  if (wanted)
    console.error(`CHROMIUM_PATH is "${wanted}"; there is no such file. Looking further.`);
  return (await playwrightsOwn()) ?? systemPaths().find((path) => existsSync(path)) ?? null;
}

/** Path of a browser: found, else downloaded, else installed by apt as root, else null. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  console.log('No browser on this machine: trying npx playwright install chromium');
  await run(tool('@playwright/test', ['install', 'chromium'], 'playwright'), {
    timeoutSeconds: DOWNLOAD_SECONDS,
  });
  return (await playwrightsOwn()) ?? (await fromApt());
}

async function fromApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  console.log('Trying apt-get install chromium');
  const apt = (...args) =>
    run(
      { command: 'apt-get', args, shell: false },
      { timeoutSeconds: APT_SECONDS, env: { DEBIAN_FRONTEND: 'noninteractive' } },
    );
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core');
  return systemPaths().find((path) => existsSync(path)) ?? null;
}
