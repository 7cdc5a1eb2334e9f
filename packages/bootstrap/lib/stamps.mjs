import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './root.mjs';
import { say, seconds } from './run.mjs';

const IGNORED = new Set(['node_modules', 'dist', '.next', 'generated', '.build', 'tests', 'playwright-report']);

/** All files under some files and folders, in a stable order. */
export function listFiles(...paths) {
  const found = [];
  const visit = (path) => {
    const entry = statSync(path, { throwIfNoEntry: false });
    if (entry === undefined) return;
    if (!entry.isDirectory()) return found.push(path);
    for (const name of readdirSync(path).sort()) if (!IGNORED.has(name)) visit(join(path, name));
  };
  for (const path of paths) visit(path);
  return found;
}

/** Does a slow step only when the contents of its inputs changed since it last succeeded, or its output is gone. */
export async function whenChanged({ name, inputs, output }, work) {
  const stamp = at('.build', name.replaceAll('/', '-'));
  const hash = createHash('sha256');
  for (const file of listFiles(...inputs)) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  const wanted = hash.digest('hex');
  if (read(stamp) === wanted && statSync(output, { throwIfNoEntry: false }) !== undefined) return false;
  const started = performance.now();
  say(`Building ${name} …`);
  rmSync(stamp, { force: true });
  await work();
  mkdirSync(at('.build'), { recursive: true });
  writeFileSync(stamp, wanted);
  say(`Built ${name} in ${seconds(started)}.`);
  return true;
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
