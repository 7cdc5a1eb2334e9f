import { randomUUID } from 'node:crypto';
import { startEmbedded } from './embedded.js';

/** How long a database waits for its connections to be closed by those who opened them. */
const LEAVING_MS = 1_000;

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
      await dropDatabase(serverUrl, name);
      await stopServer();
    },
  };
}

/**
 * Drops it once everybody has left, and throws out who stays. A pool says that it has ended before its connections have: one that is
 * thrown out in between reports an error that nobody listens for any more.
 */
async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  const connections = `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = '${name}'`;
  const deadline = Date.now() + LEAVING_MS;
  while (Date.now() < deadline) {
    const [row] = await execute(serverUrl, connections);
    if (row?.['count'] === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await execute(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}

async function execute(serverUrl: string, statement: string): Promise<Record<string, unknown>[]> {
  const url = new URL(serverUrl);
  if (url.pathname === '' || url.pathname === '/') url.pathname = '/postgres';
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}
