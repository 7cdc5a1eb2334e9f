import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { acquireProcessLock, type ProcessLock, ProcessLockedError } from '@paissive/processes';
import pg from 'pg';
import { chooseAccount } from './account.js';
import { clusterDirectory, ensureCluster } from './cluster.js';
import { connectionUrl, ensurePassword } from './credentials.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { type Log, silentLog } from './log.js';
import { stopOrphan } from './orphan.js';
import { type Exit, startPostmaster } from './postmaster.js';
import { prepareRuntime } from './runtime.js';

export interface EmbeddedPostgresOptions {
  /** Where everything is kept: `cluster/`, `password`, a copy of the binaries. Created when it does not exist. */
  dataDir: string;
  /** A free one is taken if left out. */
  port?: number;
  /** Where the copy of the binaries (60 MB) goes, so that several data directories can share it; default `<dataDir>/runtime`. */
  runtimeDir?: string;
  /** Default 100. */
  maxConnections?: number;
  /** How long starting may take, crash recovery included, in milliseconds; default 60,000. */
  startTimeoutMs?: number;
  log?: Log;
}

/** A running server on loopback. */
export interface EmbeddedPostgres {
  port: number;
  /** The postmaster's process id. */
  pid: number;
  /** The connection URL of a database, password included; the database need not exist yet. */
  url(database: string): string;
  /** Creates a database unless it exists and answers its URL. */
  ensureDatabase(name: string): Promise<string>;
  /** Resolves when the server has ended, asked to or not. */
  exited: Promise<Exit>;
  /** Ends the server; open transactions are rolled back. */
  stop(): Promise<void>;
}

/**
 * Runs a real PostgreSQL from the npm binaries on one data directory. Durable over `kill -9` of anything (`fsync` on);
 * as root it runs as `nobody`. Each data directory has a random password (SCRAM), since any program of any account of
 * the machine can reach a loopback port.
 *
 * Throws `EmbeddedPostgresError`; its message says what to do.
 *
 * @example
 * const postgres = await startEmbeddedPostgres({ dataDir: '.data/postgres', port: 5433 });
 * const url = await postgres.ensureDatabase('accounts');
 * await postgres.stop();
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { log = silentLog, maxConnections = 100, startTimeoutMs = 60_000 } = options;
  const dataDir = resolve(options.dataDir);
  const account = chooseAccount();
  await mkdir(dataDir, { recursive: true });
  const lock = await lockDirectory(dataDir);
  try {
    const runtime = await prepareRuntime(resolve(options.runtimeDir ?? join(dataDir, 'runtime')), account);
    await stopOrphan(clusterDirectory(dataDir), log);
    const password = await ensurePassword(dataDir, account);
    const created = await ensureCluster(dataDir, runtime, account);
    const port = await claimPort(options.port ?? 0);
    const postmaster = await startPostmaster({
      dataDir,
      runtime,
      account,
      port,
      password,
      maxConnections,
      log,
      startTimeoutMs,
    });
    log.info({ port, pid: postmaster.pid, created, version: runtime.version }, 'PostgreSQL answers');
    const url = (database: string) => connectionUrl({ port, database, password });
    return {
      port,
      pid: postmaster.pid,
      url,
      exited: postmaster.exited,
      ensureDatabase: async (name) => {
        await ensureDatabase(url('postgres'), name);
        return url(name);
      },
      stop: async () => {
        await postmaster.stop();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function lockDirectory(dataDir: string): Promise<ProcessLock> {
  try {
    return await acquireProcessLock(join(dataDir, 'lock'));
  } catch (error) {
    if (!(error instanceof ProcessLockedError)) throw error;
    const message = `Process ${error.holder.pid} already runs PostgreSQL on ${dataDir}.`;
    throw new EmbeddedPostgresError('IN_USE', message, { cause: error });
  }
}

async function ensureDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    // Callers that race must all succeed, and CREATE DATABASE has no IF NOT EXISTS.
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

/** The port asked for, or a free one for 0. Asked before the server, whose probe could otherwise meet a stranger on it. */
async function claimPort(wanted: number): Promise<number> {
  const server = createServer().listen(wanted, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw new EmbeddedPostgresError('PORT_TAKEN', `Port ${wanted} is taken by another program.`, { cause });
  }
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
