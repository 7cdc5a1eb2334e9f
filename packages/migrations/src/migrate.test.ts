import { createHash, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@paissive/embedded-postgres';
import pg from 'pg';
import { ensureDatabase, migrate, status } from './index.js';

let server: EmbeddedPostgres | null = null;
let base: URL;
let directory: string;
let url: string;
const workspace = mkdtemp(join(tmpdir(), 'migrations-test-'));

beforeAll(async () => {
  const given = process.env['TEST_POSTGRES_URL'];
  if (given === undefined) server = await startEmbeddedPostgres({ dataDir: join(await workspace, 'postgres') });
  base = new URL(given ?? server?.url('postgres') ?? '');
});
afterAll(async () => {
  await server?.stop();
  await rm(await workspace, { recursive: true, force: true });
});
beforeEach(async () => {
  directory = await mkdtemp(join(await workspace, 'directory-'));
  const address = new URL(base);
  address.pathname = `/migrations_${randomUUID().replaceAll('-', '')}`;
  url = address.toString();
});
afterEach(() => query(base.toString(), `DROP DATABASE IF EXISTS ${new URL(url).pathname.slice(1)} WITH (FORCE)`));

async function query(address: string, sql: string) {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function commit(name: string, sql: string): Promise<void> {
  await mkdir(join(directory, name), { recursive: true });
  await writeFile(join(directory, name, 'migration.sql'), sql);
}

const records = () => query(url, 'SELECT * FROM _prisma_migrations ORDER BY started_at, migration_name');

describe('migrate', () => {
  test('applies what is pending in order and records it as Prisma does', async () => {
    await commit('20260102_rows', 'INSERT INTO note VALUES (1);');
    await commit('20260101_table', 'CREATE TABLE note (id int);');
    expect(await migrate({ url, directory })).toEqual(['20260101_table', '20260102_rows']);
    expect(await migrate({ url, directory })).toEqual([]);
    const [first, second] = await records();
    expect(first).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      checksum: createHash('sha256').update('CREATE TABLE note (id int);').digest('hex'),
      finished_at: expect.any(Date),
      migration_name: '20260101_table',
      logs: null,
      rolled_back_at: null,
      started_at: expect.any(Date),
      applied_steps_count: 1,
    });
    expect(second?.migration_name).toBe('20260102_rows');
  });

  test('runs function bodies with semicolons', async () => {
    const body = 'BEGIN NEW.id := NEW.id + 1; RETURN NEW; END';
    await commit(
      '1_trigger',
      `CREATE TABLE note (id int);
       CREATE FUNCTION bump() RETURNS trigger LANGUAGE plpgsql AS $$ ${body}; $$;
       CREATE TRIGGER bump BEFORE INSERT ON note FOR EACH ROW EXECUTE FUNCTION bump();
       INSERT INTO note VALUES (1);`,
    );
    await migrate({ url, directory });
    expect(await query(url, 'SELECT id FROM note')).toEqual([{ id: 2 }]);
  });

  test('runs a statement that refuses to be in a transaction', async () => {
    await commit('1_table', 'CREATE TABLE note (id int);');
    await commit('2_index', 'CREATE INDEX CONCURRENTLY note_id ON note (id);');
    expect(await migrate({ url, directory })).toEqual(['1_table', '2_index']);
    expect(await status({ url, directory })).toMatchObject({ applied: ['1_table', '2_index'], failed: [] });
  });

  test('applies each migration once when many start together', async () => {
    await commit('1_table', 'CREATE TABLE note (id int);');
    await commit('2_row', 'INSERT INTO note VALUES (1); SELECT pg_sleep(0.1);');
    const applied = await Promise.all(Array.from({ length: 5 }, () => migrate({ url, directory })));
    expect(applied.flat()).toEqual(['1_table', '2_row']);
    expect(await query(url, 'SELECT id FROM note')).toEqual([{ id: 1 }]);
  });

  test('says that another runner holds the lock when it waits too long', async () => {
    await commit('1_table', 'CREATE TABLE note (id int);');
    await ensureDatabase({ url });
    const other = new pg.Client({ connectionString: url });
    await other.connect();
    await other.query('SELECT pg_advisory_lock(72707369)');
    await expect(migrate({ url, directory, lockTimeoutMs: 50 })).rejects.toMatchObject({ code: 'LOCKED' });
    await other.end();
    expect(await migrate({ url, directory })).toEqual(['1_table']);
  });

  test('refuses everything once an applied file was edited', async () => {
    await commit('1_table', 'CREATE TABLE note (id int);');
    await migrate({ url, directory });
    await commit('1_table', 'CREATE TABLE note (id bigint);');
    await commit('2_table', 'CREATE TABLE tag (id int);');
    await expect(migrate({ url, directory })).rejects.toMatchObject({ code: 'CHANGED', migration: '1_table' });
    expect(await status({ url, directory })).toMatchObject({ changed: ['1_table'], pending: ['2_table'] });
  });

  test('takes a checkout with other line ends for the same file', async () => {
    await commit('1_table', 'CREATE TABLE note (\n  id int\n);\n');
    await migrate({ url, directory });
    await commit('1_table', 'CREATE TABLE note (\r\n  id int\r\n);\r\n');
    expect(await migrate({ url, directory })).toEqual([]);
  });

  test('leaves nothing of a migration that fails, keeps the ones before it and blocks until it is resolved', async () => {
    await commit('1_table', 'CREATE TABLE note (id int);');
    await commit('2_broken', 'CREATE TABLE tag (id int); INSERT INTO nowhere VALUES (1);');
    await expect(migrate({ url, directory })).rejects.toMatchObject({ code: 'FAILED_NOW', migration: '2_broken' });
    expect(await query(url, `SELECT to_regclass('note') AS note, to_regclass('tag') AS tag`)).toEqual([
      { note: 'note', tag: null },
    ]);
    await expect(migrate({ url, directory })).rejects.toMatchObject({
      code: 'FAILED_EARLIER',
      message: expect.stringContaining('migrate resolve --rolled-back 2_broken'),
    });

    await query(url, `UPDATE _prisma_migrations SET rolled_back_at = now() WHERE migration_name = '2_broken'`);
    await commit('2_broken', 'CREATE TABLE tag (id int);');
    expect(await migrate({ url, directory })).toEqual(['2_broken']);
  });

  test('a runner that dies in the middle leaves a database that the next one migrates', async () => {
    await commit('1_slow', 'CREATE TABLE note (id int); SELECT pg_sleep(60);');
    const dying = migrate({ url, directory }).catch((error: Error) => error);
    const running = `SELECT pg_terminate_backend(pid) AS ended FROM pg_stat_activity
      WHERE datname = '${new URL(url).pathname.slice(1)}' AND query LIKE '%pg_sleep(60)%' AND pid <> pg_backend_pid()`;
    while ((await query(base.toString(), running)).length === 0) await new Promise(setImmediate);
    expect(await dying).toBeInstanceOf(Error);
    await commit('1_slow', 'CREATE TABLE note (id int);');
    expect(await migrate({ url, directory })).toEqual(['1_slow']);
  });

  test('works in the schema that the URL names', async () => {
    await commit('1_table', 'CREATE TABLE note (id int);');
    await migrate({ url: `${url}?schema=accounts`, directory });
    expect(
      await query(url, `SELECT schemaname FROM pg_tables WHERE tablename IN ('note', '_prisma_migrations')`),
    ).toEqual([{ schemaname: 'accounts' }, { schemaname: 'accounts' }]);
  });
});

describe('status', () => {
  test('of an untouched database is all pending, and changes nothing', async () => {
    await commit('1_table', 'CREATE TABLE note (id int);');
    await ensureDatabase({ url });
    expect(await status({ url, directory })).toEqual({
      applied: [],
      pending: ['1_table'],
      changed: [],
      failed: [],
      unknown: [],
    });
    expect(await query(url, `SELECT FROM pg_tables WHERE schemaname = 'public'`)).toEqual([]);
  });

  test('names what the database has and the directory lacks', async () => {
    await commit('1_table', 'CREATE TABLE note (id int);');
    await migrate({ url, directory });
    await rm(join(directory, '1_table'), { recursive: true });
    expect(await status({ url, directory })).toMatchObject({ unknown: ['1_table'], applied: [] });
  });
});

describe('ensureDatabase', () => {
  test('creates once, for all who ask at the same time', async () => {
    const created = await Promise.all(Array.from({ length: 5 }, () => ensureDatabase({ url })));
    expect(created.filter(Boolean)).toHaveLength(1);
  });

  test('refuses a name that would need quoting', async () => {
    await expect(ensureDatabase({ url: 'postgresql://localhost/a%22b' })).rejects.toThrow(/no database name/);
  });
});
