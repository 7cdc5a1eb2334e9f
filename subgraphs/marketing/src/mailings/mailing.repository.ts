import type { NewestFirstPlace, VersionedRepository } from '../records/versioned-repository.js';
import type { LetterStatus, Mailing, MailingList, Subscriber } from './mailing.js';

type NoFilter = Readonly<Record<never, never>>;
export type MailingListRepository = VersionedRepository<MailingList, NoFilter>;
export type MailingRepository = VersionedRepository<Mailing, NoFilter> & {
  /** Mailings of any workspace that still have something to do. */
  findUnfinished(limit: number): Promise<Mailing[]>;
};

export interface SubscriberRepository {
  /** Adds those that are not on the list; says how many are new. */
  add(subscribers: readonly Subscriber[]): Promise<number>;
  count(workspaceId: string, listId: string): Promise<number>;
  /** In the order of their ids. */
  page(workspaceId: string, query: { listId: string; afterId: string; limit: number }): Promise<Subscriber[]>;
  list(
    workspaceId: string,
    query: { listId: string; after: NewestFirstPlace | null; limit: number },
  ): Promise<Subscriber[]>;
  findById(id: string): Promise<Subscriber | null>;
}

/** Addresses that get no mail of a workspace any more, whatever list they are on. */
export interface SuppressionRepository {
  add(workspaceId: string, address: string, reason: 'UNSUBSCRIBED' | 'BY_HAND', at: Date): Promise<void>;
  /** Those among the addresses that are suppressed, as `addressKey` makes them. */
  among(workspaceId: string, addresses: readonly string[]): Promise<ReadonlySet<string>>;
}

export interface LetterRepository {
  /** Puts letters into the queue, each mailing and subscriber once. */
  enqueue(mailing: Mailing, subscribers: readonly Subscriber[], at: Date): Promise<void>;
  countByStatus(workspaceId: string, mailingId: string): Promise<Readonly<Record<LetterStatus, number>>>;
}
