import type { EventEnvelope } from './event-envelope.js';

/** The events of a service that are on their way to the queues. Implemented beside each database. */
export interface OutboxStore {
  /**
   * Takes up to `limit` unpublished events that nobody holds, the oldest first, and holds them for `leaseMs`. Two callers never get the
   * same event at the same time.
   */
  claim(limit: number, leaseMs: number): Promise<readonly EventEnvelope[]>;
  /** Marks events as being in their queues; they are never claimed again. */
  markPublished(ids: readonly string[]): Promise<void>;
  /** How many are unpublished, held ones included. */
  countPending(): Promise<number>;
}
