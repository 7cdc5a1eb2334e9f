import { type LinkTo, passwordChangedLetter, passwordResetLetter } from '../mail/letters.js';
import type { Consequences } from '../records/consequences.js';
import type { Journal } from '../records/journal.js';
import type { AnnounceRevocations } from '../sessions/announce-revocations.js';
import type { Caller } from '../sessions/session.js';
import type { AttemptRepository } from '../sign-in/attempt.repository.js';
import { counterKey, secondsToWait } from '../sign-in/attempt-limit.js';
import type { Credentials, CredentialsRepository } from '../sign-in/credentials.repository.js';
import { networkOf } from '../sign-in/network-of.js';
import { createOpaqueToken, hashOpaqueToken, isOpaqueToken } from '../tokens/opaque-token.js';
import { emailKeyOf } from '../users/user.js';
import type { OneTimeTokenRepository } from '../verification/one-time-token.repository.js';
import type { PasswordRepository, ResetRequest } from './password.repository.js';
import type { PasswordHasher } from './password-hasher.js';
import { findPasswordFault, type PasswordFault } from './password-policy.js';

export const RESET_LIFETIME_MS = 30 * 60_000;
/** Letters to one address within the window of the attempt counter; what is asked for beyond is answered alike and not sent. */
export const RESET_LETTERS = 3;
/** Requests from one network within that window, whomever they are for. */
export const RESET_REQUESTS = 30;
const BATCH = 50;

export type ResetPasswordResult =
  | { readonly kind: 'reset' }
  | { readonly kind: 'invalid_token' }
  | { readonly kind: 'weak_password'; readonly fault: PasswordFault };

export type RequestResetResult =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'too_many_attempts'; readonly retryAfterSeconds: number };

export interface PasswordReset {
  /**
   * Notes that somebody wants a new password. Known and unknown addresses cost the same statements and get the same answer, since
   * nobody looks yet whether the address belongs to anybody.
   */
  request(email: string, caller: Caller): Promise<RequestResetResult>;
  /** Looks at what was asked for and writes the letters, later and in the background. Answers how many it settled. */
  settleRequests(): Promise<{ settled: number }>;
  /** Sets a new password and ends every session. It signs nobody in: a second factor is asked for at the next sign-in as always. */
  reset(input: { token: string; newPassword: string }): Promise<ResetPasswordResult>;
}

export function createPasswordReset({
  passwords,
  credentials,
  oneTimeTokens,
  attempts,
  hasher,
  linkTo,
  journal,
  announceRevocations,
  newId,
  randomBytes,
  now,
}: {
  passwords: PasswordRepository;
  credentials: CredentialsRepository;
  oneTimeTokens: OneTimeTokenRepository;
  attempts: AttemptRepository;
  hasher: PasswordHasher;
  linkTo: LinkTo;
  journal: Journal;
  announceRevocations: AnnounceRevocations;
  newId: () => string;
  randomBytes: (size: number) => Uint8Array;
  now: () => Date;
}): PasswordReset {
  return {
    async request(email, { address }) {
      const count = await attempts.count(counterKey('password resets', networkOf(address)), now());
      const retryAfterSeconds = secondsToWait(count, now(), RESET_REQUESTS);
      if (retryAfterSeconds !== null) return { kind: 'too_many_attempts', retryAfterSeconds };
      await passwords.requestReset({ id: newId(), emailKey: emailKeyOf(email), requestedAt: now() });
      return { kind: 'accepted' };
    },

    async settleRequests() {
      let settled = 0;
      let requests: ResetRequest[];
      do {
        requests = await passwords.listResetRequests(BATCH);
        for (const request of requests) await settle(request);
        settled += requests.length;
      } while (requests.length === BATCH);
      return { settled };
    },

    async reset({ token, newPassword }) {
      const tokenHash = hashOpaqueToken(token);
      const holder = isOpaqueToken(token) ? await oneTimeTokens.findHolder(tokenHash, 'password_reset', now()) : null;
      const account = holder === null ? null : await credentials.findById(holder);
      if (!account) return { kind: 'invalid_token' };
      const fault = findPasswordFault(newPassword, account);
      if (fault) return { kind: 'weak_password', fault };
      const passwordHash = await hasher.hash(newPassword);
      const change = { userId: account.userId, tokenHash, passwordHash, at: now() };
      const ended = await passwords.reset(change, changeConsequences(account, 'password.reset', { journal, linkTo }));
      if (ended === null) return { kind: 'invalid_token' };
      await announceRevocations(ended);
      return { kind: 'reset' };
    },
  };

  async function settle({ id, emailKey }: ResetRequest): Promise<void> {
    const account = await credentials.findByEmailKey(emailKey);
    const isWelcome = account?.status === 'active' && (await mayWriteTo(account));
    await passwords.settleResetRequest(id, isWelcome ? draftAnswer(account) : null);
  }

  async function mayWriteTo({ userId }: Credentials): Promise<boolean> {
    const count = await attempts.count(counterKey('password reset letters', userId), now());
    return secondsToWait(count, now(), RESET_LETTERS) === null;
  }

  function draftAnswer({ userId, email, name, workspaceId }: Credentials) {
    const secret = createOpaqueToken(randomBytes);
    const createdAt = now();
    const expiresAt = new Date(createdAt.getTime() + RESET_LIFETIME_MS);
    const content = passwordResetLetter({ name, link: linkTo('/reset-password', { token: secret }) });
    return {
      token: { hash: hashOpaqueToken(secret), purpose: 'password_reset' as const, userId, createdAt, expiresAt },
      consequences: {
        letters: [journal.letter({ userId, address: email }, content)],
        audit: [journal.audit('password.reset_requested', { workspaceId, actorId: null, targetId: userId })],
      },
    };
  }
}

/** Whoever's password changes is told by mail, and so is the audit log. */
export function changeConsequences(
  { userId, email, name, workspaceId }: Credentials,
  action: 'password.reset' | 'password.changed',
  { journal, linkTo }: { journal: Journal; linkTo: LinkTo },
): Consequences {
  const content = passwordChangedLetter({ name, link: linkTo('/forgot-password') });
  return {
    letters: [journal.letter({ userId, address: email }, content)],
    audit: [journal.audit(action, { workspaceId, actorId: userId, targetId: userId })],
  };
}
