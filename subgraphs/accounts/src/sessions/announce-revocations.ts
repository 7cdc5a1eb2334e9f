import { SESSION_REVOCATIONS, type SessionRevocation } from '@paissive/identity';
import { ACCESS_TOKEN_LIFETIME_MS } from '../tokens/access-token-lifetime.js';
import type { SessionRepository } from './session.repository.js';

/** Hands a message to whoever listens; an outage is its own business and never a reason for an ending to fail. */
export type PublishRevocation = (topic: string, revocation: SessionRevocation) => Promise<void>;

/**
 * Tells routers of every session that ends before its time, whatever ended it: the access tokens that it has left are refused from then on. Told
 * after the transaction; a router that does not hear it accepts them until they expire.
 */
export function announceRevocations(
  sessions: SessionRepository,
  { publish, now }: { publish: PublishRevocation; now: () => Date },
): SessionRepository {
  const announce = async (ended: string | null) => {
    if (ended === null) return null;
    const untilMs = now().getTime() + ACCESS_TOKEN_LIFETIME_MS;
    await publish(SESSION_REVOCATIONS.topic, { sessionId: ended, untilMs });
    return ended;
  };
  return {
    ...sessions,
    end: async (...session) => announce(await sessions.end(...session)),
    endByToken: async (...token) => announce(await sessions.endByToken(...token)),
  };
}
