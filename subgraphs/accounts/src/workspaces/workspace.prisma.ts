import type { Database } from '../database.prisma.js';
import type { Membership, Workspace } from './workspace.js';
import type { WorkspaceRepository } from './workspace.repository.js';

export const workspaceFields = { id: true, name: true, createdAt: true, personalOwnerId: true } as const;

export function createWorkspaceRepository(database: Database): WorkspaceRepository {
  return {
    async findVisible(ids, viewerId) {
      const where = { id: { in: [...ids] }, memberships: { some: { userId: viewerId } } };
      return (await database.workspace.findMany({ where, select: workspaceFields })).map(workspaceOf);
    },

    listVisibleMemberships: (userIds, viewerId, limit) => database.$queryRaw<Membership[]>`
      SELECT membership.*
      FROM unnest(${[...userIds]}::text[]) AS person (id)
      CROSS JOIN LATERAL (
        SELECT theirs.workspace_id AS "workspaceId", theirs.user_id AS "userId", theirs.role, theirs.joined_at AS "joinedAt"
        FROM memberships theirs
        JOIN memberships mine ON mine.workspace_id = theirs.workspace_id AND mine.user_id = ${viewerId}
        JOIN workspaces ON workspaces.id = theirs.workspace_id
        WHERE theirs.user_id = person.id
        ORDER BY (workspaces.personal_owner_id IS NOT DISTINCT FROM theirs.user_id) DESC, theirs.joined_at, theirs.workspace_id
        LIMIT ${limit}
      ) AS membership`,
  };
}

/** A workspace from its row. */
export function workspaceOf({
  personalOwnerId,
  ...workspace
}: Omit<Workspace, 'isPersonal'> & { personalOwnerId: string | null }): Workspace {
  return { ...workspace, isPersonal: personalOwnerId !== null };
}
