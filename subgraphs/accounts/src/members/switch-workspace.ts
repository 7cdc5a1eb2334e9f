import type { RefreshSession } from '../sessions/refresh-session.js';
import type { Caller, SessionTokens } from '../sessions/session.js';
import type { SessionRepository } from '../sessions/session.repository.js';

export type SwitchWorkspaceResult =
  | { readonly kind: 'switched'; readonly tokens: SessionTokens }
  | { readonly kind: 'not_a_member' }
  | { readonly kind: 'invalid_token' };

export type SwitchWorkspace = (
  holder: { sessionId: string },
  input: { workspaceId: string; refreshToken: string },
  caller: Caller,
) => Promise<SwitchWorkspaceResult>;

/** Lets a session work in another workspace of its person: the same session, with tokens that name the other workspace. */
export function createSwitchWorkspace({
  sessions,
  refreshSession,
  now,
}: {
  sessions: SessionRepository;
  refreshSession: RefreshSession;
  now: () => Date;
}): SwitchWorkspace {
  return async ({ sessionId }, { workspaceId, refreshToken }, caller) => {
    // Asked first, so that a workspace of somebody else uses up no token.
    if (!(await sessions.findGrant(sessionId, workspaceId, now()))) return { kind: 'not_a_member' };
    const tokens = await refreshSession(refreshToken, caller, workspaceId);
    return tokens ? { kind: 'switched', tokens } : { kind: 'invalid_token' };
  };
}
