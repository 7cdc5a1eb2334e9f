import type { PasswordHasher } from '../passwords/password-hasher.js';
import { findPasswordFault, type PasswordFault } from '../passwords/password-policy.js';
import type { Caller, SessionTokens } from '../sessions/session.js';
import type { SessionIssuer } from '../sessions/session-issuer.js';
import { emailKeyOf, type User } from '../users/user.js';
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
  newId,
  now,
}: {
  registrations: RegistrationRepository;
  hasher: PasswordHasher;
  issuer: SessionIssuer;
  newId: () => string;
  now: () => Date;
}): Register {
  return async ({ email, password, name }, caller) => {
    const user = { id: newId(), email, name: name ?? localPartOf(email), createdAt: now() };
    const fault = findPasswordFault(password, user);
    if (fault) return { kind: 'weak_password', fault };
    const emailKey = emailKeyOf(email);
    if (await registrations.isTaken(emailKey)) return { kind: 'email_taken' };

    const passwordHash = await hasher.hash(password);
    const workspace = { id: newId(), name: personalWorkspaceName(user.name), createdAt: user.createdAt };
    const ids = { userId: user.id, workspaceId: workspace.id };
    const firstSession = issuer.draft(ids, caller);
    const outcome = await registrations.save({
      user: { ...user, emailKey, passwordHash },
      workspace,
      firstSession,
      events: registrationEvents({ ...ids, newId, now: user.createdAt }),
    });
    if (outcome === 'email_taken') return { kind: 'email_taken' };

    const { session, refreshToken } = firstSession;
    const grant = { ...ids, sessionId: session.id, workspaceRole: 'owner', platformRole: 'user' } as const;
    const tokens = await issuer.tokensFor(grant, { token: refreshToken, expiresAt: session.expiresAt });
    return { kind: 'registered', user, tokens };
  };
}

function localPartOf(email: string): string {
  return email.slice(0, email.lastIndexOf('@'));
}
