/**
 * Messages to whoever listens right now, at most once and without memory: for live progress that is backed by stored state.
 * Payloads are JSON; what JSON cannot hold does not arrive.
 */
export interface PubSub {
  /** Resolves when the message was handed over. An outage is logged and the message lost, since the state behind it is not. */
  publish(topic: string, payload: unknown): Promise<void>;
  /**
   * Resolves once the subscription stands: every message published after that comes out of the iterator, in order. Leaving the loop,
   * `return()` or the signal ends it, also while `next()` waits.
   */
  subscribe<T>(topic: string, signal?: AbortSignal): Promise<AsyncIterableIterator<T>>;
  /** Ends all subscriptions. */
  close(): Promise<void>;
}

/** What all adapters take. */
export interface PubSubOptions {
  /** How many unread messages a subscriber may have before the oldest is dropped; 1,000 if left out. */
  readonly maxQueued?: number;
  /** Called for every message that was dropped because its subscriber reads too slowly. */
  readonly onDropped?: (topic: string) => void;
}

export const DEFAULT_MAX_QUEUED = 1_000;
