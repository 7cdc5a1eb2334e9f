import type { PasswordHasher } from '../passwords/password-hasher.js';
import type { Caller } from '../sessions/session.js';
import { emailKeyOf } from '../users/user.js';
import type { Admission, Admit } from './admit.js';
import type { AttemptRepository } from './attempt.repository.js';
import { attemptKey, secondsToWait } from './attempt-limit.js';
import type { Credentials, CredentialsRepository } from './credentials.repository.js';

export type SignInResult =
  | Admission
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
  admit,
  now,
}: {
  attempts: AttemptRepository;
  credentials: CredentialsRepository;
  hasher: PasswordHasher;
  admit: Admit;
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
    return admit(account, caller, ['pwd']);
  };

  /** Only now is the password at hand to hash it at today's cost. */
  async function keepHashCurrent({ userId, passwordHash }: Credentials, password: string): Promise<void> {
    if (passwordHash === null || !hasher.isOutdated(passwordHash)) return;
    await credentials.replaceHash(userId, { from: passwordHash, to: await hasher.hash(password) });
  }
}
