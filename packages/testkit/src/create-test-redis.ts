import { randomUUID } from 'node:crypto';
import { startEmbedded } from './embedded.js';

/** A part of a Redis that nobody else uses. */
export interface TestRedis {
  readonly url: string;
  /** Put it before every key and channel. */
  readonly prefix: string;
  /** Deletes what stands under the prefix and ends what was started for it. */
  stop(): Promise<void>;
}

/** Gives a prefix of its own on the server of `TEST_REDIS_URL`, or on an embedded stand-in that is started for it. */
export async function createTestRedis(): Promise<TestRedis> {
  const prefix = `test-${randomUUID()}:`;
  const url = process.env['TEST_REDIS_URL'];
  if (url !== undefined && url !== '') return { url, prefix, stop: () => deleteKeys(url, prefix) };
  const { startEmbeddedRedis } = await import('@paissive/embedded-redis');
  const server = await startEmbedded('redis', (_dataDir, port) => startEmbeddedRedis({ port }));
  return { url: server.running.url, prefix, stop: server.stop };
}

async function deleteKeys(url: string, prefix: string): Promise<void> {
  const { Redis } = await import('ioredis');
  const redis = new Redis(url);
  for await (const keys of redis.scanStream({ match: `${prefix}*`, count: 500 }) as AsyncIterable<string[]>) {
    if (keys.length > 0) await redis.unlink(...keys);
  }
  await redis.quit();
}
