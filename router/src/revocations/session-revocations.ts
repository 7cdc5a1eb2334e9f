import type { SessionRevocation } from '@paissive/identity';

/** Where the router learns that sessions have ended. */
export interface SessionRevocations {
  /** Stops listening. */
  close(): Promise<void>;
}

/** Starts listening; at most once, in any order, and what happens while nobody listens is missed. */
export type ListenForRevocations = (onRevoked: (revocation: SessionRevocation) => void) => SessionRevocations;

/** For a router without `extensions.revocations`: tokens are good until they expire. */
export const listenToNothing: ListenForRevocations = () => ({ close: async () => {} });
