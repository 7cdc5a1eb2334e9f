import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { at } from './root.mjs';
import { runOrFail, StepFailed, say, seconds } from './run.mjs';

const STAMP = at('node_modules', '.installed-lockfile');
const OLDEST_NODE = [20, 19];

/** Installs the dependencies when the lockfile is not the one that was installed last. */
export async function ensureInstalled() {
  requireNode();
  const lockfile = createHash('sha256')
    .update(readFileSync(at('pnpm-lock.yaml')))
    .digest('hex');
  if (readStamp() === lockfile) return;
  const { packageManager } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const started = performance.now();
  say('Installing dependencies …');
  const args = ['-y', packageManager, 'install', '--frozen-lockfile', '--config.confirm-modules-purge=false'];
  await runOrFail('Installing the dependencies', 'npx', args, { quiet: true });
  writeFileSync(STAMP, lockfile);
  say(`Installed in ${seconds(started)}.`);
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new StepFailed(
    `This needs Node.js ${oldestMajor}.${oldestMinor} or newer; ${process.execPath} is ${process.version}. Get one at https://nodejs.org.`,
  );
}

function readStamp() {
  try {
    return readFileSync(STAMP, 'utf8');
  } catch {
    return null;
  }
}
