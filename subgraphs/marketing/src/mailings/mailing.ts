import type { VersionedRecord } from '../records/versioned-repository.js';

/** People who agreed to get mail. */
export interface MailingList extends VersionedRecord {
  readonly name: string;
  /** Who sends, with a postal address: it stands below every letter. */
  readonly sender: string;
}

export interface Subscriber {
  readonly id: string;
  readonly workspaceId: string;
  readonly listId: string;
  readonly address: string;
  readonly createdAt: Date;
}

export const MAILING_STATUSES = ['PREPARING', 'SENDING', 'SENT'] as const;
export type MailingStatus = (typeof MAILING_STATUSES)[number];

/** An approved mail that goes to a list. */
export interface Mailing extends VersionedRecord {
  readonly contentId: string;
  readonly revision: number;
  readonly listId: string;
  readonly status: MailingStatus;
  /** Subscribers up to this id have their letter; empty before the first. */
  readonly preparedUpTo: string;
  readonly startedByUserId: string;
}

export const LETTER_STATUSES = ['WAITING', 'SENT', 'GIVEN_UP', 'SUPPRESSED'] as const;
export type LetterStatus = (typeof LETTER_STATUSES)[number];

/** A list stays one that a single process can walk through in minutes. */
export const MAX_SUBSCRIBERS = 10_000;

/** How addresses are compared. The part before the @ may be case-sensitive, but nobody means two people by it. */
export function addressKey(address: string): string {
  return address.trim().toLowerCase();
}
