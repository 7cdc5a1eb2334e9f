import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { RouterConfig } from '../config/router-config.js';

/** Of a whole request, its body included. */
const REQUEST_TIMEOUT_MS = 60_000;
const MAX_HEADERS = 200;

/**
 * The listener for clients: HTTP, or HTTPS with `tls.supergraph`. Bounded in connections, and nobody holds one by sending a request a byte at a time.
 */
export function createListener(config: RouterConfig, answer: RequestListener): Server {
  const headersTimeout = config.server.http.header_read_timeout;
  const options = {
    headersTimeout,
    requestTimeout: Math.max(REQUEST_TIMEOUT_MS, headersTimeout),
    // By default Node looks every 30 seconds, which would be the shortest timeout there is.
    connectionsCheckingInterval: Math.min(1_000, Math.max(20, headersTimeout / 2)),
  };
  const certified = config.tls.supergraph;
  const server = certified
    ? createTlsServer(
        {
          ...options,
          minVersion: 'TLSv1.2',
          cert: [certified.certificate, certified.certificate_chain ?? ''].join('\n'),
          key: certified.key,
        },
        answer,
      )
    : createServer(options, answer);
  server.maxHeadersCount = MAX_HEADERS;
  server.maxConnections = config.extensions.overload.max_connections;
  return server;
}
