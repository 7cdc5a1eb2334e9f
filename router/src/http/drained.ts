import { once } from 'node:events';
import type { ServerResponse } from 'node:http';

/**
 * Waits until a client has taken what was written to it; one that takes nothing for too long is cut off.
 *
 * @param gone aborted when the client leaves; then this rejects
 */
export async function drained(response: ServerResponse, gone: AbortSignal, stalledAfterMs: number): Promise<void> {
  const stalled = setTimeout(() => response.destroy(), stalledAfterMs);
  try {
    await once(response, 'drain', { signal: gone });
  } finally {
    clearTimeout(stalled);
  }
}
