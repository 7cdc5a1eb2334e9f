import type { MomentCursor, NewestFirstQuery } from '@paissive/graphql-kit';
import type { Watch, WatchAlert } from './watch.js';

/** A person in a workspace. */
export interface Watcher {
  readonly workspaceId: string;
  readonly userId: string;
}

export interface WatchRepository {
  findByOpportunities(watcher: Watcher, opportunityIds: readonly string[]): Promise<Watch[]>;
  /** Newest first. */
  list(watcher: Watcher, page: NewestFirstQuery): Promise<Watch[]>;
  count(watcher: Watcher): Promise<number>;
  /** Begins to watch; of one that is watched already note and conditions become these, and the baseline stays. */
  save(watch: Watch): Promise<Watch>;
  /** True when it was watched. */
  delete(watcher: Watcher, opportunityId: string): Promise<boolean>;
}

export interface AlertQuery {
  readonly after: MomentCursor | null;
  readonly limit: number;
  readonly isUnreadOnly: boolean;
}

export interface WatchAlertRepository {
  /** Newest first. */
  list(watcher: Watcher, query: AlertQuery): Promise<WatchAlert[]>;
  count(watcher: Watcher, filter: { readonly isUnreadOnly: boolean }): Promise<number>;
  /** These, or all when left out. Those that were read stay as they are. */
  markRead(watcher: Watcher, at: Date, ids?: readonly string[]): Promise<void>;
  /** Deletes those that were made until then. Returns how many there were. */
  deleteMade(until: Date): Promise<number>;
}
