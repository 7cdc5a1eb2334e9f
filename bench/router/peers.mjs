// What the router is compared with: installed beside the benchmark, from its own lockfile, the first time it is needed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = new URL('./peers/', import.meta.url);
const require = createRequire(new URL('package.json', folder));

/** Loads a module of the peers. */
export async function peer(name) {
  return import(pathToFileURL(require.resolve(name)).href);
}

/** Runs no build script of theirs and is no part of the project's own workspace. */
export function installPeers() {
  const stamp = new URL('node_modules/.installed-lockfile', folder);
  const lockfile = createHash('sha256')
    .update(readFileSync(new URL('pnpm-lock.yaml', folder)))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfile) return;
  console.error('Installing the gateways to compare with …');
  const { packageManager } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const options = ['--frozen-lockfile', '--ignore-workspace', '--ignore-scripts', '--prefer-offline'];
  const { status } = spawnSync('npx', ['-y', packageManager, 'install', ...options], {
    cwd: fileURLToPath(folder),
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`Installing them failed with exit code ${status}.`);
  writeFileSync(stamp, lockfile);
}
