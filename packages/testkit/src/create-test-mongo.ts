import { randomUUID } from 'node:crypto';
import { startEmbedded } from './embedded.js';

/** A database that nobody else uses. */
export interface TestMongo {
  readonly url: string;
  /** Drops the database and ends what was started for it. */
  stop(): Promise<void>;
}

/** Names a fresh database on the server of `TEST_MONGODB_URL`, or on an embedded development store that is started for it. */
export async function createTestMongo(): Promise<TestMongo> {
  const given = process.env['TEST_MONGODB_URL'];
  if (given !== undefined && given !== '') {
    const url = urlOfDatabase(given);
    return { url, stop: () => drop(url) };
  }
  const { startEmbeddedMongo } = await import('@paissive/embedded-mongo');
  const server = await startEmbedded('mongo', (dataDir, port) => startEmbeddedMongo({ dataDir, port }));
  // Its data go with it. Dropping the database first would wait a minute for a transaction that a killed process left open.
  return { url: urlOfDatabase(server.running.url), stop: server.stop };
}

function urlOfDatabase(serverUrl: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/test_${randomUUID().replaceAll('-', '')}`;
  return url.href;
}

async function drop(url: string): Promise<void> {
  // Drivers are loaded by those who need them: most test files use one store or none.
  const { default: mongoose } = await import('mongoose');
  const connection = await mongoose.createConnection(url).asPromise();
  await connection.dropDatabase();
  await connection.close();
}
