import { parseSessionRevocation } from '@paissive/identity';
import type { Logger } from '@paissive/logging';
import { Redis } from 'ioredis';
import type { ListenForRevocations } from './session-revocations.js';

export interface RedisSessionRevocationsOptions {
  /** `redis://…` or `rediss://…`. */
  readonly url: string;
  readonly channel: string;
  readonly log: Pick<Logger, 'warn' | 'info'>;
}

const MAX_PAUSE_MS = 2_000;

/**
 * Listens on a Redis channel. While Redis is away the router serves as without revocations and connects again by itself; that is logged once
 * when it begins and once when it ends, because what was revoked in between is not known here and those tokens stay good until they expire.
 */
export function createRedisSessionRevocations(options: RedisSessionRevocationsOptions): ListenForRevocations {
  const { url, channel, log } = options;
  return (onRevoked) => {
    const client = new Redis(url, {
      maxRetriesPerRequest: null,
      retryStrategy: (attempt) => Math.min(attempt * 100, MAX_PAUSE_MS),
    });
    let isAway = false;
    const away = (error?: Error) => {
      if (!isAway) log.warn({ err: error }, 'revocations are not heard: redis does not answer');
      isAway = true;
    };
    client.on('error', away);
    client.on('close', () => away());
    client.on('ready', () => {
      if (isAway) log.info('revocations are heard again');
      isAway = false;
    });
    client.on('message', (_channel: string, text: string) => {
      const revocation = parseSessionRevocation(text);
      if (revocation) onRevoked(revocation);
      else log.warn({ channel }, 'a message about a revocation could not be read');
    });
    // Waits in the client until there is a connection, and is repeated after each reconnect.
    client.subscribe(channel).catch(away);
    return {
      async close() {
        client.removeAllListeners('close');
        client.disconnect();
      },
    };
  };
}
