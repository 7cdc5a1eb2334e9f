import type { Fetcher } from '@graphiql/toolkit';
import { type ExecutionResult, OperationTypeNode, parse } from 'graphql';
import { createClient } from 'graphql-ws';

/**
 * Sends queries and mutations by POST and subscriptions over a WebSocket. A browser cannot set headers on a WebSocket, so the header
 * editor's content goes into `connection_init`, where the router looks for a token too; each subscription has its own connection, so
 * that edited headers count at once.
 */
export function createFetcher(path: string): Fetcher {
  const url = new URL(path, window.location.href);
  return (params, options) => {
    const headers = (options?.headers ?? {}) as Record<string, string>;
    if (isSubscription(params.query, params.operationName ?? undefined)) {
      const socket = new URL(url);
      socket.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
      const client = createClient({ url: socket.href, connectionParams: headers, retryAttempts: 3 });
      return client.iterate(params as never) as AsyncIterableIterator<ExecutionResult>;
    }
    return fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
      body: JSON.stringify(params),
    }).then((response) => response.json());
  };
}

function isSubscription(query: string, operationName: string | undefined): boolean {
  const operations = parse(query).definitions.filter((definition) => definition.kind === 'OperationDefinition');
  const chosen = operationName ? operations.find(({ name }) => name?.value === operationName) : operations[0];
  return chosen?.operation === OperationTypeNode.SUBSCRIPTION;
}
