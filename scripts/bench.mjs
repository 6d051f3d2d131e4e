/**
 * `npm run bench`: runs every benchmarks/*.bench.ts(x) in turn, then the browser benchmarks
 * benchmarks/load.mjs and events.mjs where there are. `npm run bench -- join` runs those with "join" in the
 * name. Benchmarks print; they fail only when they cannot run.
 */
import { existsSync, readdirSync } from 'node:fs';
import { findBrowser } from './lib/browser.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { run } from './lib/run.mjs';
import { inProject, tool } from './lib/tools.mjs';

const [wanted = ''] = process.argv.slice(2);
if (!(await ensureInstalled())) process.exit(1);

const IN_BROWSER = ['load.mjs', 'events.mjs'];
const folder = inProject('benchmarks');
const files = existsSync(folder) ? readdirSync(folder).sort() : [];
const chosen = files.filter(
  (name) => (/\.bench\.tsx?$/.test(name) || IN_BROWSER.includes(name)) && name.includes(wanted),
);
if (chosen.length === 0) {
  console.error(
    `Found no benchmark with "${wanted}" in its name in benchmarks/; expected *.bench.ts, ${IN_BROWSER.join(' or ')}`,
  );
  process.exit(1);
}

const broken = [];
const inBrowser = (name) => IN_BROWSER.includes(name);
for (const name of chosen.sort((a, b) => Number(inBrowser(a)) - Number(inBrowser(b)))) {
  console.log(`\n=== ${name} ===`);
  const file = inProject('benchmarks', name);
  const code = inBrowser(name)
    ? await run(
        { command: process.execPath, args: [file], shell: false },
        { env: { CHROMIUM_PATH: (await findBrowser()) ?? '' } },
      )
    : await run(tool('tsx', [file]));
  if (code !== 0) broken.push(name);
}
if (broken.length > 0) console.error(`\nDid not run to the end: ${broken.join(', ')}`);
process.exit(broken.length === 0 ? 0 : 1);
