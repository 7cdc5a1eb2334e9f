import { LRUCache } from 'lru-cache';
import type { Cache } from './cache.js';
import { createCache } from './create-cache.js';

export interface MemoryCacheOptions {
  /** Most values that are kept; the least recently used goes first. */
  readonly maxEntries: number;
  /** Most bytes of JSON that are kept, keys included; unlimited if left out. A value larger than all of it is not kept. */
  readonly maxBytes?: number;
}

/**
 * Creates a bounded cache inside one process.
 *
 * @example
 * const cache = createMemoryCache({ maxEntries: 10_000, maxBytes: 50_000_000 });
 * const rates = await cache.getOrCompute('rates', { ttlMs: 60_000 }, () => fetchRates());
 */
export function createMemoryCache({ maxEntries, maxBytes }: MemoryCacheOptions): Cache {
  const entries = new LRUCache<string, string>({
    max: maxEntries,
    ...(maxBytes !== undefined && {
      maxSize: maxBytes,
      sizeCalculation: (text: string, key: string) => Buffer.byteLength(text) + Buffer.byteLength(key),
    }),
  });
  return createCache({
    read: async (key) => entries.get(key),
    async write(key, text, ttlMs) {
      entries.set(key, text, { ttl: Math.ceil(ttlMs) });
    },
    async remove(key) {
      entries.delete(key);
    },
    async close() {
      entries.clear();
    },
  });
}
