import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { identifyProcess, isRunning } from '@paissive/processes';
import pg from 'pg';
import { type EmbeddedPostgres, embeddedPostgresUrl, startEmbeddedPostgres } from './index.js';

let shared: string;
let dataDir: string;
const running: EmbeddedPostgres[] = [];

beforeAll(async () => {
  shared = await mkdtemp(join(tmpdir(), 'postgres-test-'));
  await chmod(shared, 0o755);
});
afterAll(() => rm(shared, { recursive: true, force: true }));
beforeEach(async () => {
  dataDir = await mkdtemp(join(shared, 'data-'));
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
  await rm(dataDir, { recursive: true, force: true });
});

async function start(directory = dataDir) {
  const server = await startEmbeddedPostgres({ dataDir: directory, runtimeDir: join(shared, 'runtime') });
  running.push(server);
  return server;
}

async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('starting', () => {
  test('a fresh directory gives a UTF-8 server with durable commits that sorts alike everywhere', async () => {
    const server = await start();
    const [row] = await query(
      server.url('postgres'),
      `SELECT current_setting('fsync') AS fsync, current_setting('server_encoding') AS encoding,
         (SELECT datlocprovider::text || datlocale FROM pg_database WHERE datname = 'postgres') AS locale,
         lower('ÄÖ') AS lower, current_setting('data_checksums') AS checksums`,
    );
    expect(row).toEqual({ fsync: 'on', encoding: 'UTF8', locale: 'bC.UTF-8', lower: 'äö', checksums: 'on' });
  });

  test('what was committed is there after an orderly stop and start', async () => {
    const first = await start();
    const url = await first.ensureDatabase('accounts');
    await query(url, 'CREATE TABLE note AS SELECT 1 AS id');
    await first.stop();
    const second = await start();
    expect(await query(second.url('accounts'), 'SELECT id FROM note')).toEqual([{ id: 1 }]);
  });

  test('a creation that was interrupted starts over', async () => {
    await mkdir(join(dataDir, 'cluster.new', 'base'), { recursive: true });
    const server = await start();
    expect(await query(server.url('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('works where a directory above is closed to other accounts', async () => {
    const closed = join(dataDir, 'closed');
    await mkdir(closed, { mode: 0o700 });
    const first = await start(join(closed, 'postgres'));
    await query(first.url('postgres'), 'CREATE TABLE note AS SELECT 1 AS id');
    await first.stop();
    const second = await start(join(closed, 'postgres'));
    expect(await query(second.url('postgres'), 'SELECT id FROM note')).toEqual([{ id: 1 }]);
  });

  test('a database is created once however many ask for it', async () => {
    const server = await start();
    const urls = await Promise.all(Array.from({ length: 5 }, () => server.ensureDatabase('jobs')));
    expect(await query(urls[0] ?? '', 'SELECT current_database() AS name')).toEqual([{ name: 'jobs' }]);
  });
});

describe('refusing', () => {
  test('a connection without the password is refused', async () => {
    const server = await start();
    const url = new URL(server.url('postgres'));
    url.password = 'guess';
    await expect(query(url.toString(), 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
  });

  test('a second server on the same directory is refused and the first goes on', async () => {
    const server = await start();
    await expect(start()).rejects.toMatchObject({ code: 'IN_USE' });
    expect(await query(server.url('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('a taken port is named', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    try {
      const attempt = startEmbeddedPostgres({ dataDir, runtimeDir: join(shared, 'runtime'), port });
      await expect(attempt).rejects.toMatchObject({ code: 'PORT_TAKEN', message: expect.stringContaining(`${port}`) });
    } finally {
      other.close();
    }
  });

  test('data of another major version are left alone', async () => {
    await mkdir(join(dataDir, 'cluster'));
    await writeFile(join(dataDir, 'cluster', 'PG_VERSION'), '14\n');
    await expect(start()).rejects.toMatchObject({ code: 'INCOMPATIBLE' });
    expect(await readdir(join(dataDir, 'cluster'))).toEqual(['PG_VERSION']);
  });
});

describe('kill -9', () => {
  test('of the server loses no committed row', async () => {
    const server = await start();
    const url = server.url('postgres');
    await query(url, 'CREATE TABLE note (id int PRIMARY KEY)');
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    let acknowledged = 0;
    const writing = (async () => {
      for (let id = 1; ; id++) {
        await client.query('INSERT INTO note VALUES ($1)', [id]);
        acknowledged = id;
        if (id === 200) process.kill(server.pid, 'SIGKILL');
      }
    })();
    await expect(writing).rejects.toThrow();
    expect(await server.exited).toMatchObject({ signal: 'SIGKILL' });
    await client.end().catch(() => undefined);
    await server.stop();

    const again = await start();
    const [row] = await query<{ count: number }>(again.url('postgres'), 'SELECT count(*)::int AS count FROM note');
    expect(acknowledged).toBeGreaterThanOrEqual(200);
    expect(row?.count).toBeGreaterThanOrEqual(acknowledged);
  });

  test('of the process that runs it leaves an orphan, which the next start replaces', async () => {
    const server = await start();
    const orphan = await identifyProcess(server.pid);
    if (orphan === null) throw new Error('the server does not run');
    await query(server.url('postgres'), 'CREATE TABLE note AS SELECT 1 AS id');
    // As the dead owner would have left it.
    await writeFile(join(dataDir, 'lock.1'), JSON.stringify({ pid: process.pid, startedAt: 'before' }));

    const again = await start();
    expect(await isRunning(orphan)).toBe(false);
    const url = embeddedPostgresUrl({ dataDir, port: again.port, database: 'postgres' });
    expect(await query(url, 'SELECT id FROM note')).toEqual([{ id: 1 }]);
  });

  test('leaves a pid file that a stranger with the same number does not suffer from', async () => {
    const server = await start();
    await server.stop();
    await writeFile(join(dataDir, 'cluster', 'postmaster.pid'), `${process.pid}\n`);
    const again = await start();
    expect(await query(again.url('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});
