import type { PlaceInTime } from '../place-in-time.inputs.js';
import type { Team } from './team.js';

export interface TeamRepository {
  findByIds(workspaceId: string, ids: readonly string[]): Promise<Team[]>;
  /** Newest first: those in use, or those that were put away. */
  list(workspaceId: string, page: { isArchived: boolean; after: PlaceInTime | null; limit: number }): Promise<Team[]>;
  /** Stores a new team, or returns the one that has its idempotency key already. */
  insert(team: Team): Promise<Team>;
  /** Stores a changed team if the stored one still has that version; null when it has another. */
  update(team: Team, version: number): Promise<Team | null>;
}
