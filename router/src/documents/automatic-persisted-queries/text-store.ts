import { createHash } from 'node:crypto';
import { type Cache, createRedisCache } from '@paissive/cache';
import type { Logger } from '@paissive/logging';
import { LRUCache } from 'lru-cache';
import type { ApqConfig, RedisCacheConfig } from '../../config/persisted-queries-config.js';

/** Operation texts by the SHA-256 of their UTF-8 bytes, in lower case hexadecimal. It may forget any of them at any time. */
export interface TextStore {
  /** At once when the text is in memory or nowhere else could be looked. */
  get(hash: string): string | undefined | Promise<string | undefined>;
  /** Does not wait for a store outside this process. */
  set(hash: string, text: string): void;
  close(): Promise<void>;
}

/** However many entries are allowed: texts may be megabytes long, and who registers them is a client. */
const MAX_CHARACTERS = 32_000_000;

/** Keeps texts in memory and, where configured, in Redis for the other routers. Without Redis, memory alone answers. */
export function createTextStore(
  { in_memory, redis }: ApqConfig['router']['cache'],
  log: Pick<Logger, 'warn'>,
): TextStore {
  const texts = new LRUCache<string, string>({
    max: in_memory.limit,
    maxSize: MAX_CHARACTERS,
    sizeCalculation: (text) => text.length + 1,
  });
  const shared = redis ? createSharedTexts(redis, log) : null;
  return {
    get(hash) {
      const text = texts.get(hash);
      if (text !== undefined || shared === null) return text;
      return shared.get(hash).then((found) => {
        if (found !== undefined) texts.set(hash, found);
        return found;
      });
    },
    set(hash, text) {
      if (texts.get(hash) === text) return;
      texts.set(hash, text);
      shared?.set(hash, text);
    },
    close: async () => shared?.close(),
  };
}

/** The hash that clients send for a text. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function createSharedTexts(config: RedisCacheConfig, log: Pick<Logger, 'warn'>) {
  const prefix = config.namespace === '' ? 'apq:' : `${config.namespace}:apq:`;
  const cache = createRedisCache({ url: addressOf(config), prefix, log });
  const ttlMs = config.ttl;
  return {
    async get(hash: string): Promise<string | undefined> {
      const text = await withinTime(cache.get<unknown>(hash), config.timeout);
      // What lies in Redis is run for clients that sent nothing but a hash, so it must be what they hashed.
      if (typeof text !== 'string' || hashOf(text) !== hash) return undefined;
      if (config.reset_ttl) void cache.set(hash, text, { ttlMs });
      return text;
    },
    set: (hash: string, text: string) => void cache.set(hash, text, { ttlMs }),
    close: (): ReturnType<Cache['close']> => cache.close(),
  };
}

function addressOf({ urls, username, password }: RedisCacheConfig): string {
  const url = new URL(urls[0] ?? '');
  if (username !== undefined) url.username = encodeURIComponent(username);
  if (password !== undefined) url.password = encodeURIComponent(password);
  return url.href;
}

/** A store that does not answer in time has nothing: the client sends the text then. */
async function withinTime<T>(answer: Promise<T>, timeoutMs: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), timeoutMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
