import { appendPeerAddresses } from './session/peer-address';

/** Next.js calls this once, before it serves anything. */
export function register(): void {
  appendPeerAddresses();
}
