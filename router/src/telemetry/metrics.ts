import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { MetricsConfig } from '../config/telemetry-config.js';
import type { Engine, FetchTiming } from '../execution/engine-contract.js';
import { collectCaches } from './cache-metrics.js';
import { counterFamily, histogramFamily } from './instruments.js';
import { createOperationMetrics } from './operation-metrics.js';
import type { RequestRecord } from './request-record.js';

export interface RouterMetrics {
  /** Counts a finished operation. */
  observe(record: RequestRecord, status: number, durationMs: number, overheadMs: number | undefined): void;
  /** Counts a finished subgraph request. */
  fetched(timing: FetchTiming): void;
  /** Counts an attempt to serve another configuration or supergraph. */
  reloaded(result: string): void;
  subscriptionOpened(transport: string): void;
  subscriptionClosed(transport: string, dropped: number): void;
  /** Counts events of an ended subscription that its client got. */
  eventsSent(transport: string, count: number): void;
  /** Counts events that a subgraph sent faster than they could be joined. */
  upstreamEventsDropped(lost: number): void;
  spansExported(count: number): void;
  spansDropped(count: number): void;
  /** For metrics of other parts of the router. */
  readonly registry: Registry;
  /** The Prometheus text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

export interface MetricsOptions {
  /** `telemetry.exporters.metrics.common` */
  common: MetricsConfig['common'];
  /** Operation names that get a label of their own. */
  namedOperations: number;
  /** False when nobody can read them: then nothing is counted per request. */
  isOn: boolean;
  withProcess?: boolean;
}

/**
 * Rates, errors and durations, and the router's own share of each request. Label sets are bounded: what clients can make up is a label only
 * up to a limit.
 */
export function createMetrics(engine: () => Engine, options: MetricsOptions): RouterMetrics {
  const registry = new Registry();
  const registers = [registry];
  const { buckets } = options.common;
  if (options.withProcess ?? true) collectDefaultMetrics({ register: registry });
  describeTarget(registry, options.common);
  const operations = createOperationMetrics(registry, buckets, options.namedOperations);
  const fetches = counterFamily({
    registry,
    name: 'router_subgraph_requests_total',
    help: 'Requests to subgraphs: ok, graphql_errors for answers with errors, or the code of the failure.',
    labelNames: ['subgraph', 'outcome'],
  });
  const fetchDuration = histogramFamily({
    registry,
    name: 'router_subgraph_request_duration_seconds',
    help: 'Time of one request to a subgraph.',
    labelNames: ['subgraph'],
    buckets,
  });
  const open = new Gauge({
    name: 'router_open_subscriptions',
    help: 'Live subscriptions.',
    labelNames: ['transport'],
    registers,
  });
  const events = counterFamily({
    registry,
    name: 'router_subscription_events_total',
    help: 'Events of ended subscriptions that clients got.',
    labelNames: ['transport'],
  });
  const dropped = counterFamily({
    registry,
    name: 'router_subscription_events_dropped_total',
    help: 'Events that a slow client did not get; with transport upstream, that the router did not keep up with.',
    labelNames: ['transport'],
  });
  const reloads = new Counter({
    name: 'router_reloads_total',
    help: 'Attempts to serve another configuration or supergraph: swapped, refused, or unchanged.',
    labelNames: ['result'],
    registers,
  });
  const spans = counterFamily({
    registry,
    name: 'router_trace_spans_total',
    help: 'Spans exported to the collector, and spans dropped because it was slow, away or unwilling.',
    labelNames: ['result'],
  });
  const exported = spans.of('exported');
  const lost = spans.of('dropped');
  collectCaches(engine, registers);
  const countFetch = ({ subgraph, failure, errorCount, durationMs }: FetchTiming) => {
    const outcome = failure ?? (errorCount > 0 ? 'graphql_errors' : 'ok');
    fetches.of(subgraph, outcome).value++;
    fetchDuration.of(subgraph).observe(durationMs / 1_000);
  };

  return {
    registry,
    contentType: registry.contentType,
    text: () => registry.metrics(),
    observe: options.isOn ? operations.observe : () => {},
    fetched: options.isOn ? countFetch : () => {},
    reloaded: (result) => reloads.inc({ result }),
    subscriptionOpened: (transport) => open.inc({ transport }),
    subscriptionClosed(transport, skipped) {
      open.dec({ transport });
      dropped.of(transport).value += skipped;
    },
    eventsSent(transport, count) {
      events.of(transport).value += count;
    },
    upstreamEventsDropped(count) {
      dropped.of('upstream').value += count;
    },
    spansExported(count) {
      exported.value += count;
    },
    spansDropped(count) {
      lost.value += count;
    },
  };
}

/** Who is measured, as OpenTelemetry tells Prometheus. */
function describeTarget(
  registry: Registry,
  { service_name, service_namespace, resource }: MetricsOptions['common'],
): void {
  const attributes: Record<string, string> = {
    ...(service_namespace === undefined ? {} : { 'service.namespace': service_namespace }),
    ...(service_name === undefined ? {} : { 'service.name': service_name }),
  };
  for (const [name, value] of Object.entries(resource)) attributes[name] ??= String(value);
  const labels = Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.replace(/[^A-Za-z0-9_]/g, '_'), value]),
  );
  if (Object.keys(labels).length === 0) return;
  new Gauge({
    name: 'target_info',
    help: 'Attributes of what is measured.',
    labelNames: Object.keys(labels),
    registers: [registry],
  }).set(labels, 1);
}
