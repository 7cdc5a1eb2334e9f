import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
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
  if (given !== undefined && given !== '') return nameDatabase(given, async () => {});
  const { startEmbeddedMongo } = await import('@paissive/embedded-mongo');
  const server = await startEmbedded('mongo', (dataDir, port) => startEmbeddedMongo({ dataDir, port }));
  return nameDatabase(server.running.url, server.stop);
}

function nameDatabase(serverUrl: string, stopServer: () => Promise<void>): TestMongo {
  const url = new URL(serverUrl);
  url.pathname = `/test_${randomUUID().replaceAll('-', '')}`;
  return {
    url: url.href,
    async stop() {
      const connection = await mongoose.createConnection(url.href).asPromise();
      await connection.dropDatabase();
      await connection.close();
      await stopServer();
    },
  };
}
