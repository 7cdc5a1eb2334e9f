import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { execute, parse } from 'graphql';
import { WebSocket, WebSocketServer } from 'ws';
import { createFederation } from '../testkit/federation.js';

const { supergraphSdl, schemas } = createFederation({
  prices: {
    typeDefs:
      'type Query { ping: Int } type Subscription { price(of: ID = "a"): Product insider: Product @authenticated } type Product @key(fields: "id") { id: ID! amount: Int }',
  },
  names: {
    typeDefs: 'type Product @key(fields: "id") { id: ID! name: String }',
    resolvers: {
      Product: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `name of ${id}` }) },
    } as never,
  },
});

export { supergraphSdl };

/** A subscription that the router has opened at the subgraph. */
export interface UpstreamSubscription {
  readonly id: string;
  readonly payload: { query: string; variables?: Record<string, unknown>; extensions?: Record<string, unknown> };
  readonly socket: WebSocket;
}

/** A subgraph whose events, silences and faults the test decides; both subgraphs of the supergraph are this server. */
export async function startUpstream() {
  const open = new Map<string, UpstreamSubscription>();
  const waiting: (() => void)[] = [];
  const changed = () => {
    for (const wake of waiting.splice(0)) wake();
  };
  const http = createServer((request, response) => {
    fetches.push(request);
    void answerFetch(request).then((text) => response.writeHead(200, { 'content-type': 'application/json' }).end(text));
  });
  const fetches: IncomingMessage[] = [];
  const sockets = new WebSocketServer({ noServer: true, handleProtocols: () => 'graphql-transport-ws' });
  const behaviour = {
    /** What it does with a new subscription besides listing it. */
    onSubscribe: (_subscription: UpstreamSubscription) => {},
    answersPings: true,
  };
  let connections = 0;
  let ended = 0;

  http.on('upgrade', (request, socket, head) => {
    sockets.handleUpgrade(request, socket, head, (client) => {
      connections++;
      client.on('message', (data) => {
        const message = JSON.parse(String(data));
        if (message.type === 'connection_init') client.send('{"type":"connection_ack"}');
        if (message.type === 'ping' && behaviour.answersPings) client.send('{"type":"pong"}');
        if (message.type === 'complete' && open.delete(message.id)) ended++;
        if (message.type === 'subscribe') {
          const subscription = { id: message.id, payload: message.payload, socket: client };
          open.set(message.id, subscription);
          behaviour.onSubscribe(subscription);
        }
        changed();
      });
      client.on('close', () => {
        for (const [id, { socket: its }] of open) if (its === client) open.delete(id);
        changed();
      });
    });
  });

  const until = async (holds: () => boolean) => {
    while (!holds()) await new Promise<void>((resolve) => void waiting.push(resolve));
  };
  let port = 0;
  const listen = async () => {
    await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve));
    port = (http.address() as AddressInfo).port;
  };
  const kill = async () => {
    for (const client of sockets.clients) client.terminate();
    http.closeAllConnections();
    await new Promise((resolve) => http.close(resolve));
  };
  await listen();

  const eventText = ({ id, payload }: UpstreamSubscription, product: object) => {
    const schema = schemas.get('prices');
    if (!schema) throw new Error('There is no subgraph prices');
    const rootValue = { price: product, insider: product };
    const result = execute({
      schema,
      document: parse(payload.query),
      variableValues: payload.variables ?? {},
      rootValue,
    });
    return JSON.stringify({ id, type: 'next', payload: result });
  };

  return {
    behaviour,
    /** HTTP requests for entities so far. */
    fetches,
    open,
    yaml: `override_subgraph_url:\n  prices: http://127.0.0.1:${port}/graphql\n  names: http://127.0.0.1:${port}/graphql\n`,
    connections: () => connections,
    /** Subscriptions that the router has ended. */
    ended: () => ended,
    until,
    eventText,
    /** Resolves once as many subscriptions are open. */
    opened: (count: number) => until(() => open.size === count),
    send(product: object) {
      for (const subscription of open.values()) {
        if (subscription.socket.readyState === WebSocket.OPEN)
          subscription.socket.send(eventText(subscription, product));
      }
    },
    complete() {
      for (const { id, socket } of open.values()) socket.send(JSON.stringify({ id, type: 'complete' }));
      open.clear();
    },
    /** Goes as a crashed process does. */
    kill,
    /** Comes back on the same port. */
    restart: listen,
    stop: () => (http.listening ? kill() : Promise.resolve()),
  };
}

async function answerFetch(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  const { query, variables } = JSON.parse(text);
  const schema = schemas.get('names');
  if (!schema) throw new Error('There is no subgraph names');
  return JSON.stringify(await execute({ schema, document: parse(query), variableValues: variables }));
}
