import type { Journal } from '../records/journal.js';
import type { AuthenticationMethod, Caller, SessionTokens } from '../sessions/session.js';
import type { SessionRepository } from '../sessions/session.repository.js';
import type { SessionIssuer } from '../sessions/session-issuer.js';
import type { Credentials } from './credentials.repository.js';

export type Admission = { readonly kind: 'signed_in'; readonly tokens: SessionTokens } | { readonly kind: 'suspended' };

/** Opens a session for a person who has proved who they are by the methods given. */
export type Admit = (
  account: Credentials,
  caller: Caller,
  methods: readonly AuthenticationMethod[],
) => Promise<Admission>;

export function createAdmit({
  sessions,
  issuer,
  journal,
}: {
  sessions: SessionRepository;
  issuer: SessionIssuer;
  journal: Journal;
}): Admit {
  return async (account, caller, methods) => {
    if (account.status === 'suspended') return { kind: 'suspended' };
    const { userId, workspaceId, workspaceRole, platformRole } = account;
    const draft = issuer.draft(account, caller, methods);
    const { session, refreshToken } = draft;
    const about = { workspaceId, actorId: userId, targetId: session.id };
    const details = { device: session.device, methods: methods.join(' ') };
    await sessions.open(draft, { audit: [journal.audit('session.started', { ...about, details })] });
    const { authenticatedAt } = session;
    const grant = { userId, sessionId: session.id, workspaceId, workspaceRole, platformRole, authenticatedAt, methods };
    const tokens = await issuer.tokensFor(grant, { token: refreshToken, expiresAt: session.expiresAt });
    return { kind: 'signed_in', tokens };
  };
}
