import type { Database } from '../database.prisma.js';
import type { Membership } from './workspace.js';
import type { WorkspaceRepository } from './workspace.repository.js';

export function createWorkspaceRepository(database: Database): WorkspaceRepository {
  return {
    findVisible: (ids, viewerId) =>
      database.workspace.findMany({
        where: { id: { in: [...ids] }, memberships: { some: { userId: viewerId } } },
        select: { id: true, name: true, createdAt: true },
      }),

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
