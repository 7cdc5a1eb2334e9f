import { randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Another live process serves this data directory. */
export class DataDirectoryInUseError extends Error {
  override readonly name = 'DataDirectoryInUseError';
  readonly code = 'DATA_DIRECTORY_IN_USE';

  constructor(
    readonly dataDir: string,
    readonly pid: number,
  ) {
    super(`The data directory ${dataDir} is in use by the embedded document store with process id ${pid}.`);
  }
}

interface Holder {
  pid: number;
  /** When the process started, in the kernel's ticks: tells a holder from a later process with its id. */
  startedAt: string;
  token: string;
}

/**
 * Takes a data directory for this process alone. A lock left by a process that was killed is taken over.
 *
 * @returns a function that gives the directory back.
 * @throws DataDirectoryInUseError while its holder lives.
 */
export function lockDataDirectory(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true });
  const path = join(dataDir, 'store.lock');
  const mine: Holder = { pid: process.pid, startedAt: startTimeOf(process.pid) ?? '', token: randomUUID() };
  for (;;) {
    if (create(path, mine)) return () => release(path, mine);
    const holder = read(path);
    if (holder && isAlive(holder)) throw new DataDirectoryInUseError(dataDir, holder.pid);
    discard(path, holder);
  }
}

function create(path: string, holder: Holder): boolean {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, JSON.stringify(holder));
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function read(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return undefined; // gone meanwhile, or cut off by a crash while it was written
  }
}

/** Moves a dead lock aside; if another process replaced it in between, that one is put back. */
function discard(path: string, dead: Holder | undefined): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const moved = read(aside);
  if (moved && moved.token !== dead?.token && isAlive(moved)) renameSync(aside, path);
  else unlinkSync(aside);
}

function release(path: string, mine: Holder): void {
  if (read(path)?.token === mine.token) unlinkSync(path);
}

function isAlive({ pid, startedAt }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const started = startTimeOf(pid);
  return started === undefined || startedAt === '' || started === startedAt;
}

/** Field 22 of `/proc/<pid>/stat`; undefined on systems without it. */
function startTimeOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}
