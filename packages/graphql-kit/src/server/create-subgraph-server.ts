import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { ErrorCode, PlatformError } from '@paissive/errors';
import {
  type CallerIdentity,
  createIdentityVerifier,
  IDENTITY_HEADER,
  IdentityError,
  type IdentityVerifier,
} from '@paissive/identity';
import type { Logger } from '@paissive/logging';
import type { GraphQLSchema } from 'graphql';
import { createDrain } from './drain.js';
import { createGraphqlHttp } from './graphql-http.js';
import { createGraphqlWebsocket } from './graphql-websocket.js';
import { answerLiveness, answerReadiness, type HealthChecks } from './health.js';
import type { RequestContext } from './request-context.js';
import { matchRoute, type Route } from './routes.js';
import { sendError, statusOf } from './send-json.js';
import { unauthenticated } from './unauthenticated.js';

export type { RequestContext };

export interface SubgraphServerOptions {
  /** The subgraph's name in `supergraph.yaml`; identities must be signed for it. */
  readonly name: string;
  readonly schema: GraphQLSchema;
  /** Makes the context of one operation: loaders, use-cases, viewer. */
  readonly createContext: (request: RequestContext) => object | Promise<object>;
  /** Shared with the router; at least 32 bytes. */
  readonly identitySecret: string;
  readonly log: Logger;
  /** What `GET /health/ready` looks at; nothing if left out. */
  readonly health?: HealthChecks;
  readonly routes?: readonly Route[];
  /** Largest body and WebSocket message; 12 MB if left out. */
  readonly bodyLimitBytes?: number;
  /** Whether signed callers may introspect; they may if left out, since unsigned ones get nowhere. */
  readonly introspection?: boolean;
  /** How long `stop` waits for answers under way before it cuts them; 10 s if left out. */
  readonly drainMs?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** The listener of a subgraph: GraphQL over HTTP and WebSocket on `/graphql`, health, and routes of its own. */
export interface SubgraphServer {
  /**
   * @param port 0 for any free one.
   * @returns where it listens, for example `{ url: 'http://127.0.0.1:4001/graphql', host, port }`.
   */
  start(port: number, host?: string): Promise<{ readonly url: string; readonly host: string; readonly port: number }>;
  /** Turns unready, closes WebSockets with 1001, lets answers under way finish, then closes. */
  stop(): Promise<void>;
}

const GRAPHQL_PATH = '/graphql';
const DEFAULT_BODY_LIMIT_BYTES = 12_000_000;
/** Longer than the client keeps its end, so that it never sends on a connection that is just being closed. */
const KEEP_ALIVE_MS = 65_000;

/**
 * Creates the server of a subgraph. Whatever is not signed by the router for this subgraph gets 401 `UNAUTHENTICATED`.
 *
 * @example
 * const server = createSubgraphServer({ name: 'accounts', schema, createContext, identitySecret, log, health: { postgres } });
 * const { url } = await server.start(env.PORT, env.HOST);
 * lifecycle.onShutdown('server', () => server.stop());
 */
export function createSubgraphServer(options: SubgraphServerOptions): SubgraphServer {
  const { name, log, health = {}, routes = [], drainMs = 10_000, now = Date.now } = options;
  const bodyLimitBytes = options.bodyLimitBytes ?? DEFAULT_BODY_LIMIT_BYTES;
  const verifier = createIdentityVerifier({ secret: options.identitySecret, audience: name, now });
  const { schema, createContext, introspection = true } = options;
  const graphql = createGraphqlHttp({ schema, createContext, log, bodyLimitBytes, introspection });
  const websocket = createGraphqlWebsocket({ schema, createContext, verifier, log, messageLimitBytes: bodyLimitBytes });

  let stopping: Promise<void> | undefined;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const pathname = pathOf(request);
    if (pathname === '/health/live' && request.method === 'GET') return answerLiveness(response);
    if (pathname === '/health/ready' && request.method === 'GET') {
      return answerReadiness(response, health, drain.isDraining, log);
    }
    if (pathname === GRAPHQL_PATH) return graphql.handle(request, response, verified(request, verifier, log));
    const { route, params } = matchRoute(routes, request.method ?? 'GET', pathname);
    await route.handler(request, response, { params, log });
  }

  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    answer(request, response).catch((error: unknown) => refuse(request, response, error, log));
  });
  const drain = createDrain(server);
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', (error) => log.debug({ err: error }, 'websocket connection failed'));
    if (drain.isDraining) return reject(socket, '503 Service Unavailable');
    if (pathOf(request) !== GRAPHQL_PATH) return reject(socket, '404 Not Found');
    // A header that is there must be good; without one the identity is expected in the connection's first message.
    if (request.headers[IDENTITY_HEADER] !== undefined && !isSigned(request, verifier)) {
      return reject(socket, '401 Unauthorized');
    }
    websocket.upgrade(request, socket, head);
  });

  return {
    async start(port, host = '127.0.0.1') {
      await graphql.start();
      const address = await listen(server, port, host);
      const authority = address.family === 'IPv6' ? `[${host}]:${address.port}` : `${host}:${address.port}`;
      const url = `http://${authority}${GRAPHQL_PATH}`;
      log.info({ ready: true, subgraph: name, url, port: address.port }, 'ready');
      return { url, host, port: address.port };
    },
    async stop() {
      stopping ??= Promise.all([drain.run(drainMs), websocket.stop()]).then(() => graphql.stop());
      await stopping;
    },
  };
}

const REQUEST_ID = /^[A-Za-z0-9_.:-]{1,80}$/;

/** Who asks is what the router signed, once for many requests; which request it is, its `x-request-id` says. */
function verified(request: IncomingMessage, verifier: IdentityVerifier, log: Logger): CallerIdentity {
  try {
    const identity = verifier.verify(headerOf(request));
    const requestId = request.headers['x-request-id'];
    return typeof requestId === 'string' && REQUEST_ID.test(requestId) ? { ...identity, requestId } : identity;
  } catch (error) {
    if (!(error instanceof IdentityError)) throw error;
    log.warn({ reason: error.reason, address: request.socket.remoteAddress }, 'unsigned request refused');
    throw unauthenticated();
  }
}

function isSigned(request: IncomingMessage, verifier: IdentityVerifier): boolean {
  try {
    verifier.verify(headerOf(request));
    return true;
  } catch (error) {
    if (error instanceof IdentityError) return false;
    throw error;
  }
}

/** Node joins a repeated header with commas, which no signature survives. */
function headerOf(request: IncomingMessage): string | undefined {
  const value = request.headers[IDENTITY_HEADER];
  return Array.isArray(value) ? value.join() : value;
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?', 1)[0] ?? '/';
}

function refuse(request: IncomingMessage, response: ServerResponse, error: unknown, log: Logger): void {
  const shown =
    error instanceof PlatformError
      ? error
      : new PlatformError(ErrorCode.INTERNAL_SERVER_ERROR, 'Something went wrong on our side.');
  if (shown !== error) log.error({ err: error, path: pathOf(request) }, 'unexpected error');
  if (response.headersSent) return void response.destroy();
  // What was not read of the body would be taken for the next request.
  if (!request.complete) response.setHeader('connection', 'close');
  sendError(response, statusOf(shown), shown);
}

function reject(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}

function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server.address() as AddressInfo);
    });
  });
}
