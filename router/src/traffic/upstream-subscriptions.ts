import { ErrorCode } from '@paissive/errors';
import { IDENTITY_HEADER, type IdentitySigner } from '@paissive/identity';
import type { RouterConfig } from '../config/router-config.js';
import {
  SubgraphError,
  type SubgraphOperation,
  type SubgraphRequestContext,
  type SubgraphResponse,
  type SubgraphTransport,
} from '../execution/engine-contract.js';
import { createBoundedQueue } from '../subscriptions/bounded-queue.js';
import type { ClientTls } from './http-exchange.js';
import type { RequestHeaders } from './request-headers.js';
import type { SubgraphHeaders } from './subgraph-headers.js';
import { createUpstreamConnection, type UpstreamConnection } from './upstream-connection.js';

export interface UpstreamSubscriptionsDeps {
  /** Name → HTTP URL. */
  urls: ReadonlyMap<string, string>;
  mode: RouterConfig['subscription']['mode']['passthrough'];
  signer: IdentitySigner | undefined;
  headersFor: SubgraphHeaders;
  tlsFor: (subgraph: string) => ClientTls;
  /** Told of events that came faster than the plan's other fetches could be made for them. */
  onDropped: (count: number) => void;
}

/** Events of one subscription that may wait for the fetches that an earlier one needs. */
const MAX_WAITING_EVENTS = 1_000;

/**
 * Subscribes at subgraphs, over one connection each.
 *
 * Every subscribe message carries the identity of its own caller in `extensions.identity`; it is signed anew when a lost connection is
 * opened again, because the first signature has expired by then.
 */
export function createUpstreamSubscriptions(
  deps: UpstreamSubscriptionsDeps,
): Pick<SubgraphTransport, 'subscribe'> & { close(): Promise<void> } {
  const connections = new Map<string, UpstreamConnection>();
  const connectionTo = (subgraph: string): UpstreamConnection => {
    const known = connections.get(subgraph);
    if (known) return known;
    const connection = connect(deps, subgraph);
    connections.set(subgraph, connection);
    return connection;
  };

  return {
    async *subscribe(subgraph, operation, context) {
      const connection = connectionTo(subgraph);
      try {
        yield* stream(deps, connection, subgraph, operation, context);
      } catch (error) {
        // Given up: the next subscription starts afresh and does not wait out this one's pauses.
        if (connections.get(subgraph) === connection) connections.delete(subgraph);
        throw error;
      }
    },
    async close() {
      await Promise.all([...connections.values()].map((connection) => connection.close()));
    },
  };
}

const CONNECTION = { viewer: null, requestId: 'subscriptions' };

function connect({ urls, mode, signer, tlsFor }: UpstreamSubscriptionsDeps, subgraph: string): UpstreamConnection {
  const address = urls.get(subgraph);
  if (address === undefined)
    throw new SubgraphError(ErrorCode.SUBREQUEST_HTTP_ERROR, `There is no address for the subgraph ${subgraph}.`);
  const { all } = mode;
  const own = mode.subgraphs[subgraph];
  return createUpstreamConnection({
    url: new URL(own?.path ?? all.path, address.replace(/^http/, 'ws')).href,
    tls: tlsFor(subgraph),
    // The router itself, for no one in particular: the connection outlives any one caller.
    connectionParams: () => (signer ? { [IDENTITY_HEADER]: signer.sign(CONNECTION, subgraph) } : {}),
    heartbeatMs: own?.heartbeat_interval === undefined ? all.heartbeat_interval : own.heartbeat_interval,
    maxReconnectAttempts: own?.max_reconnect_attempts ?? all.max_reconnect_attempts,
    reconnectDelayMs: own?.reconnect_delay ?? all.reconnect_delay,
  });
}

async function* stream(
  { signer, headersFor, onDropped }: UpstreamSubscriptionsDeps,
  connection: UpstreamConnection,
  subgraph: string,
  operation: SubgraphOperation,
  context: SubgraphRequestContext,
): AsyncGenerator<SubgraphResponse> {
  const { identity, client, trace } = context.headers as RequestHeaders;
  const headers = { ...headersFor(subgraph, client), ...trace?.outgoing };
  let failure: unknown;
  const events = createBoundedQueue<SubgraphResponse>({ capacity: MAX_WAITING_EVENTS });
  const leave = connection.subscribe<Record<string, unknown>>(
    {
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
    },
    {
      next: (event) => events.push(event),
      error: (error) => {
        failure = error ?? 'lost';
        events.end();
      },
      complete: () => events.end(),
    },
  );
  const stop = () => {
    leave();
    void events.return?.();
  };
  context.signal.addEventListener('abort', stop, { once: true });
  if (context.signal.aborted) stop();
  try {
    yield* events;
    if (failure === undefined) return;
    // A refused operation is an answer like any other: its errors are the subgraph's and are redacted as such.
    if (!Array.isArray(failure)) throw streamError(subgraph, failure);
    yield { data: null, errors: failure };
  } finally {
    context.signal.removeEventListener('abort', stop);
    leave();
    if (events.dropped > 0) onDropped(events.dropped);
  }
}

function streamError(subgraph: string, error: unknown): SubgraphError {
  const extensions = { service: subgraph };
  if (error instanceof Error && !('code' in error)) {
    const message = `The subgraph ${subgraph} sent something that is not of the subscription protocol.`;
    return new SubgraphError(ErrorCode.SUBREQUEST_MALFORMED_RESPONSE, message, extensions);
  }
  const message = `The subscription to '${subgraph}' was lost.`;
  return new SubgraphError(ErrorCode.SUBREQUEST_HTTP_ERROR, message, extensions);
}
