/** What the browser benchmarks share: pages built for the purpose, served, and a browser for them. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { BROWSER_ADVICE, findBrowser } from '../scripts/lib/browser.mjs';
import { listenFrom } from '../scripts/lib/port.mjs';
import { run } from '../scripts/lib/run.mjs';
import { createStaticServer } from '../scripts/lib/static-server.mjs';
import { inProject, npm } from '../scripts/lib/tools.mjs';

const FIRST_PORT = 4500;

/**
 * Builds and serves `atlas` or folders of benchmarks/ and starts a browser.
 * `urls` has an address by name; `close` stops everything and takes the built pages away.
 */
export async function openPages(names) {
  const executablePath = await findBrowser();
  if (!executablePath) {
    console.error(`Found no browser; expected a Chromium. Type: ${BROWSER_ADVICE}`);
    process.exit(1);
  }
  if (!existsSync(inProject('public', 'data', 'core.json'))) await run(npm('run', 'geodata'));
  const temp = mkdtempSync(join(tmpdir(), 'kachin-atlas-bench-'));
  const servers = [];
  const urls = {};
  for (const name of names) {
    const outDir = join(temp, name);
    await build(
      name === 'atlas'
        ? { logLevel: 'error', root: inProject(), build: { outDir, emptyOutDir: true } }
        : {
            logLevel: 'error',
            root: inProject('benchmarks', name),
            configFile: false,
            base: './',
            publicDir: inProject('public'),
            build: {
              target: 'es2022',
              outDir,
              emptyOutDir: true,
              chunkSizeWarningLimit: 1500,
            },
          },
    );
    const server = createStaticServer(outDir);
    servers.push(server);
    urls[name] = `http://127.0.0.1:${await listenFrom(server, FIRST_PORT + 100 * servers.length)}/`;
  }
  const load = loadavg()[0] / availableParallelism();
  if (load > 0.7)
    console.log(
      `The machine is busy (load ${load.toFixed(1)} per processor): times will be too long.`,
    );
  const browser = await chromium.launch({
    executablePath,
    args: ['--disable-background-networking'],
  });
  return {
    browser,
    urls,
    close: async () => {
      await browser.close();
      for (const server of servers) server.close();
      rmSync(temp, { recursive: true, force: true });
    },
  };
}
