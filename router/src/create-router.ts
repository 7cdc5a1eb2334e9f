import { randomUUID } from 'node:crypto';
import { type IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '@paissive/logging';
import { createBuckets } from './admission/create-buckets.js';
import { watchEventLoop } from './admission/event-loop-lag.js';
import { createGate } from './admission/gate.js';
import type { RouterConfig } from './config/router-config.js';
import type { ManifestFile } from './documents/persisted-queries/manifest.js';
import type { AuthorizationOptions, CreateEngine } from './execution/engine-options.js';
import { createListener } from './http/create-listener.js';
import { closeServer, listen, parseListen } from './http/listen.js';
import { createOperationsListeners } from './http/operations-listeners.js';
import { turnAway } from './http/turn-away.js';
import { createServing } from './serving/create-serving.js';
import { createReloader, type ReloadResult, type ServingSource } from './serving/reload.js';
import { createSubscriptionState } from './subscriptions/subscription-state.js';
import { createWebSocketServer } from './subscriptions/websocket-server.js';
import { createMetrics } from './telemetry/metrics.js';
import { createRequestTelemetry } from './telemetry/request-telemetry.js';
import { createTrafficMetrics } from './telemetry/traffic-metrics.js';

export interface RouterDeps {
  config: RouterConfig;
  supergraphSdl: string;
  /** What the manifests of persisted queries hold, if there are any. */
  manifests?: readonly ManifestFile[] | undefined;
  createEngine: CreateEngine;
  log: Logger;
  /** The folder of the built playground; undefined when there is none. */
  playground?: string | undefined;
  /** Functions that decide @policy, before what the configuration says of it. */
  authorization?: Pick<AuthorizationOptions, 'policies' | 'decidePolicies'> | undefined;
  now?: () => number;
}

export interface Router {
  /** Starts the listeners. */
  start(): Promise<{ url: string; healthUrl: string | undefined; metricsUrl: string | undefined }>;
  /**
   * Serves another configuration or supergraph from now on. A bad one is refused and the last good one keeps serving.
   *
   * @param read tells what to serve; may throw ConfigError or a system error, which refuse the reload
   */
  reload(read: () => ServingSource): Promise<ReloadResult>;
  /** Stops readiness, ends subscriptions, lets requests in flight finish within the grace, and closes everything. */
  stop(): Promise<void>;
}

/**
 * Puts the gateway together from a configuration and a supergraph.
 *
 * @throws SupergraphError for a supergraph that cannot be served
 */
export function createRouter({
  config,
  supergraphSdl,
  manifests,
  createEngine,
  log,
  playground,
  authorization,
  now = Date.now,
}: RouterDeps): Router {
  const current = () => serving;
  const monotonic = () => performance.now();
  const metrics = createMetrics(() => serving.engine, {
    common: config.telemetry.exporters.metrics.common,
    namedOperations: config.extensions.operation_metrics.limit,
    isOn: config.telemetry.exporters.metrics.prometheus.enabled,
  });
  const telemetry = createRequestTelemetry({ log, metrics, newId: randomUUID });
  const state = createSubscriptionState({ metrics, log, now });
  const lag = watchEventLoop(() => serving.config.extensions.overload.max_event_loop_lag, monotonic);
  const gate = createGate({
    config: () => serving.config,
    isLagging: () => lag.isLagging,
    now: monotonic,
    onRefusal: (reason) => traffic.turnedAway(reason),
  });
  const traffic = createTrafficMetrics({
    registry: metrics.registry,
    states: () => serving.states(),
    inFlight: () => gate.inside.size,
  });
  const buckets = createBuckets({
    config: config.extensions.rate_limits,
    log,
    now: monotonic,
    onDown: (isDown) => traffic.storeDown(isDown),
  });
  const shared = { createEngine, playground, now, log, metrics, telemetry, authorization, state, buckets, traffic };
  const build = (source: ServingSource) => createServing({ ...source, ...shared, onStream: gate.leave });
  let serving = build({ config, supergraphSdl, manifests });
  let isReady = false;
  let isDraining = false;

  const server = createListener(config, (request, response) => void handle(request, response));
  const websocket = createWebSocketServer({
    server,
    serving: current,
    gate,
    now,
    telemetry,
    revoked: state.revoked,
  });
  const operations = createOperationsListeners(config, metrics, () => isReady && !gate.isShedding);
  const reload = createReloader({
    current,
    async build(source, previous) {
      const next = build(source);
      const { cache, warmed_up_queries: count } = source.config.supergraph.query_planning;
      await next.engine.warmUp(previous.engine.topOperations(count ?? Math.floor(cache.in_memory.limit / 3)));
      return next;
    },
    swap: (next) => {
      serving = next;
    },
    log,
    onReload: (result) => metrics.reloaded(result),
  });

  return {
    async start() {
      const address = parseListen(config.supergraph.listen);
      const port = await listen(server, address);
      const urls = await operations.start();
      buckets.open();
      lag.start();
      isReady = true;
      const scheme = config.tls.supergraph ? 'https' : 'http';
      return { url: `${scheme}://${address.host}:${port}${config.supergraph.path}`, ...urls };
    },
    reload,
    async stop() {
      isReady = false;
      isDraining = true;
      for (const work of gate.inside) if (work instanceof ServerResponse) work.shouldKeepAlive = false;
      await delay(serving.config.extensions.drain_delay);
      const graceMs = serving.config.supergraph.connection_shutdown_timeout;
      const retired = serving.retire({ kind: 'shutdown' }, graceMs);
      await websocket.close();
      const closed = closeServer(server, graceMs);
      await retired;
      // What is open now only sends its last bytes, or holds a connection for no request at all.
      const cut = setTimeout(() => server.closeAllConnections(), FLUSH_MS);
      await closed;
      clearTimeout(cut);
      await operations.stop();
      lag.stop();
      await buckets.close();
    },
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { config: rules, wantsPage, servePage, cors, graphql, enter, tracer } = serving;
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    if (path !== rules.supergraph.path || wantsPage(request, path)) return servePage(request, response, path);
    if (isDraining) response.shouldKeepAlive = false;
    const record = telemetry.start(request.headers, 'http', tracer);
    response.setHeader('X-Request-Id', record.requestId);
    const { experimental_response_trace_id: told } = rules.telemetry.exporters.tracing;
    if (told.enabled && record.trace) response.setHeader(told.header_name, record.trace.traceId);
    if (cors(request, response)) return;
    const refusal = gate.admit();
    // Counted, but not logged: what is meant to cost nothing must not cost a line.
    if (refusal !== null) return turnAway(request, response, refusal);
    gate.enter(response);
    const leave = enter();
    try {
      await graphql(request, response, record);
    } catch (error) {
      log.error({ err: error, requestId: record.requestId }, 'request failed');
      record.code ??= 'INTERNAL_SERVER_ERROR';
      record.hasNoData = true;
      if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'application/json' }).end(UNKNOWN);
      else response.destroy();
    }
    leave();
    gate.leave(response);
    telemetry.finish(record, response.statusCode, rules.authorization.directives.errors.log);
  }
}

const FLUSH_MS = 5_000;
const UNKNOWN = '{"errors":[{"message":"Internal server error","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}';
