import { ErrorCode } from '@paissive/errors';
import type { Engine, ExecutionContext, PreparedOperation } from '../execution/engine-contract.js';
import type { EndOfServing } from '../serving/serving.js';
import { createBoundedQueue } from './bounded-queue.js';

export interface RunSubscriptionOptions {
  engine: Engine;
  prepared: PreparedOperation;
  context: Omit<ExecutionContext, 'signal'>;
  /** Events held for a client that does not keep up. */
  queueCapacity: number;
  /** When the caller's token expires; undefined when there is none to expire. */
  expiresAtMs: number | undefined;
  /** Aborted with an EndOfServing when the subscription has to end. */
  ended: AbortSignal;
  now: () => number;
  /** Told the response that the router itself ends the stream with, before it is the last one. */
  onFatal?: (text: string) => void;
  /** Told at the end how many events the client lost by being slow. */
  onEnd?: (dropped: number) => void;
}

/** setTimeout counts in 32 bits; a later expiry is looked at again then. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Runs a subscription for one client: events flow at the source's pace into a bounded queue, and the stream ends with
 * `SUBSCRIPTION_JWT_EXPIRED` when the token that opened it expires, or with the code of a reload.
 *
 * @returns response JSON texts; leaving the iterator ends the subscription upstream
 */
export function runSubscription(options: RunSubscriptionOptions): AsyncIterableIterator<string> {
  const { engine, prepared, context, queueCapacity, expiresAtMs, ended, now } = options;
  const upstream = new AbortController();
  const queue = createBoundedQueue<string>(queueCapacity, () => upstream.abort());
  let timer: NodeJS.Timeout | undefined;

  const finish = (error: LastError | null) => {
    if (error) {
      const text = JSON.stringify({ data: null, errors: [error] });
      options.onFatal?.(text);
      queue.push(text);
    }
    queue.end();
    upstream.abort();
  };
  const onEnded = () => {
    const reason = ended.reason as EndOfServing;
    finish(reason.kind === 'reload' ? { message: reason.message, extensions: { code: reason.code } } : null);
  };
  const expire = () => {
    if (expiresAtMs === undefined) return;
    const leftMs = expiresAtMs - now();
    if (leftMs > 0) {
      timer = setTimeout(expire, Math.min(leftMs, LONGEST_TIMER_MS));
      timer.unref();
      return;
    }
    finish(EXPIRED);
  };

  const pump = async () => {
    try {
      // A token may expire between its check and now: then nothing is opened upstream.
      if (upstream.signal.aborted) return;
      const events = engine.subscribe(prepared, { ...context, signal: upstream.signal });
      for await (const text of events) {
        queue.push(text);
        if (upstream.signal.aborted) break;
      }
    } finally {
      clearTimeout(timer);
      ended.removeEventListener('abort', onEnded);
      queue.end();
      options.onEnd?.(queue.dropped);
    }
  };

  expire();
  ended.addEventListener('abort', onEnded, { once: true });
  if (ended.aborted) onEnded();
  // The engine ends a stream that cannot go on with a response of its own; it does not throw.
  void pump();
  return queue;
}

interface LastError {
  readonly message: string;
  readonly extensions: { readonly code: string };
}

const EXPIRED: LastError = {
  message: 'The access token has expired: sign in again or refresh it, then subscribe anew.',
  extensions: { code: ErrorCode.SUBSCRIPTION_JWT_EXPIRED },
};
