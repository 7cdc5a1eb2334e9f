import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** A process told apart from a later one with the same number. */
export interface ProcessIdentity {
  pid: number;
  /** Opaque; equal only for the same process of the same boot of the machine. */
  startedAt: string;
}

/**
 * Identifies a running process; null when there is none. One that has ended and waits to be collected counts as none.
 *
 * @example
 * const self = await identifyProcess(process.pid);
 */
export async function identifyProcess(pid: number): Promise<ProcessIdentity | null> {
  if (!Number.isInteger(pid) || pid <= 0 || !exists(pid)) return null;
  const startedAt = process.platform === 'linux' ? await linuxStart(pid) : await portableStart(pid);
  return startedAt === null ? null : { pid, startedAt };
}

/** Whether exactly that process still runs. */
export async function isRunning({ pid, startedAt }: ProcessIdentity): Promise<boolean> {
  return (await identifyProcess(pid))?.startedAt === startedAt;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function linuxStart(pid: number): Promise<string | null> {
  const [stat, boot] = await Promise.all([
    readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null),
    readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => ''),
  ]);
  if (stat === null) return null;
  // The command name, in parentheses, may itself hold spaces and parentheses. Then: state (3rd field) … start time (22nd).
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return null;
  return `${boot.trim()}:${fields[19]}`;
}

async function portableStart(pid: number): Promise<string | null> {
  // Windows has no `ps`: there the number alone has to do.
  if (process.platform === 'win32') return 'unknown';
  const answer = await promisify(execFile)('ps', ['-o', 'stat=,lstart=', '-p', String(pid)]).catch(() => null);
  const [state, ...start] = answer?.stdout.trim().split(/\s+/) ?? [];
  return state === undefined || state === '' || state.startsWith('Z') ? null : start.join(' ');
}
