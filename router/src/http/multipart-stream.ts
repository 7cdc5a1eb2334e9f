import type { ServerResponse } from 'node:http';
import { drained } from './drained.js';
import { CONTENT_TYPE, type ResponseKind } from './negotiate.js';

/** A response of a subscription on its way to a client. */
export interface MultipartStreamOptions {
  readonly responses: AsyncIterableIterator<string>;
  /** Whether a text is the router's own word that the stream is over, and no event. */
  readonly isFatal: (text: string) => boolean;
  /** How often a quiet stream says that it is alive. */
  readonly heartbeatMs?: number;
  /** A reader that has drained nothing for this long is cut off. */
  readonly stalledAfterMs?: number;
}

const HEARTBEAT_MS = 5_000;
const STALLED_AFTER_MS = 30_000;
const PART = '\r\ncontent-type: application/json\r\n\r\n';
const DELIMITER = '\r\n--graphql';

/**
 * Writes a subscription in the multipart protocol that Apollo's clients speak, version 1.0: each event is a part `{"payload":…}`, the router's
 * own last word `{"payload":null,"errors":[…]}`, a heartbeat `{}`. A part's closing delimiter goes out with it, so that a client need not
 * wait for the next one to know that it is whole.
 *
 * @see https://www.apollographql.com/docs/graphos/routing/operations/subscriptions/multipart-protocol
 */
export async function writeMultipartStream(
  response: ServerResponse,
  { responses, isFatal, heartbeatMs = HEARTBEAT_MS, stalledAfterMs = STALLED_AFTER_MS }: MultipartStreamOptions,
): Promise<void> {
  writeHead(response, 'multipart-subscription');
  response.write(`${DELIMITER}${part('{}')}`);
  const heartbeat = setInterval(() => response.write(part('{}')), heartbeatMs);
  const gone = new AbortController();
  response.once('close', () => {
    gone.abort();
    void responses.return?.();
  });
  try {
    for await (const text of responses) {
      const message = isFatal(text) ? fatal(text) : `{"payload":${text}}`;
      if (!response.write(part(message))) await drained(response, gone.signal, stalledAfterMs);
    }
    response.end('--\r\n');
  } catch (error) {
    // The only thing that throws here is the wait for a client that left.
    if (!gone.signal.aborted) throw error;
  } finally {
    clearInterval(heartbeat);
  }
}

/** Writes a response that comes alone for a client that accepts nothing but parts. */
export function writeOnePart(
  response: ServerResponse,
  kind: Extract<ResponseKind, `multipart-${string}`>,
  text: string,
): void {
  writeHead(response, kind);
  const message = kind === 'multipart-subscription' ? `{"payload":${text}}` : text;
  response.end(`${DELIMITER}${part(message)}--\r\n`);
}

function part(message: string): string {
  return `${PART}${message}${DELIMITER}`;
}

function fatal(text: string): string {
  const { errors } = JSON.parse(text) as { errors: unknown };
  return JSON.stringify({ payload: null, errors });
}

function writeHead(response: ServerResponse, kind: ResponseKind): void {
  response.writeHead(200, {
    'Content-Type': CONTENT_TYPE[kind],
    'Cache-Control': 'no-store, no-transform',
    'X-Accel-Buffering': 'no',
  });
}
