import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { embeddedPostgresUrl } from '@paissive/embedded-postgres';
import { MongoClient } from 'mongodb';
import { Client } from 'pg';
import type { RunningPlatform } from './shared-platform.js';

/** What stands in the stores about one analysis, beside the API that could hide it. */
export interface StoredAnalysis {
  readonly opportunities: number;
  /** Types of the events about it, each as often as it was written. */
  readonly events: readonly string[];
  /** Events that no consumer's queue has yet. */
  readonly pendingEvents: number;
}

/** Looks an analysis up in the document store. */
export async function storedAnalysis(platform: Pick<RunningPlatform, 'dataDir'>, id: string): Promise<StoredAnalysis> {
  const port = await portOf(platform, 'mongo');
  const client = await MongoClient.connect(`mongodb://127.0.0.1:${port}/?directConnection=true`);
  try {
    const database = client.db('niches');
    const written = await database
      .collection<{ envelope: { type: string }; publishedAt: Date | null }>('outbox')
      .find({ 'envelope.subject': id })
      .toArray();
    return {
      opportunities: await database.collection('opportunities').countDocuments({ analysisId: id }),
      events: written.map(({ envelope }) => envelope.type).sort(),
      pendingEvents: written.filter(({ publishedAt }) => publishedAt === null).length,
    };
  } finally {
    await client.close();
  }
}

/** Changes rows of the accounts service, for states that no operation leads to yet. */
export async function changeAccounts(
  platform: Pick<RunningPlatform, 'dataDir'>,
  sql: string,
  values: readonly string[],
): Promise<number> {
  const port = await portOf(platform, 'postgres');
  const connectionString = embeddedPostgresUrl({
    dataDir: join(platform.dataDir, 'postgres'),
    port,
    database: 'accounts',
  });
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(sql, [...values])).rowCount ?? 0;
  } finally {
    await client.end();
  }
}

/** The port that a store told when it became ready last. */
async function portOf({ dataDir }: Pick<RunningPlatform, 'dataDir'>, store: 'mongo' | 'postgres'): Promise<number> {
  const log = await readFile(join(dataDir, 'logs', `${store}.log`), 'utf8');
  const line = log.split('\n').findLast((text) => text.includes('"ready":true'));
  const { port } = JSON.parse(line ?? '{}') as { port?: number };
  if (port === undefined) throw new Error(`${store} has not told its port.`);
  return port;
}
