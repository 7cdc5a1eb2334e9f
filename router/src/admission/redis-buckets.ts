import { createHash } from 'node:crypto';
import { Redis } from 'ioredis';
import type { Rate, Verdict } from '../traffic/token-bucket.js';
import { type BucketStore, createMemoryBuckets } from './bucket-store.js';

export interface RedisBucketsOptions {
  readonly url: string;
  readonly keyPrefix: string;
  /** Redis that takes longer counts as down. */
  readonly timeoutMs: number;
  /** While it is down: count in this process alone, let everything through, or nothing. */
  readonly whenDown: 'local' | 'allow' | 'deny';
  /** Milliseconds of a monotonic clock, for counting in this process. */
  readonly now: () => number;
  readonly onDown: (error: Error) => void;
  readonly onUp: () => void;
}

/**
 * The same arithmetic as `takeTokens`, where all routers see it and by Redis's own clock, in one atomic step. A bucket expires when it is full, since a
 * full one need not be known.
 */
const TAKE = `
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local amount, capacity, interval = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local perToken = interval / capacity
local start = math.max(tonumber(redis.call('GET', KEYS[1]) or '0'), now)
local wait = start + math.min(amount, capacity) * perToken - now - interval
local state = start
if wait <= 0.001 then
  state = start + amount * perToken
  redis.call('SET', KEYS[1], string.format('%.3f', state), 'PX', math.max(1, math.ceil(state - now)))
end
return { string.format('%.3f', wait), string.format('%.3f', state - now) }`;

interface WithTake {
  take(key: string, amount: number, capacity: number, intervalMs: number): Promise<[wait: string, full: string]>;
}

const MAX_RECONNECT_DELAY_MS = 2_000;

/** Buckets that several routers share. */
export function createRedisBuckets(options: RedisBucketsOptions): BucketStore {
  const redis = new Redis(options.url, {
    keyPrefix: options.keyPrefix,
    commandTimeout: options.timeoutMs,
    connectTimeout: Math.max(1_000, options.timeoutMs),
    enableAutoPipelining: true,
    enableOfflineQueue: false,
    lazyConnect: true,
    maxRetriesPerRequest: 0,
    retryStrategy: (attempt) => Math.min(attempt * 100, MAX_RECONNECT_DELAY_MS),
  });
  redis.defineCommand('take', { numberOfKeys: 1, lua: TAKE });
  const commands = redis as unknown as WithTake;
  const local = createMemoryBuckets(options.now);
  let isDown = false;
  const down = (error: Error) => {
    if (!isDown) options.onDown(error);
    isDown = true;
  };
  redis.on('error', down);
  const up = () => {
    if (isDown) options.onUp();
    isDown = false;
  };

  const fallBack = (key: string, amount: number, rate: Rate): Verdict | Promise<Verdict> => {
    if (options.whenDown === 'local') return local.take(key, amount, rate);
    const allowed = options.whenDown === 'allow';
    return { allowed, remaining: allowed ? rate.capacity : 0, fullInMs: 0, retryAfterMs: allowed ? 0 : 1_000 };
  };

  return {
    // A failure is told by the event, and tried again by the strategy.
    open: () => void redis.connect().catch(() => {}),
    async take(key, amount, rate) {
      if (redis.status !== 'ready') return fallBack(key, amount, rate);
      try {
        const [wait, full] = await commands.take(digest(key), amount, rate.capacity, rate.intervalMs);
        up();
        return toVerdict(Number(wait), Number(full), rate);
      } catch (error) {
        down(error as Error);
        return fallBack(key, amount, rate);
      }
    },
    async close() {
      redis.disconnect();
    },
  };
}

function toVerdict(waitMs: number, fullInMs: number, { capacity, intervalMs }: Rate): Verdict {
  const allowed = waitMs <= 0.001;
  const remaining = Math.max(0, Math.floor(((intervalMs - fullInMs) * capacity) / intervalMs + 0.001));
  return { allowed, remaining, fullInMs, retryAfterMs: allowed ? 0 : waitMs };
}

/** Who is who stays here: addresses and users are not for everyone who can read that Redis. */
function digest(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 32);
}
