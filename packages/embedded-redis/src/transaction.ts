import { RedisError } from './redis-error.js';
import { OK, type Reply } from './reply.js';

/** Sessions whose transaction ends unexecuted when one of these keys changes. */
export type Watchers = Map<string, Set<Transaction>>;

export interface QueuedCommand {
  name: string;
  args: string[];
}

/** The `WATCH … MULTI … EXEC` of one session. */
export interface Transaction {
  readonly isOpen: boolean;
  watch(keys: readonly string[]): void;
  unwatch(): void;
  /** A watched key changed. */
  disturb(): void;
  begin(): void;
  add(command: QueuedCommand): void;
  /** A command was refused: nothing of the transaction may run. */
  spoil(): void;
  discard(): Reply;
  /** Ends it and answers what to run; `null` = a watched key changed. Throws `RedisError` when nothing may run. */
  take(): QueuedCommand[] | null;
}

export function createTransaction(watchers: Watchers): Transaction {
  const watched = new Set<string>();
  let queue: QueuedCommand[] | null = null;
  let isSpoilt = false;
  let isDisturbed = false;

  const transaction: Transaction = {
    get isOpen() {
      return queue !== null;
    },
    watch(keys) {
      for (const key of keys) {
        watched.add(key);
        watchers.set(key, (watchers.get(key) ?? new Set()).add(transaction));
      }
    },
    unwatch() {
      for (const key of watched) {
        watchers.get(key)?.delete(transaction);
        if (watchers.get(key)?.size === 0) watchers.delete(key);
      }
      watched.clear();
      isDisturbed = false;
    },
    disturb() {
      isDisturbed = true;
    },
    begin() {
      queue = [];
      isSpoilt = false;
    },
    add: (command) => void queue?.push(command),
    spoil() {
      isSpoilt = true;
    },
    discard() {
      if (queue === null) return new RedisError('ERR DISCARD without MULTI');
      queue = null;
      transaction.unwatch();
      return OK;
    },
    take() {
      if (queue === null) throw new RedisError('ERR EXEC without MULTI');
      const taken = isDisturbed ? null : queue;
      queue = null;
      transaction.unwatch();
      if (isSpoilt) throw new RedisError('EXECABORT Transaction discarded because of previous errors.');
      return taken;
    },
  };
  return transaction;
}
