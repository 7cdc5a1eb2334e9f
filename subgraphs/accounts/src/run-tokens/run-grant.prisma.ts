import type { Database } from '../database.prisma.js';
import type { RunGrantRepository } from './run-grant.repository.js';

export function createRunGrantRepository(database: Database): RunGrantRepository {
  return {
    async findStanding(userId, workspaceId) {
      const membership = await database.membership.findFirst({
        where: { userId, workspaceId, user: { status: 'active' } },
        select: { role: true, user: { select: { platformRole: true } } },
      });
      if (!membership) return null;
      return { userId, workspaceId, workspaceRole: membership.role, platformRole: membership.user.platformRole };
    },
  };
}
