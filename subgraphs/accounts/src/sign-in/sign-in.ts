import type { PasswordHasher } from '../passwords/password-hasher.js';
import type { Caller } from '../sessions/session.js';
import { emailKeyOf } from '../users/user.js';
import type { Admission, Admit } from './admit.js';
import type { Credentials, CredentialsRepository } from './credentials.repository.js';
import type { SignInGuard } from './guard-sign-in.js';
import type { SignInFailures } from './record-failures.js';

export type SignInResult =
  | (Exclude<Admission, { kind: 'suspended' }> & {
      /** For the device to show next time; null when the one it has is good. */
      readonly deviceToken: string | null;
    })
  | { readonly kind: 'suspended' }
  | { readonly kind: 'invalid_credentials' }
  | { readonly kind: 'too_many_attempts'; readonly retryAfterSeconds: number };

export type SignIn = (
  input: { email: string; password: string; deviceToken: string | null },
  caller: Caller,
) => Promise<SignInResult>;

/**
 * Signs a person in with address and password. An attempt counts before anything is verified, so parallel guesses, aliases and
 * batches cannot outrun the counter. An unknown address costs the same work and gets the same answer as a wrong password.
 */
export function createSignIn({
  guard,
  credentials,
  hasher,
  signInFailures,
  admit,
}: {
  guard: SignInGuard;
  credentials: CredentialsRepository;
  hasher: PasswordHasher;
  signInFailures: Pick<SignInFailures, 'note'>;
  admit: Admit;
}): SignIn {
  return async ({ email, password, deviceToken }, caller) => {
    const emailKey = emailKeyOf(email);
    const attempt = await guard.attempt(emailKey, caller, deviceToken);
    if (attempt.kind === 'too_many_attempts') return attempt;

    const account = await credentials.findByEmailKey(emailKey);
    const isRight = await hasher.verify(account?.passwordHash ?? null, password);
    if (!account || !isRight) {
      await signInFailures.note(emailKey, 'password');
      return { kind: 'invalid_credentials' };
    }

    await attempt.forget();
    await keepHashCurrent(account, password);
    const admission = await admit(account, caller, ['pwd']);
    if (admission.kind === 'suspended') return admission;
    return {
      ...admission,
      deviceToken: await guard.remember({ userId: account.userId, emailKey }, caller, deviceToken),
    };
  };

  /** Only now is the password at hand to hash it at today's cost. */
  async function keepHashCurrent({ userId, passwordHash }: Credentials, password: string): Promise<void> {
    if (passwordHash === null || !hasher.isOutdated(passwordHash)) return;
    await credentials.replaceHash(userId, { from: passwordHash, to: await hasher.hash(password) });
  }
}
