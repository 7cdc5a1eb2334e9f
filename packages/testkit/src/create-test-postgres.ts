import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { startEmbedded } from './embedded.js';

/** A database that nobody else uses. */
export interface TestPostgres {
  readonly url: string;
  /** Disconnects everybody, drops the database and ends what was started for it. */
  stop(): Promise<void>;
}

/**
 * Creates a fresh, empty database on the server of `TEST_POSTGRES_URL`, or on an embedded PostgreSQL that is started for it.
 *
 * @example
 * const postgres = await createTestPostgres();
 * afterAll(() => postgres.stop());
 */
export async function createTestPostgres(): Promise<TestPostgres> {
  const given = process.env['TEST_POSTGRES_URL'];
  if (given !== undefined && given !== '') return createDatabase(given, async () => {});
  const { startEmbeddedPostgres } = await import('@paissive/embedded-postgres');
  const server = await startEmbedded('postgres', (dataDir, port) => startEmbeddedPostgres({ dataDir, port }));
  return createDatabase(server.running.url('postgres'), server.stop);
}

async function createDatabase(serverUrl: string, stopServer: () => Promise<void>): Promise<TestPostgres> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await execute(serverUrl, `CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    async stop() {
      await execute(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await stopServer();
    },
  };
}

async function execute(serverUrl: string, statement: string): Promise<void> {
  const url = new URL(serverUrl);
  if (url.pathname === '' || url.pathname === '/') url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
