import type { LinkTo } from '../mail/letters.js';
import type { Journal } from '../records/journal.js';
import type { AnnounceRevocations } from '../sessions/announce-revocations.js';
import type { Caller } from '../sessions/session.js';
import type { AttemptRepository } from '../sign-in/attempt.repository.js';
import { attemptKey, secondsToWait } from '../sign-in/attempt-limit.js';
import type { CredentialsRepository } from '../sign-in/credentials.repository.js';
import { emailKeyOf } from '../users/user.js';
import type { PasswordRepository } from './password.repository.js';
import type { PasswordHasher } from './password-hasher.js';
import { findPasswordFault, type PasswordFault } from './password-policy.js';
import { changeConsequences } from './reset-password.js';

export type ChangePasswordResult =
  | { readonly kind: 'changed'; readonly endedSessionIds: readonly string[] }
  | { readonly kind: 'wrong_password' }
  | { readonly kind: 'weak_password'; readonly fault: PasswordFault }
  | { readonly kind: 'too_many_attempts'; readonly retryAfterSeconds: number };

export type ChangePassword = (
  holder: { userId: string; sessionId: string },
  input: { currentPassword: string; newPassword: string },
  caller: Caller,
) => Promise<ChangePasswordResult>;

/** Changes the password of who knows it; guesses count as those of a sign-in do. Every other device is signed out. */
export function createChangePassword({
  passwords,
  credentials,
  attempts,
  hasher,
  linkTo,
  journal,
  announceRevocations,
  now,
}: {
  passwords: PasswordRepository;
  credentials: CredentialsRepository;
  attempts: AttemptRepository;
  hasher: PasswordHasher;
  linkTo: LinkTo;
  journal: Journal;
  announceRevocations: AnnounceRevocations;
  now: () => Date;
}): ChangePassword {
  return async ({ userId, sessionId }, { currentPassword, newPassword }, { address }) => {
    const account = await credentials.findById(userId);
    if (!account) return { kind: 'wrong_password' };
    const attempt = attemptKey(emailKeyOf(account.email), address);
    const retryAfterSeconds = secondsToWait(await attempts.count(attempt, now()), now());
    if (retryAfterSeconds !== null) return { kind: 'too_many_attempts', retryAfterSeconds };
    const { passwordHash } = account;
    const isRight = await hasher.verify(passwordHash, currentPassword);
    if (!isRight || passwordHash === null) return { kind: 'wrong_password' };
    const fault = findPasswordFault(newPassword, account);
    if (fault) return { kind: 'weak_password', fault };

    const to = await hasher.hash(newPassword);
    const change = { userId, from: passwordHash, to, keepSessionId: sessionId, at: now() };
    const consequences = changeConsequences(account, 'password.changed', { journal, linkTo });
    const endedSessionIds = await passwords.change(change, consequences);
    if (endedSessionIds === null) return { kind: 'wrong_password' };
    await attempts.forget(attempt);
    await announceRevocations(endedSessionIds);
    return { kind: 'changed', endedSessionIds };
  };
}
