import type { Engine } from './commands/command.js';
import { createCursors } from './commands/cursor-registry.js';
import { createCommandExecutor } from './commands/execute-command.js';
import { forgetOldReplies } from './commands/retryable-writes.js';
import { PRODUCT } from './commands/server-commands.js';
import { createTransactions } from './commands/transactions.js';
import { expireDocuments } from './expire-documents.js';
import { openCatalog } from './storage/catalog.js';
import { lockDataDirectory } from './storage/data-directory-lock.js';
import { type Durability, openKeyValueStore } from './storage/key-value.js';
import { listen } from './wire/listen.js';

/** One line of the log. */
export type Log = (entry: { level: 'info' | 'warn' | 'error'; message: string; [field: string]: unknown }) => void;

export interface EmbeddedMongoOptions {
  /** Where the data is kept; created when it is not there. One process at a time may serve it. */
  dataDir: string;
  /** 0, the default, takes a free one. */
  port?: number;
  host?: string;
  /** Default `committed`; see the README for what each survives. */
  durability?: Durability;
  log?: Log;
  /** The clock, in milliseconds since the epoch. */
  now?: () => number;
  /** How often documents are looked for whose TTL index says that their time is over, in milliseconds. */
  expiryIntervalMs?: number;
  /** After which a transaction is aborted, in milliseconds. */
  transactionLifetimeMs?: number;
  /** After which a cursor that nobody reads is closed, in milliseconds. */
  cursorIdleMs?: number;
}

export interface EmbeddedMongo {
  /** A connection string for `mongodb` and mongoose, transactions included. */
  url: string;
  port: number;
  /** Closes all connections, aborts open transactions, closes the files. */
  stop(): Promise<void>;
}

/**
 * Starts the development document store: the MongoDB wire protocol over LMDB, in this process.
 *
 * It is made for development and tests. What it does not know it refuses by name; it is not a MongoDB server.
 *
 * @throws DataDirectoryInUseError while another process serves the directory; the system's error for a taken port.
 * @example
 * const mongo = await startEmbeddedMongo({ dataDir: '.data/mongo' });
 * await mongoose.connect(`${mongo.url}&appName=example`, { dbName: 'niches' });
 * await mongo.stop();
 */
export async function startEmbeddedMongo(options: EmbeddedMongoOptions): Promise<EmbeddedMongo> {
  const { dataDir, host = '127.0.0.1', now = Date.now, durability = 'committed', log = () => {} } = options;
  const unlock = lockDataDirectory(dataDir);
  try {
    const store = openKeyValueStore(dataDir, durability);
    const cursors = createCursors({ now, idleMs: options.cursorIdleMs ?? 10 * 60_000 });
    const transactions = createTransactions(store, options.transactionLifetimeMs ?? 60_000, ({ session }) =>
      cursors.killOwnedBy(session),
    );
    let port = options.port ?? 0;
    const engine: Engine = {
      store,
      catalog: openCatalog(store),
      cursors,
      transactions,
      now,
      address: () => `${host}:${port}`,
    };
    const close = async () => {
      cursors.close();
      transactions.close();
      await store.close();
    };
    try {
      const handle = createCommandExecutor(engine, (command, error) =>
        log({ level: 'error', message: 'A command failed unexpectedly.', command, error: describe(error) }),
      );
      const onBadInput = (error: unknown) =>
        log({ level: 'warn', message: 'A connection was closed for what it sent.', error: describe(error) });
      const listener = await listen({ host, port, handle, onBadInput });
      port = listener.port;
      const stopSweeping = sweep(engine, options.expiryIntervalMs ?? 60_000, log);
      log({ level: 'info', message: `Serving the ${PRODUCT}.`, dataDir, host, port, durability });
      return {
        url: `mongodb://${host}:${port}/?directConnection=true&replicaSet=embedded`,
        port,
        stop: once(async () => {
          stopSweeping();
          await listener.close();
          await close();
          unlock();
        }),
      };
    } catch (error) {
      await close();
      throw error;
    }
  } catch (error) {
    unlock();
    throw error;
  }
}

const describe = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error));

function sweep(engine: Engine, intervalMs: number, log: Log): () => void {
  const run = () => {
    try {
      expireDocuments(engine);
      forgetOldReplies(engine.store, engine.now());
    } catch (error) {
      log({ level: 'error', message: 'Expired documents could not be deleted.', error: describe(error) });
    }
  };
  const timer = setInterval(run, intervalMs);
  timer.unref();
  return () => clearInterval(timer);
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= work();
    return running;
  };
}
