/**
 * Serves a folder on 127.0.0.1: `node scripts/serve.mjs [folder] [--port 4173] [--prefix /atlas/]`.
 * Takes the next free port when the wanted one is taken; with `--strict-port` it stops instead.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { listenFrom } from './lib/port.mjs';
import { createStaticServer } from './lib/static-server.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string', default: '4173' },
    prefix: { type: 'string', default: '/' },
    'strict-port': { type: 'boolean', default: false },
  },
});
const folder = resolve(positionals[0] ?? 'dist');
const wanted = Number(values.port);

if (!existsSync(join(folder, 'index.html'))) {
  console.error(`Found no index.html in ${folder}; expected the built site. Type: npm run build`);
  process.exit(1);
}
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) {
  console.error(`Found --port ${values.port}, expected a whole number from 1 to 65535`);
  process.exit(1);
}
if (!/^\/(.*\/)?$/.test(values.prefix)) {
  console.error(`Found --prefix ${values.prefix}, expected a path like / or /atlas/`);
  process.exit(1);
}

const port = await listenFrom(createStaticServer(folder, values.prefix), wanted);
if (values['strict-port'] && port !== wanted) {
  console.error(`Port ${wanted} is taken. Type another: --port ${port}`);
  process.exit(1);
}
console.log(`Kachin Atlas: http://127.0.0.1:${port}${values.prefix}   (stop: Ctrl+C)`);
