import type { PasswordHasher } from '../passwords/password-hasher.js';
import { findPasswordFault, type PasswordFault } from '../passwords/password-policy.js';
import type { Journal } from '../records/journal.js';
import type { Caller, SessionTokens } from '../sessions/session.js';
import type { SessionIssuer } from '../sessions/session-issuer.js';
import { emailKeyOf, type User } from '../users/user.js';
import type { DraftVerification } from '../verification/verify-email.js';
import { personalWorkspaceName } from '../workspaces/workspace.js';
import { registrationEvents } from './registration.events.js';
import type { RegistrationRepository } from './registration.repository.js';

export type RegisterResult =
  | { readonly kind: 'registered'; readonly user: User; readonly tokens: SessionTokens }
  | { readonly kind: 'weak_password'; readonly fault: PasswordFault }
  | { readonly kind: 'email_taken' };

export type Register = (
  input: { email: string; password: string; name: string | null },
  caller: Caller,
) => Promise<RegisterResult>;

/**
 * Creates an account, its personal workspace, its first session and the events that tell of them, in one transaction.
 * A taken address is named as taken: the form is of no use otherwise, until registration begins with a mail to the address.
 */
export function createRegister({
  registrations,
  hasher,
  issuer,
  draftVerification,
  journal,
  newId,
  now,
}: {
  registrations: RegistrationRepository;
  hasher: PasswordHasher;
  issuer: SessionIssuer;
  draftVerification: DraftVerification;
  journal: Journal;
  newId: () => string;
  now: () => Date;
}): Register {
  return async ({ email, password, name }, caller) => {
    const user = { id: newId(), email, name: name ?? localPartOf(email), createdAt: now(), emailVerifiedAt: null };
    const fault = findPasswordFault(password, user);
    if (fault) return { kind: 'weak_password', fault };
    const emailKey = emailKeyOf(email);
    if (await registrations.isTaken(emailKey)) return { kind: 'email_taken' };

    const passwordHash = await hasher.hash(password);
    const workspace = { id: newId(), name: personalWorkspaceName(user.name), createdAt: user.createdAt };
    const ids = { userId: user.id, workspaceId: workspace.id };
    const firstSession = issuer.draft(ids, caller, ['pwd']);
    const verification = draftVerification({ ...ids, email, name: user.name });
    const outcome = await registrations.save({
      user: { ...user, emailKey, passwordHash },
      workspace,
      firstSession,
      verification: verification.token,
      consequences: {
        events: registrationEvents(ids, journal),
        audit: [journal.audit('account.registered', { ...ids, actorId: user.id, targetId: user.id })],
        letters: [verification.letter],
      },
    });
    if (outcome === 'email_taken') return { kind: 'email_taken' };

    const { session, refreshToken } = firstSession;
    const { authenticatedAt, methods } = session;
    const roles = { workspaceRole: 'owner', platformRole: 'user' } as const;
    const grant = { ...ids, ...roles, sessionId: session.id, authenticatedAt, methods };
    const tokens = await issuer.tokensFor(grant, { token: refreshToken, expiresAt: session.expiresAt });
    return { kind: 'registered', user, tokens };
  };
}

function localPartOf(email: string): string {
  return email.slice(0, email.lastIndexOf('@'));
}
