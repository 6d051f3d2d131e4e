/** Runs commands in the project's folder, their output passed straight through. */
import { spawn } from 'node:child_process';
import { root } from './tools.mjs';

/**
 * Runs `{ command, args, shell }` to its end and answers its exit code.
 * A command that does not start answers 127, one stopped after `timeoutSeconds` 124.
 */
export function run({ command, args, shell }, { env = {}, timeoutSeconds = 0 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      shell,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    let late = false;
    const timer =
      timeoutSeconds > 0
        ? setTimeout(() => {
            late = true;
            console.error(`Stopped after ${timeoutSeconds} s: ${[command, ...args].join(' ')}`);
            child.kill();
          }, timeoutSeconds * 1000)
        : undefined;
    child.on('error', (error) => {
      clearTimeout(timer);
      console.error(`Could not run ${command}: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(late ? 124 : (code ?? 1));
    });
  });
}
