import { createClient as createSseClient } from 'graphql-sse';
import { type Client, createClient as createWsClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { TestRouter } from './start-router.js';

/** Real clients of one router, closed together. */
export function createClients(router: () => TestRouter) {
  const open: Client[] = [];
  return {
    ws(connectionParams: Record<string, unknown> = {}): Client {
      const client = createWsClient({
        url: router().url.replace('http', 'ws'),
        webSocketImpl: WebSocket,
        retryAttempts: 0,
        connectionParams,
      });
      open.push(client);
      return client;
    },
    sse: (headers: Record<string, string> = {}) => createSseClient({ url: router().url, retryAttempts: 0, headers }),
    async close() {
      await Promise.all(open.splice(0).map((client) => client.dispose()));
    },
  };
}
