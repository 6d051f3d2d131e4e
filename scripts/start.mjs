/**
 * `npm start`: installs what is missing, builds data and app, serves the site on 127.0.0.1 and
 * prints the address. Needs Node alone. `PORT` chooses the first port to try (4173).
 */
import { ensureInstalled } from './lib/install.mjs';
import { run } from './lib/run.mjs';
import { inProject, npm } from './lib/tools.mjs';

if (!(await ensureInstalled())) process.exit(1);

const code = await run(npm('run', 'build'));
if (code !== 0) {
  console.error(`The build ended with code ${code}; nothing is served. Its message is above.`);
  process.exit(1);
}

const port = process.env.PORT ?? '4173';
const args = [inProject('scripts', 'serve.mjs'), inProject('dist'), '--port', port];
process.exit(await run({ command: process.execPath, args, shell: false }));
