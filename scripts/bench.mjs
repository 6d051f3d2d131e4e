/**
 * `npm run bench`: runs every benchmarks/*.bench.ts(x) in turn, then the browser benchmark
 * benchmarks/load.mjs where there is one. `npm run bench -- join` runs those with "join" in the
 * name. Benchmarks print; they fail only when they cannot run.
 */
import { existsSync, readdirSync } from 'node:fs';
import { findBrowser } from './lib/browser.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { run } from './lib/run.mjs';
import { inProject, tool } from './lib/tools.mjs';

const [wanted = ''] = process.argv.slice(2);
if (!(await ensureInstalled())) process.exit(1);

const folder = inProject('benchmarks');
const files = existsSync(folder) ? readdirSync(folder).sort() : [];
const chosen = files.filter(
  (name) => (/\.bench\.tsx?$/.test(name) || name === 'load.mjs') && name.includes(wanted),
);
if (chosen.length === 0) {
  console.error(
    `Found no benchmark with "${wanted}" in its name in benchmarks/; expected *.bench.ts or load.mjs`,
  );
  process.exit(1);
}

const broken = [];
for (const name of chosen.sort((a, b) => Number(a === 'load.mjs') - Number(b === 'load.mjs'))) {
  console.log(`\n=== ${name} ===`);
  const file = inProject('benchmarks', name);
  const code =
    name === 'load.mjs'
      ? await run(
          { command: process.execPath, args: [file], shell: false },
          { env: { CHROMIUM_PATH: (await findBrowser()) ?? '' } },
        )
      : await run(tool('tsx', [file]));
  if (code !== 0) broken.push(name);
}
if (broken.length > 0) console.error(`\nDid not run to the end: ${broken.join(', ')}`);
process.exit(broken.length === 0 ? 0 : 1);
