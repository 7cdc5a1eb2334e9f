import type { IncomingMessage } from 'node:http';
import type { Claims } from '../execution/engine-contract.js';

/** Whose subscriptions are counted together: a user's, or those of one address when there is no token. */
export function clientOf(request: IncomingMessage, claims: Claims | null): string {
  const user = claims?.['sub'];
  return typeof user === 'string' ? `user ${user}` : `address ${request.socket.remoteAddress ?? 'unknown'}`;
}
