import type { Membership, Workspace } from './workspace.js';

export interface WorkspaceRepository {
  /** Those of the workspaces that the viewer is a member of. */
  findVisible(ids: readonly string[], viewerId: string): Promise<Workspace[]>;
  /**
   * The memberships of people in workspaces that the viewer belongs to as well; of oneself, all. The personal workspace comes
   * first, then by time of joining, at most `limit` for each person.
   */
  listVisibleMemberships(userIds: readonly string[], viewerId: string, limit: number): Promise<Membership[]>;
}
