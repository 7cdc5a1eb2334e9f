import type { Database } from '../database.prisma.js';
import type { UserRepository } from './user.repository.js';

export function createUserRepository(database: Database): UserRepository {
  return {
    findVisible: (ids, viewerId) =>
      database.user.findMany({
        where: {
          id: { in: [...ids] },
          memberships: { some: { workspace: { memberships: { some: { userId: viewerId } } } } },
        },
        select: { id: true, email: true, name: true, createdAt: true, emailVerifiedAt: true },
      }),
  };
}
