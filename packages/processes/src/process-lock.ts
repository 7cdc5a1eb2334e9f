import { randomUUID } from 'node:crypto';
import { link, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { identifyProcess, isRunning, type ProcessIdentity } from './process-identity.js';

/** Held until released or until the process ends, however it ends. */
export interface ProcessLock {
  release(): Promise<void>;
}

/** Another process holds the lock. */
export class ProcessLockedError extends Error {
  override readonly name = 'ProcessLockedError';

  constructor(
    readonly path: string,
    readonly holder: ProcessIdentity,
  ) {
    super(`Process ${holder.pid} holds ${path}`);
  }
}

/**
 * Takes a lock, kept as a file `<path>.<term>` that names its holder. One whose holder no longer runs (`kill -9`, power
 * cut) is taken over. The directory must exist. Throws `ProcessLockedError` while the holder runs, this very process
 * included.
 *
 * The term only ever grows: whoever finds the highest one free or stale claims the next, and a hard link lets exactly
 * one of them have it. Replacing a stale file in place could remove the lock of a faster rival.
 *
 * @example
 * const lock = await acquireProcessLock('.data/platform.lock');
 */
export async function acquireProcessLock(path: string): Promise<ProcessLock> {
  const self = await identifyProcess(process.pid);
  if (self === null) throw new Error(`Process ${process.pid} cannot identify itself.`);
  const mine = `${path}.${randomUUID()}.new`;
  await writeFile(mine, JSON.stringify(self));
  try {
    const term = await claim(path, mine);
    return { release: () => release(`${path}.${term}`) };
  } finally {
    await rm(mine, { force: true });
  }
}

/** Who holds a lock; null when it is free or its holder no longer runs. Takes nothing. */
export async function findLockHolder(path: string): Promise<ProcessIdentity | null> {
  const terms = await listTerms(path).catch(() => []);
  const holder = await readHolder(`${path}.${Math.max(0, ...terms)}`);
  return holder !== null && (await isRunning(holder)) ? holder : null;
}

async function claim(path: string, mine: string): Promise<number> {
  for (;;) {
    const term = Math.max(0, ...(await listTerms(path))) + 1;
    const holder = await readHolder(`${path}.${term - 1}`);
    if (holder !== null && (await isRunning(holder))) throw new ProcessLockedError(path, holder);
    if (!(await linkOnce(mine, `${path}.${term}`))) continue;
    const terms = await listTerms(path);
    if (Math.max(...terms) === term) {
      await Promise.all(terms.filter((old) => old < term).map((old) => rm(`${path}.${old}`, { force: true })));
      return term;
    }
    // Others went on to a later term, which made this one free again; it no longer counts.
    await rm(`${path}.${term}`, { force: true });
  }
}

/** The file stays, empty, to keep the term. */
async function release(file: string): Promise<void> {
  const empty = `${file}.${randomUUID()}.new`;
  await writeFile(empty, '');
  await rename(empty, file);
}

async function linkOnce(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function listTerms(path: string): Promise<number[]> {
  const prefix = `${basename(path)}.`;
  const names = await readdir(join(dirname(path)));
  return names
    .filter((name) => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)))
    .map((name) => Number(name.slice(prefix.length)));
}

async function readHolder(file: string): Promise<ProcessIdentity | null> {
  const text = await readFile(file, 'utf8').catch(() => '');
  try {
    const { pid, startedAt } = JSON.parse(text) as ProcessIdentity;
    return { pid, startedAt };
  } catch {
    return null;
  }
}
