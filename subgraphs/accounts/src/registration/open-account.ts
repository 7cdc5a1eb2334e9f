import type { LinkedIdentity } from '../providers/provider.js';
import type { Journal } from '../records/journal.js';
import type { AuthenticationMethod, Caller, SessionTokens } from '../sessions/session.js';
import type { SessionIssuer } from '../sessions/session-issuer.js';
import { emailKeyOf, MAX_USER_NAME_LENGTH, type User } from '../users/user.js';
import type { DraftVerification } from '../verification/verify-email.js';
import { personalWorkspaceName } from '../workspaces/workspace.js';
import { registrationEvents } from './registration.events.js';
import type { RegistrationRepository } from './registration.repository.js';

export interface NewAccount {
  readonly email: string;
  readonly name: string | null;
  readonly passwordHash: string | null;
  /** Whether somebody trustworthy says so; otherwise a letter asks for it. */
  readonly isEmailVerified: boolean;
  readonly methods: readonly AuthenticationMethod[];
  /** The account elsewhere that it is opened with. */
  readonly identity?: (userId: string) => LinkedIdentity;
}

/** Opens an account; null when the address, or the identity, has one. */
export type OpenAccount = (
  account: NewAccount,
  caller: Caller,
) => Promise<{ user: User; tokens: SessionTokens } | null>;

/** An account, its personal workspace, its first session, and the events, letters and entries that tell of them: one transaction. */
export function createOpenAccount({
  registrations,
  issuer,
  draftVerification,
  journal,
  newId,
  now,
}: {
  registrations: RegistrationRepository;
  issuer: SessionIssuer;
  draftVerification: DraftVerification;
  journal: Journal;
  newId: () => string;
  now: () => Date;
}): OpenAccount {
  return async ({ email, passwordHash, isEmailVerified, methods, identity, ...given }, caller) => {
    const createdAt = now();
    const name = given.name ?? localPartOf(email);
    const user = { id: newId(), email, name, createdAt, emailVerifiedAt: isEmailVerified ? createdAt : null };
    const workspace = { id: newId(), name: personalWorkspaceName(name), createdAt };
    const ids = { userId: user.id, workspaceId: workspace.id };
    const firstSession = issuer.draft(ids, caller, methods);
    const verification = isEmailVerified ? null : draftVerification({ ...ids, email, name });
    const outcome = await registrations.save({
      user: { ...user, emailKey: emailKeyOf(email), passwordHash },
      workspace,
      firstSession,
      verification: verification?.token ?? null,
      identity: identity?.(user.id) ?? null,
      consequences: {
        events: registrationEvents(ids, journal),
        audit: [journal.audit('account.registered', { ...ids, actorId: user.id, targetId: user.id })],
        letters: verification ? [verification.letter] : [],
      },
    });
    if (outcome === 'taken') return null;
    const { session, refreshToken } = firstSession;
    const { authenticatedAt } = session;
    const roles = { workspaceRole: 'owner', platformRole: 'user' } as const;
    const grant = { ...ids, ...roles, sessionId: session.id, authenticatedAt, methods };
    return { user, tokens: await issuer.tokensFor(grant, { token: refreshToken, expiresAt: session.expiresAt }) };
  };
}

/** What stands before the @, as far as a name may go: a person's name until they give another one. */
export function localPartOf(email: string): string {
  return email.slice(0, email.lastIndexOf('@')).slice(0, MAX_USER_NAME_LENGTH);
}
