import { RedisError, wrongType } from './redis-error.js';

/** What a key can hold. A sorted set maps members to scores. */
export interface Values {
  string: string;
  hash: Map<string, string>;
  set: Set<string>;
  zset: Map<string, number>;
  list: string[];
}
export type Kind = keyof Values;

interface Entry {
  kind: Kind;
  value: Values[Kind];
  /** Milliseconds since the epoch; null = never. */
  expiresAt: number | null;
  /** An upper bound until `measure` makes it exact. */
  bytes: number;
}

/** Rough cost of a key or member beside its text. */
const OVERHEAD_BYTES = 64;
const SWEEP_KEYS = 500;

/** The keys with their values, times to live and the memory they take. */
export interface Keyspace {
  readonly size: number;
  get<K extends Kind>(key: string, kind: K): Values[K] | undefined;
  /** The collection of a key, made when it is missing. */
  open<K extends Exclude<Kind, 'string'>>(key: string, kind: K): Values[K];
  /** Puts a string; its time to live goes unless kept. */
  put(key: string, value: string, expiresAt: number | null): void;
  kindOf(key: string): Kind | undefined;
  delete(key: string): boolean;
  rename(from: string, to: string): boolean;
  expiresAt(key: string): number | null | undefined;
  expire(key: string, at: number | null): void;
  /** After a command wrote to a key: an empty collection goes, the memory is counted, watchers learn of it. */
  wrote(key: string, addedBytes: number): void;
  /** Makes room for a write or throws `OOM`. */
  reserve(): void;
  keys(): string[];
  clear(): void;
  /** Removes some expired keys that nobody asks for. */
  sweep(): void;
  usedBytes(): number;
}

export interface KeyspaceOptions {
  now: () => number;
  maxBytes: number;
  /** Called with every key that changed, for those that watch it. */
  onChange(key: string): void;
}

export function createKeyspace({ now, maxBytes, onChange }: KeyspaceOptions): Keyspace {
  const entries = new Map<string, Entry>();
  const volatile = new Set<string>();
  let used = 0;

  const remove = (key: string): boolean => {
    const entry = entries.get(key);
    if (entry === undefined) return false;
    used -= entry.bytes;
    volatile.delete(key);
    onChange(key);
    return entries.delete(key);
  };
  const find = (key: string): Entry | undefined => {
    const entry = entries.get(key);
    if (entry?.expiresAt == null || entry.expiresAt > now()) return entry;
    remove(key);
    return undefined;
  };
  const setExpiry = (key: string, entry: Entry, at: number | null) => {
    entry.expiresAt = at;
    if (at === null) volatile.delete(key);
    else volatile.add(key);
    onChange(key);
  };
  const insert = (key: string, kind: Kind, value: Values[Kind]): Entry => {
    const entry: Entry = { kind, value, expiresAt: null, bytes: OVERHEAD_BYTES + key.length };
    used += entry.bytes;
    entries.set(key, entry);
    return entry;
  };
  const measure = () => {
    used = 0;
    for (const [key, entry] of entries) {
      entry.bytes = OVERHEAD_BYTES + key.length + sizeOf(entry.value);
      used += entry.bytes;
    }
  };

  return {
    get size() {
      return entries.size;
    },
    get<K extends Kind>(key: string, kind: K) {
      const entry = find(key);
      if (entry === undefined) return undefined;
      if (entry.kind !== kind) throw wrongType();
      return entry.value as Values[K];
    },
    open<K extends Exclude<Kind, 'string'>>(key: string, kind: K) {
      const found = this.get(key, kind);
      return found ?? (insert(key, kind, empty(kind)).value as Values[K]);
    },
    put(key, value, expiresAt) {
      remove(key);
      const entry = insert(key, 'string', value);
      setExpiry(key, entry, expiresAt);
      entry.bytes += value.length;
      used += value.length;
    },
    kindOf: (key) => find(key)?.kind,
    delete: (key) => find(key) !== undefined && remove(key),
    rename(from, to) {
      const entry = find(from);
      if (entry === undefined) return false;
      remove(from);
      remove(to);
      entries.set(to, entry);
      used += entry.bytes;
      setExpiry(to, entry, entry.expiresAt);
      return true;
    },
    expiresAt: (key) => find(key)?.expiresAt,
    expire(key, at) {
      const entry = find(key);
      if (entry !== undefined) setExpiry(key, entry, at);
    },
    wrote(key, addedBytes) {
      const entry = entries.get(key);
      onChange(key);
      if (entry === undefined) return;
      if (isEmpty(entry.value)) {
        remove(key);
        return;
      }
      entry.bytes += addedBytes;
      used += addedBytes;
    },
    reserve() {
      if (used <= maxBytes) return;
      measure();
      if (used <= maxBytes) return;
      const soonest = [...volatile].sort((a, b) => (entries.get(a)?.expiresAt ?? 0) - (entries.get(b)?.expiresAt ?? 0));
      // Some room at once, so that a full store does not measure itself on each write.
      for (const key of soonest) if (used > maxBytes * 0.9) remove(key);
      if (used > maxBytes) throw new RedisError("OOM command not allowed when used memory > 'maxmemory'.");
    },
    keys: () => [...entries.keys()].filter((key) => find(key) !== undefined),
    clear() {
      for (const key of [...entries.keys()]) remove(key);
    },
    sweep() {
      let looked = 0;
      for (const key of volatile) {
        if (++looked > SWEEP_KEYS) break;
        // Those that stay go to the back of the queue.
        if (find(key) !== undefined && volatile.delete(key)) volatile.add(key);
      }
    },
    usedBytes: () => used,
  };
}

function empty(kind: Exclude<Kind, 'string'>): Values[Kind] {
  switch (kind) {
    case 'hash':
    case 'zset':
      return new Map();
    case 'set':
      return new Set();
    case 'list':
      return [];
  }
}

function isEmpty(value: Values[Kind]): boolean {
  if (typeof value === 'string') return false;
  return Array.isArray(value) ? value.length === 0 : value.size === 0;
}

function sizeOf(value: Values[Kind]): number {
  if (typeof value === 'string') return value.length;
  let bytes = 0;
  if (value instanceof Map) {
    for (const [key, held] of value)
      bytes += OVERHEAD_BYTES + key.length + (typeof held === 'string' ? held.length : 8);
  } else {
    for (const member of value) bytes += OVERHEAD_BYTES + member.length;
  }
  return bytes;
}
