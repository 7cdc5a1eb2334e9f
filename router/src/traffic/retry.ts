import { type Exchange, type ExchangeResult, isGraphQLAnswer } from './exchange.js';
import type { RetryBudget } from './retry-budget.js';
import { sleep } from './sleep.js';

export interface RetryOptions {
  /** Attempts after the first one. */
  readonly maxRetries: number;
  /** Longest pause before the first retry; doubled for each further one. */
  readonly baseMs: number;
  readonly maxPauseMs: number;
  readonly budget: RetryBudget;
  /** Milliseconds of the deadline's clock. */
  readonly now: () => number;
  /** Milliseconds since the epoch, for `Retry-After` dates. */
  readonly wallClock: () => number;
  /** In [0, 1). */
  readonly random: () => number;
  readonly onRetry: () => void;
}

/** A client would not wait longer, and the signature of who asks, made before the first attempt, is good for 30 seconds only. */
const LONGEST_PAUSE_MS = 10_000;
const BUSY = new Set([429, 502, 503, 504]);

/**
 * Sends a query again when the subgraph gave no GraphQL answer and another attempt may help: no connection, a connection that broke before the
 * answer began, 429, 502, 503, 504. Pauses are random ("full jitter") so that routers do not come back in step; `Retry-After` is waited for when it
 * fits the deadline, otherwise the answer stands at once. Mutations, and whatever has answered or begun to, are never sent again.
 */
export function withRetries(next: Exchange, options: RetryOptions): Exchange {
  const { budget, maxRetries, now } = options;
  return (request) => {
    budget.deposit();
    const first = next(request);
    return request.isIdempotent ? first.then((result) => (mayHelp(result) ? again(result, 1) : result)) : first;

    async function again(last: ExchangeResult, attempt: number): Promise<ExchangeResult> {
      const pauseMs = pauseBefore(attempt, last, options);
      if (pauseMs > LONGEST_PAUSE_MS) return last;
      if (now() + pauseMs >= request.deadlineMs || request.signal.aborted || !budget.withdraw()) return last;
      await sleep(pauseMs, request.signal);
      if (request.signal.aborted) return last;
      options.onRetry();
      const result = await next(request);
      return attempt < maxRetries && mayHelp(result) ? again(result, attempt + 1) : result;
    }
  };
}

function mayHelp(result: ExchangeResult): boolean {
  if (result.kind === 'failed') return result.cause === 'connect' || result.cause === 'reset';
  return BUSY.has(result.status) && !isGraphQLAnswer(result.body);
}

function pauseBefore(attempt: number, last: ExchangeResult, options: RetryOptions): number {
  const longestMs = Math.min(options.maxPauseMs, options.baseMs * 2 ** (attempt - 1));
  const jittered = options.random() * longestMs;
  const asked = last.kind === 'answered' ? retryAfterMs(last.headers['retry-after'], options.wallClock) : 0;
  // Added, not the larger of the two: everyone who was told the same time must not come back at the same time.
  return asked + jittered;
}

/** Seconds or an HTTP date (RFC 9110 §10.2.3); 0 without either. */
function retryAfterMs(value: string | undefined, wallClock: () => number): number {
  if (value === undefined) return 0;
  if (/^\d+$/.test(value)) return Number(value) * 1_000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? 0 : Math.max(0, at - wallClock());
}
