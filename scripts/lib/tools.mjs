/**
 * Where the project lies and how its tools are called without a shell:
 * `node <file of the tool>` is the same on Linux, macOS and Windows.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, absolute. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** An absolute path inside the project. */
export function inProject(...parts) {
  return join(root, ...parts);
}

/**
 * The command that runs npm: the very npm that called us when there is one
 * (no shell, works on Windows), else the one on the PATH.
 */
export function npm(...args) {
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js') && existsSync(own)) {
    return { command: process.execPath, args: [own, ...args], shell: false };
  }
  const windows = process.platform === 'win32';
  return { command: windows ? 'npm.cmd' : 'npm', args, shell: windows };
}

/**
 * The command that runs an installed tool, named by its package (and by its `bin` name
 * where the package has several). Throws when the package is not installed.
 */
export function tool(packageName, args, binName) {
  const folder = inProject('node_modules', ...packageName.split('/'));
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) {
    throw new Error(
      `${packageName} is not in node_modules; expected it there after an install. Type: npm ci`,
    );
  }
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  const file = typeof bin === 'string' ? bin : bin?.[binName ?? Object.keys(bin)[0]];
  if (!file) {
    throw new Error(
      `${packageName} has no command "${binName ?? ''}"; found ${JSON.stringify(bin)}`,
    );
  }
  return { command: process.execPath, args: [join(folder, file), ...args], shell: false };
}
