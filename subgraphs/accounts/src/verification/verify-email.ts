import { type LinkTo, verificationLetter } from '../mail/letters.js';
import type { Letter } from '../records/consequences.js';
import type { Journal } from '../records/journal.js';
import type { AttemptRepository } from '../sign-in/attempt.repository.js';
import { counterKey, secondsToWait } from '../sign-in/attempt-limit.js';
import type { CredentialsRepository } from '../sign-in/credentials.repository.js';
import { createOpaqueToken, hashOpaqueToken, isOpaqueToken } from '../tokens/opaque-token.js';
import type { NewOneTimeToken, OneTimeTokenRepository } from './one-time-token.repository.js';

/** How long the link of a verification letter works. */
export const VERIFICATION_LIFETIME_MS = 24 * 60 * 60_000;
/** How many letters a person may ask for within the window of the attempt counter. */
export const VERIFICATION_LETTERS = 3;

/** The token and the letter that carries it. */
export type DraftVerification = (to: { userId: string; email: string; name: string }) => {
  readonly token: NewOneTimeToken;
  readonly letter: Letter;
};

export function createDraftVerification({
  linkTo,
  journal,
  randomBytes,
  now,
}: {
  linkTo: LinkTo;
  journal: Journal;
  randomBytes: (size: number) => Uint8Array;
  now: () => Date;
}): DraftVerification {
  return ({ userId, email, name }) => {
    const secret = createOpaqueToken(randomBytes);
    const createdAt = now();
    const expiresAt = new Date(createdAt.getTime() + VERIFICATION_LIFETIME_MS);
    const content = verificationLetter({ name, link: linkTo('/verify-email', { token: secret }) });
    return {
      token: { hash: hashOpaqueToken(secret), purpose: 'email_verification', userId, createdAt, expiresAt },
      letter: journal.letter({ userId, address: email }, content),
    };
  };
}

export type RequestVerificationResult =
  | { readonly kind: 'sent' }
  | { readonly kind: 'already_verified' }
  | { readonly kind: 'too_many_attempts'; readonly retryAfterSeconds: number };

export interface EmailVerification {
  /** Sends a person another letter; the link of the earlier one stops working. */
  request(userId: string): Promise<RequestVerificationResult>;
  /** Whether the token was good. */
  confirm(token: string): Promise<boolean>;
}

export function createEmailVerification({
  credentials,
  attempts,
  oneTimeTokens,
  draftVerification,
  journal,
  now,
}: {
  credentials: CredentialsRepository;
  attempts: AttemptRepository;
  oneTimeTokens: OneTimeTokenRepository;
  draftVerification: DraftVerification;
  journal: Journal;
  now: () => Date;
}): EmailVerification {
  return {
    async request(userId) {
      const account = await credentials.findById(userId);
      if (!account || account.emailVerifiedAt !== null) return { kind: 'already_verified' };
      const count = await attempts.count(counterKey('verification letters', userId), now());
      const retryAfterSeconds = secondsToWait(count, now(), VERIFICATION_LETTERS);
      if (retryAfterSeconds !== null) return { kind: 'too_many_attempts', retryAfterSeconds };
      const { token, letter } = draftVerification(account);
      await oneTimeTokens.issue(token, { letters: [letter] });
      return { kind: 'sent' };
    },

    async confirm(token) {
      if (!isOpaqueToken(token)) return false;
      const hash = hashOpaqueToken(token);
      const userId = await oneTimeTokens.findHolder(hash, 'email_verification', now());
      const account = userId === null ? null : await credentials.findById(userId);
      if (!account) return false;
      const about = { workspaceId: account.workspaceId, actorId: account.userId, targetId: account.userId };
      return oneTimeTokens.verifyEmail({ hash, userId: account.userId }, now(), {
        audit: [journal.audit('account.email_verified', about)],
      });
    },
  };
}
