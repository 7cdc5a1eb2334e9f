import { clientNetwork } from '../admission/client-network.js';
import type { Claims } from '../execution/engine-contract.js';

/**
 * Whose subscriptions are counted together: a user's, or those of one address (IPv6: one network) when there is no token.
 *
 * @param address the client's, as `createClientAddress` tells it
 */
export function clientOf(address: string | undefined, claims: Claims | null): string {
  const user = claims?.['sub'];
  return typeof user === 'string' ? `user ${user}` : `address ${clientNetwork(address ?? 'unknown')}`;
}
