import { execFile } from 'node:child_process';
import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { identifyProcess, stopProcess } from '@paissive/processes';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import type { Log } from './log.js';

/**
 * Stops a server that outlived the process which started it (`kill -9` of that one). It is stopped rather than adopted:
 * a warm start takes a twentieth of a second, and a child of one's own tells when it dies and what it logs.
 */
export async function stopOrphan(cluster: string, log: Log): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  const text = await readFile(pidFile, 'utf8').catch(() => null);
  if (text === null) return;
  const pid = Number(text.split('\n')[0]);
  const identity = await identifyProcess(pid);
  if (identity === null || !(await runsOn(pid, cluster))) {
    // Left by a server that was killed. PostgreSQL itself would be misled by a stranger that has the number now.
    await rm(pidFile, { force: true });
    return;
  }
  log.warn({ pid }, 'a PostgreSQL server of an earlier run is still there; stopping it');
  const gone = await stopProcess(identity, [
    { signal: 'SIGINT', graceMs: 10_000 },
    { signal: 'SIGQUIT', graceMs: 5_000 },
    { signal: 'SIGKILL', graceMs: 5_000 },
  ]);
  if (gone) return;
  const message = `PostgreSQL process ${pid} runs on ${cluster} and could not be stopped. End it, then start again.`;
  throw new EmbeddedPostgresError('IN_USE', message);
}

/** A postmaster's working directory is its cluster; where that cannot be read, its command line names it. */
async function runsOn(pid: number, cluster: string): Promise<boolean> {
  const directory = await realpath(cluster);
  if (process.platform === 'linux') return (await readlink(`/proc/${pid}/cwd`).catch(() => null)) === directory;
  const { stdout } = await promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => ({
    stdout: '',
  }));
  return stdout.includes(cluster) || stdout.includes(directory);
}
