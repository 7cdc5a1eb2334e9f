import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { CloseCode, handleProtocols } from 'graphql-ws';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { createHeartbeat, type Heartbeat } from './heartbeat.js';
import { createSocketOutlet } from './socket-outlet.js';
import { createProtocol, type Extra, type Protocol, type ProtocolDeps } from './transport-ws-protocol.js';

export interface WebSocketServerDeps extends ProtocolDeps {
  server: Server;
}

const MAX_MESSAGE_BYTES = 1_000_000;
const PING_MS = 12_000;
/** What a client may leave unread of answers before it is cut off; events have a bounded backlog of their own. */
const MAX_UNSENT_BYTES = 8 * 1_024 * 1_024;
/** RFC 6455 §7.4.1. */
const TOO_LARGE = 1009;
/** The client is told to try elsewhere or later (RFC 6455, IANA registry). */
const TRY_AGAIN_LATER = 1013;

/**
 * Serves the `graphql-transport-ws` protocol on the HTTP server's upgrade. Any operation may be sent, not only subscriptions. The token comes
 * with the upgrade's headers or in `connection_init` as `{ "Authorization": "Bearer …" }`.
 */
export function createWebSocketServer(deps: WebSocketServerDeps): { close(): Promise<void> } {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_MESSAGE_BYTES,
    // Its memory per connection is a multiple of everything else, and events are encoded once for all clients without it.
    perMessageDeflate: false,
    handleProtocols,
  });
  const protocol = createProtocol(deps);
  const heartbeat = createHeartbeat(PING_MS);
  const maxBytes = () => deps.serving().config.limits.http_max_request_bytes;

  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const path = request.url?.split('?', 1)[0];
    const { supergraph, subscription, extensions } = deps.serving().config;
    if (path !== supergraph.path || !subscription.enabled) {
      socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    const stalledAfterMs = extensions.subscriptions.stalled_after;
    sockets.handleUpgrade(request, socket, head, (client) => {
      watch(client, heartbeat);
      const outlet = createSocketOutlet(client, socket, stalledAfterMs);
      serve({ client, request, outlet, running: 0 }, protocol, maxBytes);
    });
  };
  deps.server.on('upgrade', onUpgrade);

  return {
    async close() {
      deps.server.off('upgrade', onUpgrade);
      for (const client of sockets.clients) client.close(1001, 'Going away');
      const cut = setTimeout(() => {
        for (const client of sockets.clients) client.terminate();
      }, 2_000);
      await new Promise<void>((resolve) => sockets.close(() => resolve()));
      clearTimeout(cut);
      heartbeat.close();
    },
  };
}

function serve(extra: Extra, { server, payloads }: Protocol, maxBytes: () => number): void {
  const { client } = extra;
  const closed = server.opened(
    {
      protocol: client.protocol,
      send: (text) =>
        new Promise((resolve, reject) => {
          if (client.bufferedAmount > MAX_UNSENT_BYTES) {
            client.close(TRY_AGAIN_LATER, 'Too slow');
            return resolve();
          }
          client.send(payloads.fill(text), (error) => (error ? reject(error) : resolve()));
        }),
      close: (code, reason) => client.close(code, reason),
      onMessage: (handle) => {
        client.on('message', (data: RawData, isBinary: boolean) => {
          if (isBinary) return client.close(CloseCode.BadRequest, 'Messages are text');
          if ((data as Buffer).length > maxBytes()) return client.close(TOO_LARGE, 'Message too large');
          handle(String(data)).catch(() => client.close(CloseCode.InternalServerError, 'Internal error'));
        });
      },
    },
    extra,
  );
  // A faulty frame also closes the socket; the listener only keeps the error from being thrown.
  client.on('error', () => client.terminate());
  client.once('close', (code, reason) => void closed(code, String(reason)));
}

/** Ends a connection whose other side is gone without a word, or reads nothing. */
function watch(client: WebSocket, heartbeat: Heartbeat): void {
  let alive = true;
  const stop = heartbeat.add(() => {
    if (!alive) return client.terminate();
    alive = false;
    client.ping();
  });
  client.on('pong', () => {
    alive = true;
  });
  client.once('close', stop);
}
