import { readFile } from 'node:fs/promises';
import { createTestPostgres } from '@paissive/testkit';
import pg from 'pg';
import { createPostgresErasureStore, type SqlRunner } from '../postgres-erasure-store.js';
import type { TestStore } from './test-store.js';

const TABLES = `
  CREATE TABLE things (id TEXT PRIMARY KEY, workspace_id TEXT, user_id TEXT);
  CREATE TABLE parts (workspace_id TEXT NOT NULL, thing_id TEXT REFERENCES things ON DELETE RESTRICT, id TEXT PRIMARY KEY);
  CREATE TABLE pieces (part_id TEXT REFERENCES parts ON DELETE CASCADE);
  CREATE TABLE outbox_events (id TEXT PRIMARY KEY, envelope JSONB NOT NULL);`;

/** A service's database in PostgreSQL, small enough to read: things, parts that refer to them, pieces that hang on parts. */
export async function openPostgresTestStore(): Promise<TestStore<SqlRunner>> {
  const database = await createTestPostgres();
  const pool = new pg.Pool({ connectionString: database.url, max: 8 });
  pool.on('error', () => {});
  await pool.query(TABLES);
  await pool.query(await readFile(new URL('../../postgres.sql', import.meta.url), 'utf8'));
  await pool.query('CREATE TABLE late_comers (workspace_id TEXT NOT NULL)');

  async function transact<Result>(work: (transaction: SqlRunner) => Promise<Result>): Promise<Result> {
    const client = await pool.connect();
    const run = async (sql: string, parameters: unknown[]) => client.query(sql, parameters);
    try {
      await client.query('BEGIN');
      const result = await work({
        $queryRawUnsafe: async <Rows>(sql: string, ...parameters: unknown[]) =>
          (await run(sql, parameters)).rows as Rows,
        $executeRawUnsafe: async (sql, ...parameters) => (await run(sql, parameters)).rowCount ?? 0,
      });
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
  }

  const erasures = createPostgresErasureStore({ transact });
  return {
    erasures,
    transact,
    async fill(workspaceId, userId) {
      await pool.query('INSERT INTO things VALUES ($1, $2, $3)', [`t-${workspaceId}`, workspaceId, userId]);
      await pool.query('INSERT INTO parts VALUES ($1, $2, $3)', [workspaceId, `t-${workspaceId}`, `p-${workspaceId}`]);
      await pool.query('INSERT INTO pieces VALUES ($1)', [`p-${workspaceId}`]);
      await pool.query('INSERT INTO outbox_events VALUES ($1, $2)', [`e-${workspaceId}`, { workspaceid: workspaceId }]);
    },
    async contents() {
      const tables = ['things', 'parts', 'pieces', 'outbox_events', 'late_comers'];
      const found = await Promise.all(tables.map((table) => pool.query(`SELECT to_jsonb(${table}) FROM ${table}`)));
      return JSON.stringify(found.map(({ rows }) => rows));
    },
    async stop() {
      await pool.end();
      await database.stop();
    },
  };
}
