import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import type { Account } from './account.js';
import { clusterDirectory } from './cluster.js';
import { connectionUrl } from './credentials.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { handOver } from './handed-over.js';
import type { Log } from './log.js';
import type { Runtime } from './runtime.js';
import { serverEnvironment } from './server-environment.js';

export interface PostmasterOptions {
  dataDir: string;
  runtime: Runtime;
  account: Account;
  port: number;
  password: string;
  maxConnections: number;
  log: Log;
  startTimeoutMs: number;
}

/** A server process that answers queries. */
export interface Postmaster {
  pid: number;
  /** Resolves when the process has ended, with its last lines. */
  exited: Promise<Exit>;
  stop(): Promise<void>;
}

export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
  lastLines: string[];
}

/** Backends of a killed postmaster may hold its shared memory for a moment; then the same start succeeds. */
const PASSING = /pre-existing shared memory block|lock file "postmaster\.pid" already exists/;
const PORT_TAKEN = /could not bind .* address/;
const CANNOT_CONNECT_NOW = '57P03';

/** Starts the server and waits until it answers, through crash recovery if need be. */
export async function startPostmaster(options: PostmasterOptions): Promise<Postmaster> {
  const deadline = Date.now() + options.startTimeoutMs;
  for (;;) {
    const postmaster = await launch(options);
    const probing = new AbortController();
    const exit = await Promise.race([postmaster.exited, untilItAnswers(options, deadline, probing.signal)]);
    probing.abort();
    if (exit === undefined) return postmaster;
    if (exit === 'timeout') {
      await postmaster.stop();
      throw new EmbeddedPostgresError(
        'START_FAILED',
        `PostgreSQL did not answer within ${options.startTimeoutMs / 1000} s.`,
      );
    }
    const output = exit.lastLines.join('\n');
    if (!PASSING.test(output) || Date.now() > deadline) throw startFailure(options, output);
    await delay(100);
  }
}

async function launch({
  dataDir,
  runtime,
  account,
  port,
  maxConnections,
  log,
}: PostmasterOptions): Promise<Postmaster> {
  const cluster = await handOver(clusterDirectory(dataDir), 3, account);
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: maxConnections,
    // An answer to COMMIT must outlive a power cut, also on a developer's machine.
    fsync: 'on',
    synchronous_commit: 'on',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_line_prefix: '',
  };
  try {
    const child = spawn(
      join(runtime.directory, 'bin', 'postgres'),
      ['-D', cluster.path, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      {
        cwd: runtime.directory,
        env: serverEnvironment(),
        stdio: ['ignore', 'ignore', 'pipe', cluster.stdio],
        // Ctrl-C in a terminal reaches the whole group; the server must outlast the services that use it.
        detached: true,
        ...(account ?? {}),
      },
    );
    return watch(child, runtime, dataDir, log);
  } finally {
    await cluster.close();
  }
}

function watch(child: ChildProcess, runtime: Runtime, dataDir: string, log: Log): Postmaster {
  const lastLines: string[] = [];
  if (child.stderr !== null) {
    createInterface(child.stderr).on('line', (line) => {
      lastLines.push(line);
      if (lastLines.length > 50) lastLines.shift();
      log.info({ source: 'postgres' }, line);
    });
  }
  const exited = new Promise<Exit>((resolve) => {
    child.once('error', (error) => resolve({ code: null, signal: null, lastLines: [...lastLines, error.message] }));
    child.once('close', (code, signal) => resolve({ code, signal, lastLines }));
  });
  return { pid: child.pid ?? 0, exited, stop: () => stop(child, exited, runtime, dataDir) };
}

/** Fast shutdown (open transactions are rolled back), then an immediate one, which the next start recovers from. */
async function stop(child: ChildProcess, exited: Promise<Exit>, runtime: Runtime, dataDir: string): Promise<void> {
  if (process.platform === 'win32') {
    const pgCtl = join(runtime.directory, 'bin', 'pg_ctl');
    await promisify(execFile)(pgCtl, ['stop', '-m', 'fast', '-D', clusterDirectory(dataDir)]);
    await exited;
    return;
  }
  for (const [signal, graceMs] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    child.kill(signal);
    const timer = new AbortController();
    const gone = await Promise.race([
      exited.then(() => true),
      delay(graceMs, false, { signal: timer.signal }).catch(() => false),
    ]);
    timer.abort();
    if (gone) return;
  }
}

async function untilItAnswers(
  { port, password }: PostmasterOptions,
  deadline: number,
  signal: AbortSignal,
): Promise<undefined | 'timeout'> {
  const url = connectionUrl({ port, password, database: 'postgres' });
  while (Date.now() < deadline && !signal.aborted) {
    if (await answers(url)) return undefined;
    await delay(15);
  }
  return 'timeout';
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code !== CANNOT_CONNECT_NOW) throw refused(error);
    return false;
  } finally {
    await client.end();
  }
}

function refused(cause: pg.DatabaseError): EmbeddedPostgresError {
  const message = `PostgreSQL refuses the password kept beside its data: ${cause.message}.`;
  return new EmbeddedPostgresError('START_FAILED', message, { cause });
}

function startFailure({ port }: PostmasterOptions, output: string): EmbeddedPostgresError {
  if (PORT_TAKEN.test(output)) {
    return new EmbeddedPostgresError('PORT_TAKEN', `Port ${port} is taken by another program.`);
  }
  return new EmbeddedPostgresError('START_FAILED', `PostgreSQL did not start:\n${output}`);
}
