import DataLoader from 'dataloader';
import { MAX_MEMBERSHIPS_LISTED, type Membership } from './workspace.js';
import type { WorkspaceRepository } from './workspace.repository.js';

export type MembershipLoader = DataLoader<string, Membership[]>;

/** Finds the memberships of people, by user id, as far as one viewer may see them. */
export function createMembershipLoader(workspaces: WorkspaceRepository, viewerId: string): MembershipLoader {
  return new DataLoader(async (userIds) => {
    const memberships = await workspaces.listVisibleMemberships(userIds, viewerId, MAX_MEMBERSHIPS_LISTED);
    const byUser = new Map<string, Membership[]>(userIds.map((userId) => [userId, []]));
    for (const membership of memberships) byUser.get(membership.userId)?.push(membership);
    return userIds.map((userId) => byUser.get(userId) ?? []);
  });
}
