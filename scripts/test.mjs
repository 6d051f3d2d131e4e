/**
 * `npm test`: installs what is missing, gets a browser, then runs geodata check, types, lint,
 * build, unit tests (the size budget among them) and browser tests on the built site. A failed
 * step does not stop the next. Exits 0 only when everything ran and nothing failed.
 */
import { existsSync, rmSync } from 'node:fs';
import { BROWSER_ADVICE, ensureBrowser } from './lib/browser.mjs';
import { playwrightCounts, vitestCounts } from './lib/counts.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { run } from './lib/run.mjs';
import { Steps } from './lib/steps.mjs';
import { inProject, npm, tool } from './lib/tools.mjs';

const steps = new Steps();
const unitReport = inProject('test-results', 'unit.json');
const e2eReport = inProject('test-results', 'e2e.json');

if (!(await ensureInstalled())) {
  steps.notRun('install', 'the tools are missing', 'npm ci');
  process.exit(steps.close());
}

// No step may read what an earlier run left behind.
for (const leftover of [unitReport, e2eReport, inProject('dist'), inProject('public', 'data')]) {
  rmSync(leftover, { recursive: true, force: true });
}

await steps.run('geodata', () => run(npm('run', 'geodata')));
await steps.run('types', async () => run(tool('typescript', ['--noEmit'], 'tsc')));
await steps.run('lint', async () => run(tool('@biomejs/biome', ['check', '.'])));
await steps.run('build', async () => run(tool('vite', ['build'])));
await steps.run(
  'unit',
  async () =>
    run(
      tool('vitest', [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${unitReport}`,
      ]),
    ),
  () => vitestCounts(unitReport),
);

const browser = await ensureBrowser();
if (!browser) {
  steps.notRun('e2e', 'found no browser and could not get one', BROWSER_ADVICE);
} else if (!existsSync(inProject('dist', 'index.html'))) {
  steps.notRun('e2e', 'there is no built site, the build failed', 'npm run build');
} else {
  await steps.run(
    'e2e',
    () =>
      run(
        {
          command: process.execPath,
          args: [inProject('scripts', 'e2e.mjs'), '--no-build'],
          shell: false,
        },
        { env: { CHROMIUM_PATH: browser } },
      ),
    () => playwrightCounts(e2eReport),
  );
}

process.exit(steps.close());
