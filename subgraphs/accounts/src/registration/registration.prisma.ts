import { isUniqueViolation } from '@paissive/prisma-kit';
import type { Database } from '../database.prisma.js';
import type { Transaction, WriteConsequences } from '../records/consequences.prisma.js';
import { insertSession } from '../sessions/session.prisma.js';
import type { Registration, RegistrationRepository } from './registration.repository.js';

export function createRegistrationRepository(database: Database, write: WriteConsequences): RegistrationRepository {
  return {
    async isTaken(emailKey) {
      return (await database.user.count({ where: { emailKey } })) > 0;
    },

    async save(registration) {
      try {
        await database.$transaction(async (transaction) => {
          await insertRegistration(transaction, registration);
          await write(transaction, registration.consequences, registration.user.createdAt);
        });
        return 'saved';
      } catch (error) {
        // Every other unique value of a registration is freshly drawn: what collides is the address, or the identity.
        if (isUniqueViolation(error)) return 'taken';
        throw error;
      }
    },
  };
}

export async function insertRegistration(
  transaction: Transaction,
  { user, workspace, firstSession, verification, identity }: Registration,
): Promise<void> {
  await transaction.user.create({ data: user });
  await transaction.workspace.create({ data: { ...workspace, personalOwnerId: user.id } });
  await transaction.membership.create({
    data: { workspaceId: workspace.id, userId: user.id, role: 'owner', joinedAt: user.createdAt },
  });
  await insertSession(transaction, firstSession);
  if (identity) await transaction.linkedIdentity.create({ data: identity });
  if (verification) await transaction.oneTimeToken.create({ data: verification });
}
