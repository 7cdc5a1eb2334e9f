import type { PasswordHasher } from '../passwords/password-hasher.js';
import { findPasswordFault, type PasswordFault } from '../passwords/password-policy.js';
import type { Caller, SessionTokens } from '../sessions/session.js';
import { emailKeyOf, type User } from '../users/user.js';
import { localPartOf, type OpenAccount } from './open-account.js';
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
 * Opens an account with a password. A taken address is named as taken: the form is of no use otherwise, until registration begins with a
 * mail to the address.
 */
export function createRegister({
  registrations,
  hasher,
  openAccount,
}: {
  registrations: RegistrationRepository;
  hasher: PasswordHasher;
  openAccount: OpenAccount;
}): Register {
  return async ({ email, password, name }, caller) => {
    const fault = findPasswordFault(password, { email, name: name ?? localPartOf(email) });
    if (fault) return { kind: 'weak_password', fault };
    if (await registrations.isTaken(emailKeyOf(email))) return { kind: 'email_taken' };
    const passwordHash = await hasher.hash(password);
    const account = { email, name, passwordHash, isEmailVerified: false, methods: ['pwd'] as const };
    const opened = await openAccount(account, caller);
    return opened ? { kind: 'registered', ...opened } : { kind: 'email_taken' };
  };
}
