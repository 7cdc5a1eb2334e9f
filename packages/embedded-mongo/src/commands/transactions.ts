import { MongoError, noSuchTransaction } from '../errors.js';
import type { KeyValueStore, Writer } from '../storage/key-value.js';
import { createLocks, type LockOwner, type Locks } from '../storage/locks.js';
import { createOverlay, type Overlay } from '../storage/overlay.js';

/** An open multi-document transaction. */
export interface Transaction extends LockOwner {
  /** The session, in hexadecimal. */
  readonly session: string;
  readonly number: bigint;
  readonly writer: Overlay;
}

export interface Transactions {
  readonly locks: Locks;
  /** Begins one; an earlier one of the session is aborted. */
  begin(session: string, number: bigint): Transaction;
  /** @throws MongoError NoSuchTransaction when it is not open any more, or never was. */
  get(session: string, number: bigint): Transaction;
  /** Writes everything in one step, with whatever `alongside` adds. */
  commit(transaction: Transaction, alongside: (writer: Writer) => void): void;
  abort(transaction: Transaction): void;
  abortSession(session: string): void;
  /** Runs work at a moment when no transaction is open. */
  whenDrained<T>(work: () => T): Promise<T>;
  close(): void;
}

interface OpenTransaction extends Transaction {
  end(): void;
}

/** @param lifetimeMs after which a transaction is aborted, in milliseconds. @param onEnd is told of each end. */
export function createTransactions(
  store: KeyValueStore,
  lifetimeMs: number,
  onEnd: (transaction: Transaction) => void,
): Transactions {
  const open = new Map<string, OpenTransaction>();
  const locks = createLocks();

  const begin = (session: string, number: bigint): OpenTransaction => {
    const snapshot = store.snapshot();
    const { promise: finished, resolve } = withResolvers();
    const owner: LockOwner = { finished };
    const writer = createOverlay({ snapshot, committed: store.committed, locks, owner });
    const transaction: OpenTransaction = {
      session,
      number,
      writer,
      finished,
      end: () => {
        clearTimeout(timer);
        open.delete(session);
        locks.releaseAll(owner);
        snapshot.release();
        onEnd(transaction);
        resolve();
      },
    };
    const timer = setTimeout(() => transaction.end(), lifetimeMs);
    timer.unref();
    open.set(session, transaction);
    return transaction;
  };

  const abort = (transaction: Transaction) => {
    const known = open.get(transaction.session);
    if (known === transaction) known.end();
  };

  return {
    locks,
    begin: (session, number) => {
      const known = open.get(session);
      if (known && known.number >= number) {
        throw new MongoError(
          225,
          'TransactionTooOld',
          `Cannot start transaction ${number}: the session has begun ${known.number}`,
        );
      }
      known?.end();
      return begin(session, number);
    },
    get: (session, number) => {
      const known = open.get(session);
      if (known?.number === number) return known;
      throw noSuchTransaction(`Given transaction number ${number} does not match any in-progress transactions.`);
    },
    commit: (transaction, alongside) => {
      try {
        store.write((writer) => {
          transaction.writer.applyTo(writer);
          alongside(writer);
        });
      } finally {
        abort(transaction);
      }
    },
    abort,
    abortSession: (session) => open.get(session)?.end(),
    whenDrained: async (work) => {
      while (open.size > 0) await Promise.all([...open.values()].map((transaction) => transaction.finished));
      return work();
    },
    close: () => {
      for (const transaction of [...open.values()]) transaction.end();
    },
  };
}

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
