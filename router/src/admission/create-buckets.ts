import type { Logger } from '@paissive/logging';
import type { RouterConfig } from '../config/router-config.js';
import { type BucketStore, createMemoryBuckets } from './bucket-store.js';
import { createRedisBuckets } from './redis-buckets.js';

export interface BucketsDeps {
  readonly config: RouterConfig['extensions']['rate_limits'];
  readonly log: Logger;
  /** Milliseconds of a monotonic clock. */
  readonly now: () => number;
  readonly onDown: (isDown: boolean) => void;
}

/** The store of client limits: one for as long as the router runs, so that a reload forgives nobody. */
export function createBuckets({ config, log, now, onDown }: BucketsDeps): BucketStore {
  const { redis } = config;
  if (!redis) return createMemoryBuckets(now);
  return createRedisBuckets({
    url: redis.url,
    keyPrefix: redis.key_prefix,
    timeoutMs: redis.timeout,
    whenDown: redis.when_down,
    now,
    onDown(error) {
      onDown(true);
      log.error({ err: error, policy: redis.when_down }, 'the store of client limits does not answer');
    },
    onUp() {
      onDown(false);
      log.info('the store of client limits answers again');
    },
  });
}
