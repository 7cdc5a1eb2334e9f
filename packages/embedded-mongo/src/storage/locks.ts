/** An open transaction as the holder of keys. */
export interface LockOwner {
  /** Settles when the transaction has committed or aborted. */
  readonly finished: Promise<void>;
}

/** A key is held by an open transaction: wait for it, then try again. */
export class HeldByTransaction extends Error {
  override readonly name = 'HeldByTransaction';

  constructor(readonly owner: LockOwner) {
    super('The key is held by an open transaction.');
  }
}

/** Who may write a key: each key that an open transaction has written is its own until it ends. */
export interface Locks {
  /** @throws HeldByTransaction when another owner, or any owner for a plain write, holds the key. */
  assertFree(key: Buffer, owner?: LockOwner): void;
  take(key: Buffer, owner: LockOwner): void;
  releaseAll(owner: LockOwner): void;
}

export function createLocks(): Locks {
  const holders = new Map<string, LockOwner>();
  const keysOf = new Map<LockOwner, string[]>();
  return {
    assertFree: (key, owner) => {
      if (holders.size === 0) return;
      const holder = holders.get(key.toString('latin1'));
      if (holder && holder !== owner) throw new HeldByTransaction(holder);
    },
    take: (key, owner) => {
      const name = key.toString('latin1');
      holders.set(name, owner);
      const keys = keysOf.get(owner);
      if (keys) keys.push(name);
      else keysOf.set(owner, [name]);
    },
    releaseAll: (owner) => {
      for (const name of keysOf.get(owner) ?? []) holders.delete(name);
      keysOf.delete(owner);
    },
  };
}
