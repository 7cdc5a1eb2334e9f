import type { Cache } from './cache.js';

/** Where an adapter keeps texts. */
export interface TextStore {
  read(key: string): Promise<string | undefined>;
  write(key: string, text: string, ttlMs: number): Promise<void>;
  remove(key: string): Promise<void>;
  close(): Promise<void>;
}

/** What all adapters have in common: JSON and single flight. */
export function createCache(store: TextStore): Cache {
  const flights = new Map<string, Promise<unknown>>();

  async function get<T>(key: string): Promise<T | undefined> {
    const text = await store.read(key);
    return text === undefined ? undefined : (JSON.parse(text) as T);
  }

  async function write(key: string, value: unknown, ttlMs: number): Promise<void> {
    const text = JSON.stringify(value) as string | undefined;
    if (text !== undefined && ttlMs > 0) await store.write(key, text, ttlMs);
  }

  async function fly<T>(key: string, ttlMs: number, compute: () => Promise<T>, isCurrent: () => boolean): Promise<T> {
    const known = await get<T>(key);
    if (known !== undefined) return known;
    const value = await compute();
    if (isCurrent()) await write(key, value, ttlMs);
    return value;
  }

  return {
    get,
    async set(key, value, { ttlMs }) {
      flights.delete(key);
      if (value === undefined || ttlMs <= 0) return store.remove(key);
      await write(key, value, ttlMs);
    },
    async delete(key) {
      flights.delete(key);
      await store.remove(key);
    },
    getOrCompute<T>(key: string, { ttlMs }: { readonly ttlMs: number }, compute: () => Promise<T>): Promise<T> {
      const sharing = flights.get(key) as Promise<T> | undefined;
      if (sharing !== undefined) return sharing;
      const isCurrent = () => flights.get(key) === flight;
      const flight: Promise<T> = fly(key, ttlMs, compute, isCurrent).finally(() => {
        if (isCurrent()) flights.delete(key);
      });
      flights.set(key, flight);
      return flight;
    },
    close: () => store.close(),
  };
}
