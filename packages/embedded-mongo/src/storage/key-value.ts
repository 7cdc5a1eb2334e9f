import { open, type RootDatabase, TransactionFlags } from 'lmdb';

/** Sorted bytes to bytes, as one moment saw them. */
export interface View {
  get(key: Buffer): Buffer | undefined;
  /** Entries with `from <= key < to`, in key order or against it. Safe to leave at any point and to continue later. */
  range(from: Buffer, to: Buffer, reverse?: boolean): Generator<Entry>;
}

export type Entry = readonly [key: Buffer, value: Buffer];

export interface Writer extends View {
  put(key: Buffer, value: Buffer): void;
  remove(key: Buffer): void;
  /** Runs once the writes are committed, never if they are not. */
  onCommit(effect: () => void): void;
}

export interface Snapshot extends View {
  /** Lets the database reuse the pages this snapshot held. */
  release(): void;
}

/**
 * - `committed`: acknowledged once the operating system has the data: survives the death of the process, not a power cut.
 * - `flushed`: acknowledged once the disk has it (two `fsync` a write).
 */
export type Durability = 'committed' | 'flushed';

export interface KeyValueStore {
  /** The newest committed state. */
  readonly committed: View;
  /** Runs `work` in one write transaction, all or nothing; committed when this returns. */
  write<T>(work: (writer: Writer) => T): T;
  snapshot(): Snapshot;
  close(): Promise<void>;
}

type Database = RootDatabase<Buffer, Buffer>;
type ReadTransaction = ReturnType<Database['useReadTransaction']>;

/** Longest key LMDB takes with pages of 4 kB, in bytes. */
export const MAX_KEY_BYTES = 1978;

const CHUNK_ENTRIES = 256;
const CHUNK_BYTES = 1024 * 1024;

/** Opens (or creates) the LMDB environment in a directory. */
export function openKeyValueStore(path: string, durability: Durability): KeyValueStore {
  const database = open<Buffer, Buffer>({
    path,
    encoding: 'binary',
    keyEncoding: 'binary',
    cache: false,
    compression: false,
    overlappingSync: false,
    maxReaders: 512,
    pageSize: 4096,
  });
  const { ABORTABLE, SYNCHRONOUS_COMMIT, NO_SYNC_FLUSH } = flags();
  const flush = durability === 'flushed' ? SYNCHRONOUS_COMMIT : NO_SYNC_FLUSH;
  const committed = viewOf(database);

  return {
    committed,
    write: (work) => {
      const effects: Array<() => void> = [];
      const writer = writerOf(database, committed, effects);
      const result = database.transactionSync(() => work(writer), ABORTABLE | flush);
      for (const effect of effects) effect();
      return result;
    },
    snapshot: () => {
      database.resetReadTxn();
      const transaction = database.useReadTransaction();
      return { ...viewOf(database, transaction), release: () => transaction.done() };
    },
    close: () => database.close(),
  };
}

/** The ambient enum has no value at run time under `isolatedModules`. */
function flags(): { ABORTABLE: number; SYNCHRONOUS_COMMIT: number; NO_SYNC_FLUSH: number } {
  return TransactionFlags ?? { ABORTABLE: 1, SYNCHRONOUS_COMMIT: 2, NO_SYNC_FLUSH: 0x10000 };
}

function viewOf(database: Database, transaction?: ReadTransaction): View {
  const options = transaction ? { transaction } : {};
  return {
    get: (key) => database.get(key, options),
    *range(from, to, reverse = false) {
      let start = reverse ? to : from;
      let exclusiveStart = reverse;
      for (;;) {
        const bounds = { start, end: reverse ? from : to, exclusiveStart, inclusiveEnd: reverse, reverse, ...options };
        const chunk = readChunk(database, bounds);
        yield* chunk.entries;
        const last = chunk.entries.at(-1);
        if (!chunk.more || !last) return;
        start = last[0];
        exclusiveStart = true;
      }
    },
  };
}

/** Reads in chunks and seeks anew for each: an iterator that waits for its consumer holds no page of the database. */
function readChunk(
  database: Database,
  bounds: Parameters<Database['getRange']>[0],
): { entries: Entry[]; more: boolean } {
  const entries: Entry[] = [];
  let bytes = 0;
  for (const { key, value } of database.getRange(bounds)) {
    entries.push([key, value]);
    bytes += value.length;
    if (entries.length >= CHUNK_ENTRIES || bytes >= CHUNK_BYTES) return { entries, more: true };
  }
  return { entries, more: false };
}

function writerOf(database: Database, view: View, effects: Array<() => void>): Writer {
  return {
    ...view,
    put: (key, value) => database.putSync(key, value),
    remove: (key) => {
      database.removeSync(key);
    },
    onCommit: (effect) => effects.push(effect),
  };
}
