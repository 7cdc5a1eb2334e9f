import type { ServerResponse } from 'node:http';
import { drained } from './drained.js';
import { CONTENT_TYPE } from './negotiate.js';

const KEEP_ALIVE_MS = 12_000;

/**
 * Writes responses as server-sent events in the "distinct connections" mode of the GraphQL-over-SSE protocol: one `next` event per response,
 * then `complete`.
 *
 * A reader that does not drain its socket holds back only this loop: what arrives meanwhile waits in the bounded queue behind `responses`.
 *
 * @param stalledAfterMs a reader that has drained nothing for this long is cut off
 */
export async function writeEventStream(
  response: ServerResponse,
  responses: AsyncIterableIterator<string>,
  stalledAfterMs = 30_000,
): Promise<void> {
  response.writeHead(200, {
    'Content-Type': CONTENT_TYPE['event-stream'],
    'Cache-Control': 'no-store, no-transform',
    'X-Accel-Buffering': 'no',
    Connection: 'keep-alive',
  });
  response.write(':\n\n');
  const keepAlive = setInterval(() => response.write(':\n\n'), KEEP_ALIVE_MS);
  const gone = new AbortController();
  response.once('close', () => {
    gone.abort();
    void responses.return?.();
  });
  try {
    for await (const text of responses) {
      if (!response.write(`event: next\ndata: ${text}\n\n`)) await drained(response, gone.signal, stalledAfterMs);
    }
    response.end('event: complete\ndata: \n\n');
  } catch (error) {
    // The only thing that throws here is the wait for a client that left.
    if (!gone.signal.aborted) throw error;
  } finally {
    clearInterval(keepAlive);
  }
}

/** A single response as a stream. */
export async function* only(text: string): AsyncGenerator<string, undefined> {
  yield text;
  return undefined;
}
