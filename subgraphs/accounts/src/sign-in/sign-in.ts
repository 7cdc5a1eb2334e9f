import type { PasswordHasher } from '../passwords/password-hasher.js';
import type { Caller, SessionTokens } from '../sessions/session.js';
import type { SessionRepository } from '../sessions/session.repository.js';
import type { SessionIssuer } from '../sessions/session-issuer.js';
import { emailKeyOf } from '../users/user.js';
import type { AttemptRepository } from './attempt.repository.js';
import { attemptKey, secondsToWait } from './attempt-limit.js';
import type { Credentials, CredentialsRepository } from './credentials.repository.js';

export type SignInResult =
  | { readonly kind: 'signed_in'; readonly tokens: SessionTokens }
  | { readonly kind: 'invalid_credentials' }
  | { readonly kind: 'too_many_attempts'; readonly retryAfterSeconds: number };

export type SignIn = (input: { email: string; password: string }, caller: Caller) => Promise<SignInResult>;

/**
 * Signs a person in with address and password. An attempt counts before anything is verified, so parallel guesses, aliases and
 * batches cannot outrun the counter. An unknown address costs the same work and gets the same answer as a wrong password.
 */
export function createSignIn({
  attempts,
  credentials,
  hasher,
  issuer,
  sessions,
  now,
}: {
  attempts: AttemptRepository;
  credentials: CredentialsRepository;
  hasher: PasswordHasher;
  issuer: SessionIssuer;
  sessions: SessionRepository;
  now: () => Date;
}): SignIn {
  return async ({ email, password }, caller) => {
    const emailKey = emailKeyOf(email);
    const attempt = attemptKey(emailKey, caller.address);
    const retryAfterSeconds = secondsToWait(await attempts.count(attempt, now()), now());
    if (retryAfterSeconds !== null) return { kind: 'too_many_attempts', retryAfterSeconds };

    const account = await credentials.findByEmailKey(emailKey);
    const isRight = await hasher.verify(account?.passwordHash ?? null, password);
    if (!account || !isRight) return { kind: 'invalid_credentials' };

    await attempts.forget(attempt);
    await keepHashCurrent(account, password);
    return { kind: 'signed_in', tokens: await openSession(account, caller) };
  };

  /** Only now is the password at hand to hash it at today's cost. */
  async function keepHashCurrent({ userId, passwordHash }: Credentials, password: string): Promise<void> {
    if (!hasher.isOutdated(passwordHash)) return;
    await credentials.replaceHash(userId, { from: passwordHash, to: await hasher.hash(password) });
  }

  async function openSession(account: Credentials, caller: Caller): Promise<SessionTokens> {
    const draft = issuer.draft(account, caller);
    await sessions.open(draft);
    const { userId, workspaceId, workspaceRole, platformRole } = account;
    const grant = { userId, sessionId: draft.session.id, workspaceId, workspaceRole, platformRole };
    return issuer.tokensFor(grant, { token: draft.refreshToken, expiresAt: draft.session.expiresAt });
  }
}
