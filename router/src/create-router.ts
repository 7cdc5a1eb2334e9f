import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createIdentitySigner } from '@paissive/identity';
import type { Logger } from '@paissive/logging';
import type { RouterConfig } from './config/router-config.js';
import type { CreateEngine, Engine } from './execution/engine-contract.js';
import { createAuthenticate } from './http/authenticate.js';
import { createCors } from './http/cors.js';
import { createGraphQLHandler } from './http/graphql-handler.js';
import { closeServer, listen, parseListen } from './http/listen.js';
import { createOperationsServer } from './http/operations-server.js';
import { createStaticSite } from './http/static-site.js';
import { createWebSocketServer } from './subscriptions/websocket-server.js';
import { logRequest } from './telemetry/log-request.js';
import { createMetrics } from './telemetry/metrics.js';
import { startRecord } from './telemetry/request-record.js';
import { createSubgraphTransport } from './traffic/subgraph-transport.js';

export interface RouterDeps {
  config: RouterConfig;
  supergraphSdl: string;
  createEngine: CreateEngine;
  log: Logger;
  /** The folder of the built playground; undefined when there is none. */
  playground?: string | undefined;
  now?: () => number;
}

export interface Router {
  /** Starts both listeners. */
  start(): Promise<{ url: string; healthUrl: string | undefined; metricsUrl: string | undefined }>;
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
  createEngine,
  log,
  playground,
  now = Date.now,
}: RouterDeps): Router {
  const closing = new AbortController();
  let isReady = false;
  const { engine, transport } = buildEngine(config, supergraphSdl, createEngine, now);
  const current = () => engine;
  const metrics = createMetrics(current);
  const authenticate = createAuthenticate(config.authentication.router.jwt, now);
  const cors = createCors(config.cors);
  const site = createStaticSite({
    playground: config.sandbox.enabled ? playground : undefined,
    homepage: config.homepage.enabled,
    endpoint: config.supergraph.path,
  });
  const graphql = createGraphQLHandler({ engine: current, config, authenticate, closing: closing.signal, now });

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    if (path !== config.supergraph.path || site.wants(request, path)) return site.serve(request, response, path);
    const started = performance.now();
    const record = startRecord(request, randomUUID);
    response.setHeader('X-Request-Id', record.requestId);
    if (cors(request, response)) return;
    try {
      await graphql(request, response, record);
    } catch (error) {
      log.error({ err: error, requestId: record.requestId }, 'request failed');
      if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'application/json' }).end(UNKNOWN);
      else response.destroy();
    }
    const durationMs = performance.now() - started;
    metrics.observe(record, response.statusCode, durationMs);
    logRequest(log, record, response.statusCode, durationMs);
  };
  const server = createServer((request, response) => void handle(request, response));
  // A client that trickles its headers or body must not hold a connection for ever.
  server.headersTimeout = 20_000;
  server.requestTimeout = 60_000;
  const websocket = createWebSocketServer({
    server,
    path: config.supergraph.path,
    engine: current,
    config,
    authenticate,
    newId: randomUUID,
    now,
    onOpen: () => metrics.subscriptionOpened('websocket'),
    onClose: (dropped) => metrics.subscriptionClosed('websocket', dropped),
  });
  const { prometheus } = config.telemetry.exporters.metrics;
  const health = config.health_check;
  const shared = health.enabled && prometheus.enabled && health.listen === prometheus.listen;
  const operations = createOperationsServer({
    healthPath: health.enabled ? health.path : undefined,
    metricsPath: shared || (!health.enabled && prometheus.enabled) ? prometheus.path : undefined,
    metrics,
    isReady: () => isReady,
  });
  const separateMetrics = createOperationsServer({
    healthPath: undefined,
    metricsPath: prometheus.path,
    metrics,
    isReady: () => isReady,
  });

  return {
    async start() {
      const main = parseListen(config.supergraph.listen);
      const port = await listen(server, main);
      const ops = health.enabled ? parseListen(health.listen) : undefined;
      const opsPort = ops && (await listen(operations, ops));
      const prom = prometheus.enabled && !shared ? parseListen(prometheus.listen) : undefined;
      const promPort = prom && (await listen(separateMetrics, prom));
      isReady = true;
      const metricsAt = shared ? { host: ops?.host, port: opsPort } : prom && { host: prom.host, port: promPort };
      return {
        url: `http://${main.host}:${port}${config.supergraph.path}`,
        healthUrl: ops && `http://${ops.host}:${opsPort}${health.path}`,
        metricsUrl: metricsAt && `http://${metricsAt.host}:${metricsAt.port}${prometheus.path}`,
      };
    },
    async stop() {
      isReady = false;
      closing.abort();
      await websocket.close();
      await closeServer(server, config.supergraph.connection_shutdown_timeout);
      await transport.close();
      engine.close();
      if (operations.listening) await closeServer(operations, 1_000);
      if (separateMetrics.listening) await closeServer(separateMetrics, 1_000);
    },
  };
}

const UNKNOWN = '{"errors":[{"message":"Internal server error","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}';

function buildEngine(config: RouterConfig, supergraphSdl: string, createEngine: CreateEngine, now: () => number) {
  const urls = new Map<string, string>();
  const secret = config.extensions.identity?.secret;
  const signer = secret === undefined ? undefined : createIdentitySigner({ secret, now });
  let transport: ReturnType<typeof createSubgraphTransport> | undefined;
  // The engine reads the addresses from the supergraph, and the transport needs them: whoever is asked first by then has both.
  const open = () => {
    transport ??= createSubgraphTransport({ urls, config, signer });
    return transport;
  };
  const { directives } = config.authorization;
  const engine: Engine = createEngine({
    supergraphSdl,
    transport: {
      fetch: (subgraph, body, context) => open().fetch(subgraph, body, context),
      subscribe: (subgraph, operation, context) => open().subscribe(subgraph, operation, context),
    },
    introspection: config.supergraph.introspection,
    includeSubgraphErrors: config.include_subgraph_errors,
    limits: {
      maxDepth: config.limits.max_depth,
      maxHeight: config.limits.max_height,
      maxRootFields: config.limits.max_root_fields,
      maxAliases: config.limits.max_aliases,
      warnOnly: config.limits.warn_only,
      maxTokens: config.limits.parser_max_tokens,
      maxRecursion: config.limits.parser_max_recursion,
    },
    authorization: {
      enabled: directives.enabled,
      rejectUnauthorized: directives.reject_unauthorized,
      dryRun: directives.dry_run,
      response: directives.errors.response,
    },
    cacheSizes: {
      plans: config.supergraph.query_planning.cache.in_memory.limit,
      documents: config.supergraph.query_planning.cache.in_memory.limit,
    },
  });
  for (const { name, url } of engine.subgraphs.values()) urls.set(name, config.override_subgraph_url[name] ?? url);
  return { engine, transport: { close: async () => transport?.close() } };
}
