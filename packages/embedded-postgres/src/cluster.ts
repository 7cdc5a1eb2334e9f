import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from './account.js';
import { passwordFile, SUPERUSER } from './credentials.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { handOver } from './handed-over.js';
import type { Runtime } from './runtime.js';
import { serverEnvironment } from './server-environment.js';

/** The cluster's directory inside a data directory. */
export function clusterDirectory(dataDir: string): string {
  return join(dataDir, 'cluster');
}

/**
 * Creates the cluster unless it is there: UTF-8, builtin C.UTF-8 collation (the same order on every system), checksums,
 * SCRAM for every connection. It gets its name last, so an interrupted creation starts over. Answers whether it is new.
 */
export async function ensureCluster(dataDir: string, runtime: Runtime, account: Account): Promise<boolean> {
  const cluster = clusterDirectory(dataDir);
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => null);
  if (version !== null) {
    refuseOtherMajor(cluster, version.trim(), runtime);
    return false;
  }
  const unfinished = `${cluster}.new`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  await chmod(unfinished, 0o700);
  if (account !== null) await chown(unfinished, account.uid, account.gid);
  await initialise(unfinished, dataDir, runtime, account);
  await rename(unfinished, cluster);
  return true;
}

async function initialise(directory: string, dataDir: string, runtime: Runtime, account: Account): Promise<void> {
  const target = await handOver(directory, 3, account);
  const password = await handOver(passwordFile(dataDir), 4, account);
  try {
    const child = spawn(
      join(runtime.directory, 'bin', 'initdb'),
      [
        ...['-D', target.path, '-U', SUPERUSER, '-E', 'UTF8', '--auth', 'scram-sha-256', '--pwfile', password.path],
        ...['--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--no-instructions'],
      ],
      {
        cwd: runtime.directory,
        env: serverEnvironment(),
        stdio: ['ignore', 'pipe', 'pipe', target.stdio, password.stdio],
        ...(account ?? {}),
      },
    );
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    }
    const [code] = await once(child, 'close');
    if (code !== 0) {
      throw new EmbeddedPostgresError('START_FAILED', `PostgreSQL could not create its data directory: ${said.trim()}`);
    }
  } finally {
    await Promise.all([target.close(), password.close()]);
  }
}

function refuseOtherMajor(cluster: string, found: string, runtime: Runtime): void {
  const major = runtime.version.split('.')[0];
  if (found === major) return;
  const message = `The data in ${cluster} belong to PostgreSQL ${found}, the installed binaries are ${major}. Dump them with the old version, move the directory away and load them again, or set DATABASE_URL.`;
  throw new EmbeddedPostgresError('INCOMPATIBLE', message);
}
