import { type Client, createClient } from 'graphql-ws';
import { type ClientOptions, WebSocket } from 'ws';
import type { ClientTls } from './http-exchange.js';

export interface UpstreamConnectionOptions {
  url: string;
  tls?: ClientTls | undefined;
  /** Payload of `connection_init`, made anew for every connection. */
  connectionParams: () => Record<string, unknown>;
  /** Null: no heartbeat. */
  heartbeatMs: number | null;
  /** Failures in a row before subscriptions are told that their stream is lost. */
  maxReconnectAttempts: number;
  /** Before the first attempt to connect again; doubles from attempt to attempt, half of it random. */
  reconnectDelayMs: number;
}

export interface UpstreamConnection extends Pick<Client, 'subscribe'> {
  close(): Promise<void>;
}

const LONGEST_PAUSE_MS = 10_000;
/** A connection that has lasted this long was a good one, even if nothing has happened on it. */
const PROVEN_MS = 30_000;
/** How long a subgraph may take for the TCP connection and the upgrade, for `connection_ack`, and to answer a ping. */
const ANSWER_LIMIT_MS = 5_000;
/** An event larger than this is not one. */
const MAX_EVENT_BYTES = 16 * 1_024 * 1_024;

/**
 * One multiplexed `graphql-transport-ws` connection to a subgraph, opened with the first subscription and closed after the last. A lost one is
 * opened again with everything that ran on it; what the subgraph sent in between is missed.
 *
 * A connection counts as failed unless the subgraph has sent an event or it has lasted for a while: a subgraph that accepts every connection only to drop it would otherwise be
 * connected to for ever at full speed.
 */
export function createUpstreamConnection(options: UpstreamConnectionOptions): UpstreamConnection {
  let failures = 0;
  let unanswered: NodeJS.Timeout | undefined;
  let proving: NodeJS.Timeout | undefined;
  const prove = () => {
    failures = 0;
  };
  const closing = new AbortController();
  const client = createClient({
    // The pause is here and not in `retryWait`, which the client passes over after a normal closure by the subgraph.
    url: async () => {
      if (failures > 0) await pause(options.reconnectDelayMs * 2 ** (failures - 1), closing.signal);
      return options.url;
    },
    webSocketImpl: socketWith(options.tls),
    lazy: true,
    lazyCloseTimeout: 5_000,
    keepAlive: options.heartbeatMs ?? 0,
    connectionAckWaitTimeout: ANSWER_LIMIT_MS,
    connectionParams: options.connectionParams,
    retryAttempts: Number.POSITIVE_INFINITY,
    retryWait: async () => {},
    // What the client throws itself is a message that is not of the protocol; connecting again would only bring the next one.
    shouldRetry: (error) => isLost(error) && failures <= options.maxReconnectAttempts && !closing.signal.aborted,
    on: {
      ping: (isReceived) => {
        if (isReceived) return;
        // The client pings but does not mind silence: a half-open connection would look quiet for hours.
        unanswered = setTimeout(() => client.terminate(), ANSWER_LIMIT_MS);
        unanswered.unref();
      },
      pong: (isReceived) => {
        if (isReceived) clearTimeout(unanswered);
      },
      connected: () => {
        proving = setTimeout(prove, PROVEN_MS);
        proving.unref();
      },
      message: ({ type }) => {
        if (type === 'next') prove();
      },
      closed: () => {
        clearTimeout(unanswered);
        clearTimeout(proving);
        failures++;
      },
    },
  });
  return {
    subscribe: client.subscribe,
    async close() {
      closing.abort();
      // A connection that cannot be opened any more needs no closing.
      await Promise.resolve(client.dispose()).catch(() => {});
    },
  };
}

/**
 * A socket that fails in one way only: it closes. The client would take an error and the close that follows it for two failures, the second
 * of them for one of the connection that it has opened since.
 */
function socketWith(tls: ClientTls | undefined): typeof WebSocket {
  const options: ClientOptions = {
    ...tls,
    maxPayload: MAX_EVENT_BYTES,
    handshakeTimeout: ANSWER_LIMIT_MS,
    perMessageDeflate: false,
  };
  class UpstreamSocket extends WebSocket {
    constructor(url: string, protocol: string) {
      super(url, protocol, options);
      this.on('error', () => this.terminate());
      Object.defineProperty(this, 'onerror', { get: () => null, set: () => {} });
    }
  }
  return UpstreamSocket as unknown as typeof WebSocket;
}

/** Close events, and the client's own for a silent connection. */
function isLost(error: unknown): boolean {
  return !(error instanceof Error) || error.name === 'TerminatedCloseEvent';
}

function pause(fullMs: number, signal: AbortSignal): Promise<void> {
  const longestMs = Math.min(LONGEST_PAUSE_MS, fullMs);
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, longestMs / 2 + (Math.random() * longestMs) / 2);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
