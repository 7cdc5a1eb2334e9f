import type { Database } from '../database.prisma.js';
import { Prisma } from '../generated/prisma/client.js';
import { outboxRows } from '../outbox/outbox.prisma.js';
import type { Registration, RegistrationRepository } from './registration.repository.js';

const UNIQUE_VIOLATION = 'P2002';

export function createRegistrationRepository(database: Database): RegistrationRepository {
  return {
    async isTaken(emailKey) {
      return (await database.user.count({ where: { emailKey } })) > 0;
    },

    async save(registration) {
      try {
        await database.$transaction(inserts(database, registration));
        return 'saved';
      } catch (error) {
        // Every other unique value of a registration is freshly drawn: what collides is the address.
        if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === UNIQUE_VIOLATION)
          return 'email_taken';
        throw error;
      }
    },
  };
}

function inserts(database: Database, { user, workspace, firstSession, events }: Registration) {
  const { session, refreshTokenHash } = firstSession;
  return [
    database.user.create({ data: user }),
    database.workspace.create({ data: { ...workspace, personalOwnerId: user.id } }),
    database.membership.create({
      data: { workspaceId: workspace.id, userId: user.id, role: 'owner', joinedAt: user.createdAt },
    }),
    database.session.create({ data: session }),
    database.refreshToken.create({
      data: { hash: refreshTokenHash, sessionId: session.id, issuedAt: session.createdAt },
    }),
    database.outboxEvent.createMany({ data: outboxRows(events, user.createdAt) }),
  ];
}
