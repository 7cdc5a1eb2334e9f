import type { Team } from './team.js';

/** Where a page goes on: creation time in milliseconds, and id. */
export interface CreationCursor {
  readonly sortKey: number;
  readonly id: string;
}

export interface TeamRepository {
  findByIds(workspaceId: string, ids: readonly string[]): Promise<Team[]>;
  /** Newest first. */
  list(workspaceId: string, page: { after: CreationCursor | null; limit: number }): Promise<Team[]>;
  /** Stores a new team, or returns the one that has its idempotency key already. */
  insert(team: Team): Promise<Team>;
  /** Stores a changed team if the stored one still has that version; null when it has another. */
  update(team: Team, version: number): Promise<Team | null>;
}
