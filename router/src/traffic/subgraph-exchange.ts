import { balance, type Instance } from './balance.js';
import { createBulkhead } from './bulkhead.js';
import { createCircuitBreaker } from './circuit-breaker.js';
import { withCompression } from './compress.js';
import type { Exchange } from './exchange.js';
import { createHttpExchange } from './http-exchange.js';
import { withInflation } from './inflate.js';
import { withRateLimit } from './rate-limit.js';
import { withRetries } from './retry.js';
import { createRetryBudget } from './retry-budget.js';
import type { SubgraphSettings } from './subgraph-settings.js';
import type { InstanceState, TrafficEvents } from './traffic-events.js';

export interface SubgraphExchangeDeps {
  readonly events: TrafficEvents;
  /** Milliseconds of a monotonic clock; deadlines are told by it. */
  readonly now: () => number;
  /** Milliseconds since the epoch. */
  readonly wallClock: () => number;
  /** In [0, 1). */
  readonly random: () => number;
}

export interface SubgraphExchange {
  readonly exchange: Exchange;
  states(): readonly InstanceState[];
  /** Ends when everything under way has. */
  close(): Promise<void>;
}

/** To one instance, unless a bulkhead says how many requests may be there at once. */
const CONNECTIONS = 64;

/**
 * Puts the layers of one subgraph together, once; a layer that is off is not there at all. From the outside in:
 *
 * 1. compression: the body is compressed once for all attempts;
 * 2. retries: each attempt passes everything below, so it counts against the rate limit and may go to another instance;
 * 3. rate limit: what the subgraph is spared is counted before an instance is chosen;
 * 4. balance: picks an instance, and goes on to the next when no connection can be made;
 * 5. circuit breaker, per instance: outside of the queue, so that an open circuit fails at once instead of after a wait;
 * 6. bulkhead, per instance: holds its permit for as long as a request is with the instance, not while a retry pauses;
 * 7. the HTTP exchange, with answers inflated.
 *
 * The deadline is an absolute time and covers all of it: attempts, pauses and queues.
 */
export function createSubgraphExchange(
  subgraph: string,
  urls: readonly URL[],
  settings: SubgraphSettings,
  deps: SubgraphExchangeDeps,
): SubgraphExchange {
  const { now, random, wallClock, events } = deps;
  const instances = urls.map((url) => createInstance(subgraph, url, settings, deps));
  const [only] = instances;
  let exchange =
    instances.length === 1 && only
      ? only.exchange
      : balance(instances, { now, random, onEject: (instance) => events.ejected(subgraph, instance) });
  if (settings.rateLimit)
    exchange = withRateLimit(exchange, settings.rateLimit, now, () => events.rateLimited(subgraph));
  if (settings.retry) {
    const { retry_percent, min_per_sec, ttl, max_retries, base_pause, max_pause } = settings.retry;
    exchange = withRetries(exchange, {
      budget: createRetryBudget({ ratio: retry_percent, minPerSecond: min_per_sec, windowMs: ttl, now }),
      maxRetries: max_retries,
      baseMs: base_pause,
      maxPauseMs: max_pause,
      now,
      wallClock,
      random,
      onRetry: () => events.retried(subgraph),
    });
  }
  if (settings.compression) exchange = withCompression(exchange, settings.compression);
  return {
    exchange,
    states: () => instances.map(({ state }) => state()),
    async close() {
      await Promise.all(instances.map(({ close }) => close()));
    },
  };
}

function createInstance(
  subgraph: string,
  url: URL,
  settings: SubgraphSettings,
  { events, now }: SubgraphExchangeDeps,
): Instance & { state(): InstanceState; close(): Promise<void> } {
  const { origin } = url;
  const { maxAnswerBytes, tls } = settings;
  const connections = settings.bulkhead?.max_concurrent ?? CONNECTIONS;
  const client = createHttpExchange({ url, connections, maxAnswerBytes, tls });
  const http = withInflation(
    ({ headers, body, deadlineMs, signal }) =>
      client.post({ headers, body, timeoutMs: Math.max(1, deadlineMs - now()), signal }),
    maxAnswerBytes,
  );
  const bulkhead =
    settings.bulkhead &&
    createBulkhead(http, {
      maxConcurrent: settings.bulkhead.max_concurrent,
      maxQueue: settings.bulkhead.max_queue,
      maxQueueMs: settings.bulkhead.max_queue_time,
      now,
    });
  const breaker =
    settings.circuitBreaker &&
    createCircuitBreaker(bulkhead?.exchange ?? http, {
      failureRate: settings.circuitBreaker.failure_rate,
      minimumRequests: settings.circuitBreaker.minimum_requests,
      windowMs: settings.circuitBreaker.window,
      openForMs: settings.circuitBreaker.open_for,
      now,
      onChange(state) {
        // Whoever queues for an instance that is given up would only find that out later.
        if (state === 'open') bulkhead?.flush('circuit-open');
        events.circuit(subgraph, origin, state);
      },
    });
  return {
    name: origin,
    exchange: breaker?.exchange ?? bulkhead?.exchange ?? http,
    admits: breaker?.admits ?? (() => true),
    close: client.close,
    state: () => ({
      subgraph,
      instance: origin,
      circuit: breaker?.state,
      running: bulkhead?.running,
      queued: bulkhead?.queued,
    }),
  };
}
