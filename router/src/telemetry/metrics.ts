import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Engine } from '../execution/engine-contract.js';
import type { RequestRecord } from './request-record.js';

export interface RouterMetrics {
  /** Counts a finished request. */
  observe(record: RequestRecord, status: number, durationMs: number): void;
  /** Counts an attempt to serve another configuration or supergraph. */
  reloaded(result: string): void;
  subscriptionOpened(transport: string): void;
  subscriptionClosed(transport: string, dropped: number): void;
  /** Counts events that a subgraph sent faster than they could be joined. */
  upstreamEventsDropped(lost: number): void;
  /** The Prometheus text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

/**
 * Rates, errors and durations by operation type, and the router's own share of each request. Labels are bounded: an operation name is what a
 * client chooses, so it stays in the log and out of the labels.
 */
export function createMetrics(engine: () => Engine, withProcess = true): RouterMetrics {
  const registry = new Registry();
  const registers = [registry];
  if (withProcess) collectDefaultMetrics({ register: registry });
  const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
  const requests = new Counter({
    name: 'router_operations_total',
    help: 'Finished operations. GraphQL errors come with status 200: look at outcome.',
    labelNames: ['type', 'status', 'outcome'],
    registers,
  });
  const duration = new Histogram({
    name: 'router_operation_duration_seconds',
    help: 'Time from the first byte read to the last byte handed to the socket.',
    labelNames: ['type'],
    buckets: seconds,
    registers,
  });
  const fetches = new Histogram({
    name: 'router_subgraph_request_duration_seconds',
    help: 'Time of one request to a subgraph.',
    labelNames: ['subgraph', 'failure'],
    buckets: seconds,
    registers,
  });
  const open = new Gauge({
    name: 'router_open_subscriptions',
    help: 'Live subscriptions.',
    labelNames: ['transport'],
    registers,
  });
  const dropped = new Counter({
    name: 'router_subscription_events_dropped_total',
    help: 'Events that a slow client did not get; with transport upstream, that the router did not keep up with.',
    labelNames: ['transport'],
    registers,
  });
  const reloads = new Counter({
    name: 'router_reloads_total',
    help: 'Attempts to serve another configuration or supergraph: swapped, refused, or unchanged.',
    labelNames: ['result'],
    registers,
  });
  collectCaches(engine, registers);

  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    observe(record, status, durationMs) {
      const type = record.operationType ?? 'unknown';
      requests.inc({ type, status, outcome: record.code === undefined ? 'ok' : 'error' });
      duration.observe({ type }, durationMs / 1_000);
      for (const fetch of record.fetches) {
        fetches.observe({ subgraph: fetch.subgraph, failure: fetch.failure ?? 'none' }, fetch.durationMs / 1_000);
      }
    },
    reloaded: (result) => reloads.inc({ result }),
    subscriptionOpened: (transport) => open.inc({ transport }),
    subscriptionClosed(transport, lost) {
      open.dec({ transport });
      if (lost > 0) dropped.inc({ transport }, lost);
    },
    upstreamEventsDropped: (lost) => dropped.inc({ transport: 'upstream' }, lost),
  };
}

function collectCaches(engine: () => Engine, registers: Registry[]): void {
  new Gauge({
    name: 'router_cache_entries',
    help: 'Entries in a cache of the engine.',
    labelNames: ['cache'],
    registers,
    collect() {
      const { documents, plans } = engine().stats();
      this.set({ cache: 'documents' }, documents.size);
      this.set({ cache: 'plans' }, plans.size);
    },
  });
  new Gauge({
    name: 'router_cache_lookups',
    help: 'Lookups in a cache of the engine since it was made.',
    labelNames: ['cache', 'result'],
    registers,
    collect() {
      for (const [cache, { hits, misses }] of Object.entries(engine().stats())) {
        this.set({ cache, result: 'hit' }, hits);
        this.set({ cache, result: 'miss' }, misses);
      }
    },
  });
}
