import { ErrorCode } from '@paissive/errors';
import { IDENTITY_HEADER, type IdentitySigner } from '@paissive/identity';
import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import {
  SubgraphError,
  type SubgraphRequestContext,
  type SubgraphResponse,
  type SubgraphTransport,
} from '../execution/engine-contract.js';
import type { RequestHeaders } from './request-headers.js';
import type { SubgraphHeaders } from './subgraph-headers.js';

export interface UpstreamSubscriptionsDeps {
  /** Name → HTTP URL. */
  urls: ReadonlyMap<string, string>;
  /** Path of the WebSocket endpoint on the subgraph's origin. */
  path: string;
  signer: IdentitySigner | undefined;
  headersFor: SubgraphHeaders;
}

const RETRIES = 8;
const LONGEST_PAUSE_MS = 10_000;

/**
 * One multiplexed `graphql-transport-ws` connection per subgraph, opened with the first subscription and closed after the last.
 *
 * Every subscribe message carries the identity of its own caller in `extensions.identity`; it is signed anew when a lost connection is
 * opened again, because the first signature has expired by then.
 */
export function createUpstreamSubscriptions(
  deps: UpstreamSubscriptionsDeps,
): Pick<SubgraphTransport, 'subscribe'> & { close(): Promise<void> } {
  const clients = new Map<string, Client>();

  const clientFor = (subgraph: string): Client => {
    const known = clients.get(subgraph);
    if (known) return known;
    const address = deps.urls.get(subgraph);
    if (address === undefined)
      throw new SubgraphError(ErrorCode.SUBREQUEST_HTTP_ERROR, `There is no address for the subgraph ${subgraph}.`);
    const url = new URL(deps.path, address.replace(/^http/, 'ws'));
    const client = createClient({
      url: url.href,
      webSocketImpl: WebSocket,
      lazy: true,
      lazyCloseTimeout: 5_000,
      keepAlive: 15_000,
      connectionAckWaitTimeout: 5_000,
      retryAttempts: RETRIES,
      retryWait: (attempt) => pause(attempt),
      shouldRetry: () => true,
      // The router itself, for no one in particular: the connection outlives any one caller.
      connectionParams: () => (deps.signer ? { [IDENTITY_HEADER]: deps.signer.sign(CONNECTION, subgraph) } : {}),
    });
    clients.set(subgraph, client);
    return client;
  };

  return {
    subscribe: (subgraph, operation, context) => stream(deps, clientFor(subgraph), subgraph, operation, context),
    async close() {
      await Promise.all([...clients.values()].map((client) => client.dispose()));
    },
  };
}

const CONNECTION = { viewer: null, requestId: 'subscriptions' };

async function* stream(
  { signer, headersFor }: UpstreamSubscriptionsDeps,
  client: Client,
  subgraph: string,
  operation: { query: string; variables: Readonly<Record<string, unknown>>; operationName?: string | undefined },
  context: SubgraphRequestContext,
): AsyncGenerator<SubgraphResponse> {
  const { identity, client: sent, trace } = context.headers as RequestHeaders;
  const headers = { ...headersFor(subgraph, sent), ...trace?.outgoing };
  const events = client.iterate({
    query: operation.query,
    variables: { ...operation.variables },
    ...(operation.operationName === undefined ? {} : { operationName: operation.operationName }),
    extensions: {
      ...(Object.keys(headers).length > 0 ? { headers } : {}),
      // Read whenever the message is serialised, so also at a reconnect.
      get identity() {
        return signer?.sign(identity, subgraph);
      },
    },
  });
  const stop = () => void events.return?.();
  context.signal.addEventListener('abort', stop, { once: true });
  if (context.signal.aborted) stop();
  try {
    for await (const event of events) yield event;
  } catch (error) {
    throw streamError(subgraph, error);
  } finally {
    context.signal.removeEventListener('abort', stop);
  }
}

function streamError(subgraph: string, error: unknown): SubgraphError {
  // graphql-ws hands over the errors of a refused operation as an array, and a lost connection as its close event.
  if (Array.isArray(error)) {
    const [first] = error as { message?: string; extensions?: Record<string, unknown> }[];
    const code = first?.extensions?.['code'];
    return new SubgraphError(
      typeof code === 'string' ? code : ErrorCode.SUBREQUEST_HTTP_ERROR,
      first?.message ?? `The subgraph ${subgraph} refused the subscription.`,
      { service: subgraph },
    );
  }
  return new SubgraphError(ErrorCode.SUBREQUEST_HTTP_ERROR, `The subscription to '${subgraph}' was lost.`, {
    service: subgraph,
  });
}

/** Exponential, half of it random so that routers do not come back in step. */
function pause(attempt: number): Promise<void> {
  const longestMs = Math.min(LONGEST_PAUSE_MS, 200 * 2 ** attempt);
  return new Promise((resolve) => setTimeout(resolve, longestMs / 2 + (Math.random() * longestMs) / 2).unref());
}
