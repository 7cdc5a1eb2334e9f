import type { Exchange, ExchangeFailure, ExchangeRequest, ExchangeResult, FailureCause } from './exchange.js';

export interface BulkheadOptions {
  /** Requests sent and not yet answered. */
  readonly maxConcurrent: number;
  /** Requests that wait for one of those to end; 0 for none. */
  readonly maxQueue: number;
  /** Longest wait; what would wait longer is better told so now. */
  readonly maxQueueMs: number;
  /** Milliseconds of the deadline's clock. */
  readonly now: () => number;
}

export interface Bulkhead {
  readonly exchange: Exchange;
  readonly running: number;
  readonly queued: number;
  /** Answers everyone in the queue with a failure. */
  flush(cause: FailureCause): void;
}

interface Waiting {
  readonly request: ExchangeRequest;
  /** Undefined: it is your turn. */
  readonly settle: (failure: ExchangeFailure | undefined) => void;
}

/**
 * Keeps one slow subgraph from taking what all requests share: so many at once, so many in the queue, for so long. The rest fails at once instead of
 * piling up in memory.
 */
export function createBulkhead(next: Exchange, options: BulkheadOptions): Bulkhead {
  const { maxConcurrent, maxQueue, maxQueueMs, now } = options;
  // A set keeps the order of arrival and lets those who leave go in constant time.
  const queue = new Set<Waiting>();
  let running = 0;

  const run = async (request: ExchangeRequest): Promise<ExchangeResult> => {
    running++;
    try {
      return await next(request);
    } finally {
      running--;
      const [first] = queue;
      first?.settle(undefined);
    }
  };

  const wait = (request: ExchangeRequest): Promise<ExchangeResult> =>
    new Promise((resolve) => {
      const waitMs = Math.min(maxQueueMs, request.deadlineMs - now());
      const settle = (failure: ExchangeFailure | undefined) => {
        queue.delete(waiting);
        clearTimeout(timer);
        request.signal.removeEventListener('abort', onAbort);
        resolve(failure ?? run(request));
      };
      const onAbort = () => settle(CANCELLED);
      const timer = setTimeout(() => settle(waitMs < maxQueueMs ? TIMEOUT : QUEUE_TIMEOUT), Math.max(0, waitMs));
      const waiting = { request, settle };
      request.signal.addEventListener('abort', onAbort, { once: true });
      queue.add(waiting);
    });

  return {
    exchange(request) {
      if (running < maxConcurrent) return run(request);
      if (queue.size >= maxQueue) return Promise.resolve(QUEUE_FULL);
      if (request.signal.aborted) return Promise.resolve(CANCELLED);
      return wait(request);
    },
    get running() {
      return running;
    },
    get queued() {
      return queue.size;
    },
    flush(cause) {
      for (const { settle } of [...queue]) settle({ kind: 'failed', cause });
    },
  };
}

const QUEUE_FULL: ExchangeFailure = { kind: 'failed', cause: 'queue-full' };
const QUEUE_TIMEOUT: ExchangeFailure = { kind: 'failed', cause: 'queue-timeout' };
const TIMEOUT: ExchangeFailure = { kind: 'failed', cause: 'timeout' };
const CANCELLED: ExchangeFailure = { kind: 'failed', cause: 'cancelled' };
