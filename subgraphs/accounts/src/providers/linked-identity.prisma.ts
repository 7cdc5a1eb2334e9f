import { isUniqueViolation } from '@paissive/prisma-kit';
import type { Database } from '../database.prisma.js';
import type { WriteConsequences } from '../records/consequences.prisma.js';
import type { LinkedIdentityRepository } from './linked-identity.repository.js';

export function createLinkedIdentityRepository(database: Database, write: WriteConsequences): LinkedIdentityRepository {
  return {
    async openVisit(visit) {
      await database.providerVisit.create({ data: visit });
    },

    async takeVisit({ stateHash, browserHash }, now) {
      const [visit] = await database.$queryRaw<{ provider: string; sealed: Uint8Array; userId: string | null }[]>`
        DELETE FROM provider_visits
        WHERE state_hash = ${stateHash} AND browser_hash = ${browserHash} AND expires_at > ${now}::timestamptz
        RETURNING provider, sealed, user_id AS "userId"`;
      return visit ?? null;
    },

    find: (provider, subject) =>
      database.linkedIdentity.findUnique({ where: { provider_subject: { provider, subject } } }),

    list: (userId, limit) =>
      database.linkedIdentity.findMany({ where: { userId }, orderBy: { linkedAt: 'asc' }, take: limit }),

    async noteUse(id, at) {
      await database.linkedIdentity.updateMany({ where: { id }, data: { lastUsedAt: at } });
    },

    async link(identity, consequences) {
      try {
        await database.$transaction(async (transaction) => {
          await transaction.linkedIdentity.create({ data: identity });
          await write(transaction, consequences, identity.linkedAt);
        });
        return true;
      } catch (error) {
        // The row's own id is freshly drawn: what collides is the person at the provider.
        if (isUniqueViolation(error)) return false;
        throw error;
      }
    },

    unlink: ({ id, userId, at }, consequences) =>
      database.$transaction(async (transaction) => {
        const { count } = await transaction.linkedIdentity.deleteMany({ where: { id, userId } });
        if (count > 0) await write(transaction, consequences, at);
        return count > 0;
      }),
  };
}
