/** Keeps node_modules in step with the lockfile. */
import { statSync } from 'node:fs';
import { run } from './run.mjs';
import { inProject, npm } from './tools.mjs';

const OLDEST_NODE = [20, 19];

/** The message for a Node that is too old, or null when it will do. `version` as in `20.19.0`. */
export function nodeComplaint(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantMajor, wantMinor] = OLDEST_NODE;
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return null;
  return `Found Node ${version}, expected ${OLDEST_NODE.join('.')} or newer: https://nodejs.org`;
}

/** Why an install is needed, or null when node_modules is complete and as new as the lockfile. */
export function installReason() {
  const installed = changedAt('node_modules', '.package-lock.json');
  if (installed === null) return 'node_modules is missing or unfinished';
  if (installed < changedAt('package-lock.json')) {
    return 'node_modules is older than package-lock.json';
  }
  return null;
}

/** Runs `npm ci` where it is needed. Answers true when the tools are there afterwards. */
export async function ensureInstalled() {
  const complaint = nodeComplaint();
  if (complaint) {
    console.error(complaint);
    return false;
  }
  const reason = installReason();
  if (!reason) return true;
  console.log(`${reason}: running npm ci`);
  const code = await run(npm('ci', '--no-audit', '--no-fund'));
  if (code === 0) return true;
  console.error(
    `npm ci ended with code ${code}. Nothing else can run without it. ` +
      'Look at its message above, then type: npm ci',
  );
  return false;
}

function changedAt(...parts) {
  return statSync(inProject(...parts), { throwIfNoEntry: false })?.mtimeMs ?? null;
}
