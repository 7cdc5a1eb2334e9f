import { ErrorCode } from '@paissive/errors';
import type { Engine, ExecutionContext, PreparedOperation } from '../execution/engine-contract.js';
import { createBoundedQueue } from './bounded-queue.js';

export interface RunSubscriptionOptions {
  engine: Engine;
  prepared: PreparedOperation;
  context: Omit<ExecutionContext, 'signal'>;
  /** Events held for a client that does not keep up. */
  queueCapacity: number;
  /** When the caller's token expires; undefined when there is none to expire. */
  expiresAtMs: number | undefined;
  now: () => number;
  /** Told at the end how many events the client lost by being slow. */
  onEnd?: (dropped: number) => void;
}

/** setTimeout counts in 32 bits; a later expiry is looked at again then. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Runs a subscription for one client: events flow at the source's pace into a bounded queue, and the stream ends with
 * `SUBSCRIPTION_JWT_EXPIRED` when the token that opened it expires.
 *
 * @returns response JSON texts; leaving the iterator ends the subscription upstream
 */
export function runSubscription(options: RunSubscriptionOptions): AsyncIterableIterator<string> {
  const { engine, prepared, context, queueCapacity, expiresAtMs, now } = options;
  const upstream = new AbortController();
  const queue = createBoundedQueue<string>(queueCapacity, () => upstream.abort());
  let timer: NodeJS.Timeout | undefined;

  const expire = () => {
    if (expiresAtMs === undefined) return;
    const leftMs = expiresAtMs - now();
    if (leftMs > 0) {
      timer = setTimeout(expire, Math.min(leftMs, LONGEST_TIMER_MS));
      timer.unref();
      return;
    }
    queue.push(JSON.stringify({ data: null, errors: [EXPIRED] }));
    queue.end();
    upstream.abort();
  };

  const pump = async () => {
    const events = engine.subscribe(prepared, { ...context, signal: upstream.signal });
    try {
      for await (const text of events) {
        queue.push(text);
        if (upstream.signal.aborted) break;
      }
    } finally {
      clearTimeout(timer);
      queue.end();
      options.onEnd?.(queue.dropped);
    }
  };

  expire();
  // The engine ends a stream that cannot go on with a response of its own; it does not throw.
  void pump();
  return queue;
}

const EXPIRED = {
  message: 'The access token has expired: sign in again or refresh it, then subscribe anew.',
  extensions: { code: ErrorCode.SUBSCRIPTION_JWT_EXPIRED },
};
