import type { Authenticate } from '../http/authenticate.js';
import type { RevokedSessions } from './revoked-sessions.js';

/** A token that verifies is still refused when its session has ended: it says so itself for as long as it has not expired. */
export function refuseRevoked(authenticate: Authenticate, revoked: RevokedSessions): Authenticate {
  return async (headers) => {
    const who = await authenticate(headers);
    if (who.kind !== 'authenticated') return who;
    const sessionId = who.claims['sid'];
    if (typeof sessionId !== 'string' || !revoked.has(sessionId)) return who;
    return { kind: 'rejected', message: 'The session of this token has ended.' };
  };
}
