import { SESSION_REVOCATIONS, type SessionRevocation } from '@paissive/identity';
import { ACCESS_TOKEN_LIFETIME_MS } from '../tokens/access-token-lifetime.js';
import type { SessionRepository } from './session.repository.js';

/** Hands a message to whoever listens; an outage is its own business and never a reason for an ending to fail. */
export type PublishRevocation = (topic: string, revocation: SessionRevocation) => Promise<void>;

/** Tells routers of sessions, or keys, that are good for nothing any more. Called after the transaction that ended them. */
export type AnnounceRevocations = (sessionIds: readonly string[]) => Promise<void>;

/**
 * The access tokens that an ended session has left are refused from then on. A router that does not hear it accepts them until they expire.
 */
export function createAnnounceRevocations({
  publish,
  now,
}: {
  publish: PublishRevocation;
  now: () => Date;
}): AnnounceRevocations {
  return async (sessionIds) => {
    const untilMs = now().getTime() + ACCESS_TOKEN_LIFETIME_MS;
    await Promise.all(sessionIds.map((sessionId) => publish(SESSION_REVOCATIONS.topic, { sessionId, untilMs })));
  };
}

/** Announces every session that ends before its time, whatever ended it. */
export function announceEndings(sessions: SessionRepository, announce: AnnounceRevocations): SessionRepository {
  const announced = async (ended: string | null) => {
    if (ended !== null) await announce([ended]);
    return ended;
  };
  return {
    ...sessions,
    end: async (...session) => announced(await sessions.end(...session)),
    endByToken: async (...token) => announced(await sessions.endByToken(...token)),
    async endOthers(...others) {
      const ended = await sessions.endOthers(...others);
      await announce(ended);
      return ended;
    },
  };
}
