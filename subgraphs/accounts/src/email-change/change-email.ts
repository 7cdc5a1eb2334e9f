import { emailChangedLetter, emailChangeLetter, emailChangeNoticeLetter, type LinkTo } from '../mail/letters.js';
import type { Journal } from '../records/journal.js';
import type { RegistrationRepository } from '../registration/registration.repository.js';
import type { AttemptRepository } from '../sign-in/attempt.repository.js';
import { counterKey, secondsToWait } from '../sign-in/attempt-limit.js';
import type { CredentialsRepository } from '../sign-in/credentials.repository.js';
import { createOpaqueToken, hashOpaqueToken, isOpaqueToken } from '../tokens/opaque-token.js';
import { emailKeyOf } from '../users/user.js';
import type { EmailChangeRepository } from './email-change.repository.js';

/** How long the link to the new address works. */
export const EMAIL_CHANGE_LIFETIME_MS = 24 * 60 * 60_000;
/** How many changes a person may ask for within the window of the attempt counter. */
export const EMAIL_CHANGE_REQUESTS = 3;

export type AskEmailChangeResult =
  | { readonly kind: 'asked' }
  | { readonly kind: 'same_address' }
  | { readonly kind: 'email_taken' }
  | { readonly kind: 'too_many_attempts'; readonly retryAfterSeconds: number };

export type ConfirmEmailChangeResult =
  | { readonly kind: 'changed'; readonly email: string }
  | { readonly kind: 'invalid_token' }
  | { readonly kind: 'email_taken' };

/** Moves an account to another address. Nothing changes until somebody who reads mail at the new one has followed the link. */
export interface EmailChanges {
  /** Sends the link to the new address and tells the old one. Whoever calls has checked that the person is there. */
  ask(userId: string, email: string): Promise<AskEmailChangeResult>;
  /** Moves the account, tells the old address, and leaves sessions alone: their person is the same. */
  confirm(token: string): Promise<ConfirmEmailChangeResult>;
  /** The address that waits to be confirmed. */
  pending(userId: string): Promise<string | null>;
}

export function createEmailChanges({
  emailChanges,
  registrations,
  credentials,
  attempts,
  linkTo,
  journal,
  randomBytes,
  now,
}: {
  emailChanges: EmailChangeRepository;
  registrations: Pick<RegistrationRepository, 'isTaken'>;
  credentials: CredentialsRepository;
  attempts: AttemptRepository;
  linkTo: LinkTo;
  journal: Journal;
  randomBytes: (size: number) => Uint8Array;
  now: () => Date;
}): EmailChanges {
  return {
    async ask(userId, email) {
      const account = await credentials.findById(userId);
      if (!account || account.email === email) return { kind: 'same_address' };
      // Counted before the look-up: whether an address has an account cannot be asked without end.
      const count = await attempts.count(counterKey('email changes', userId), now());
      const retryAfterSeconds = secondsToWait(count, now(), EMAIL_CHANGE_REQUESTS);
      if (retryAfterSeconds !== null) return { kind: 'too_many_attempts', retryAfterSeconds };
      const isOtherCaseOnly = emailKeyOf(email) === emailKeyOf(account.email);
      if (!isOtherCaseOnly && (await registrations.isTaken(emailKeyOf(email)))) return { kind: 'email_taken' };

      const secret = createOpaqueToken(randomBytes);
      const createdAt = now();
      const expiresAt = new Date(createdAt.getTime() + EMAIL_CHANGE_LIFETIME_MS);
      const link = linkTo('/change-email', { token: secret });
      const guard = linkTo('/settings/security');
      await emailChanges.ask(
        { userId, hash: hashOpaqueToken(secret), email, createdAt, expiresAt },
        {
          letters: [
            journal.letter({ userId, address: email }, emailChangeLetter({ name: account.name, link })),
            journal.letter(
              { userId, address: account.email },
              emailChangeNoticeLetter({ name: account.name, email, link: guard }),
            ),
          ],
          audit: [journal.audit('account.email_change_requested', about(account))],
        },
      );
      return { kind: 'asked' };
    },

    async confirm(token) {
      const hash = hashOpaqueToken(token);
      const change = isOpaqueToken(token) ? await emailChanges.findByHash(hash, now()) : null;
      const account = change && (await credentials.findById(change.userId));
      if (!change || account?.status !== 'active') return { kind: 'invalid_token' };
      const { userId, email: from, name } = account;
      const content = emailChangedLetter({ name, email: change.email, link: linkTo('/settings/security') });
      const outcome = await emailChanges.apply({ hash, userId, from, to: change.email }, now(), {
        letters: [journal.letter({ userId, address: from }, content)],
        audit: [journal.audit('account.email_changed', about(account))],
      });
      if (outcome === 'changed') return { kind: 'changed', email: change.email };
      return { kind: outcome === 'taken' ? 'email_taken' : 'invalid_token' };
    },

    pending: (userId) => emailChanges.findPending(userId, now()),
  };
}

function about({ userId, workspaceId }: { userId: string; workspaceId: string }) {
  return { workspaceId, actorId: userId, targetId: userId };
}
