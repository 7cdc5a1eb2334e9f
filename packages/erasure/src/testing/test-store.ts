import type { ErasureStore } from '../erasure-store.js';

/** A store with something of a workspace and a person in it. */
export interface TestStore<Transaction> {
  readonly erasures: ErasureStore<Transaction>;
  transact<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /** Writes a thing, a part that refers to it, and an event that waits to be told, as a request does. */
  fill(workspaceId: string, userId: string): Promise<void>;
  /** All there is but tombstones, as text. */
  contents(): Promise<string>;
  stop(): Promise<void>;
}
