import type { Viewer } from '@paissive/identity';
import type { Journal } from '../records/journal.js';
import { recordEnding } from './ending.js';
import { hashRefreshToken } from './refresh-token.js';
import type { SessionRepository } from './session.repository.js';

/** Ends the session of the refresh token if one is given, else that of the access token; answers its id, null when there was none to end. */
export type SignOut = (refreshToken: string | null, viewer: Viewer | null) => Promise<string | null>;

/** Who holds a token of a session may end it: a token that was used up is proof enough for that. */
export function createSignOut({
  sessions,
  journal,
  now,
}: {
  sessions: SessionRepository;
  journal: Journal;
  now: () => Date;
}): SignOut {
  const record = recordEnding(journal, 'signed_out');
  return async (refreshToken, viewer) => {
    if (refreshToken !== null) return sessions.endByToken(hashRefreshToken(refreshToken), 'signed_out', now(), record);
    if (viewer === null) return null;
    return sessions.end({ id: viewer.sessionId, userId: viewer.userId }, 'signed_out', now(), record);
  };
}
