import { Redis } from 'ioredis';
import type { Cache } from './cache.js';
import { createCache } from './create-cache.js';

export interface RedisCacheOptions {
  /** `redis://…` or `rediss://…`. */
  readonly url: string;
  /** Stands before every key, so that services and tests share a server without meeting. */
  readonly prefix: string;
  readonly log?: { warn(entry: object, message: string): void };
}

/** A cache that takes longer than this is no help. */
const ANSWER_LIMIT_MS = 1_000;
const MAX_RECONNECT_DELAY_MS = 2_000;

/**
 * Creates a cache that processes share. While Redis is away it is empty: reads find nothing, writes do nothing, and neither waits for it.
 *
 * @example
 * const cache = createRedisCache({ url: env.REDIS_URL, prefix: 'paissive:accounts:', log });
 */
export function createRedisCache({ url, prefix, log }: RedisCacheOptions): Cache {
  let isAway = false;
  const redis = new Redis(url, {
    keyPrefix: prefix,
    maxRetriesPerRequest: 0,
    socketTimeout: ANSWER_LIMIT_MS,
    disconnectTimeout: ANSWER_LIMIT_MS / 2,
    retryStrategy: (attempt) => Math.min(attempt * 100, MAX_RECONNECT_DELAY_MS),
  });
  redis.on('error', (error) => {
    if (!isAway) log?.warn({ err: error }, 'the cache is away');
    isAway = true;
  });
  redis.on('ready', () => {
    isAway = false;
  });

  /** Redis takes commands before it is connected and keeps them; only while it is known to be away nobody should wait for it. */
  async function ask<Answer>(command: () => Promise<Answer>): Promise<Answer | undefined> {
    if (isAway) return undefined;
    return command().catch(() => undefined);
  }

  return createCache({
    read: async (key) => (await ask(() => redis.get(key))) ?? undefined,
    async write(key, text, ttlMs) {
      await ask(() => redis.set(key, text, 'PX', Math.ceil(ttlMs)));
    },
    async remove(key) {
      await ask(() => redis.del(key));
    },
    async close() {
      await redis.quit().catch(() => undefined);
      redis.disconnect();
    },
  });
}
