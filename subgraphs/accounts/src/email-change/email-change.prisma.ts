import { isUniqueViolation } from '@paissive/prisma-kit';
import type { Database } from '../database.prisma.js';
import type { Transaction, WriteConsequences } from '../records/consequences.prisma.js';
import { emailKeyOf } from '../users/user.js';
import type { EmailChangeRepository } from './email-change.repository.js';

export function createEmailChangeRepository(database: Database, write: WriteConsequences): EmailChangeRepository {
  return {
    ask: ({ userId, ...change }, consequences) =>
      database.$transaction(async (transaction) => {
        await transaction.emailChange.upsert({ where: { userId }, create: { userId, ...change }, update: change });
        await write(transaction, consequences, change.createdAt);
      }),

    findByHash: (hash, now) => database.emailChange.findFirst({ where: { hash, expiresAt: { gt: now } } }),

    async findPending(userId, now) {
      const where = { userId, expiresAt: { gt: now } };
      return (await database.emailChange.findFirst({ where, select: { email: true } }))?.email ?? null;
    },

    async apply({ hash, userId, from, to }, now, consequences) {
      try {
        return await database.$transaction(async (transaction) => {
          const used = await transaction.emailChange.deleteMany({ where: { hash, userId, expiresAt: { gt: now } } });
          if (used.count === 0) return 'gone';
          const data = { email: to, emailKey: emailKeyOf(to), emailVerifiedAt: now };
          const moved = await transaction.user.updateMany({ where: { id: userId, email: from }, data });
          if (moved.count === 0) return 'gone';
          await transaction.oneTimeToken.deleteMany({ where: { userId } });
          await write(transaction, consequences, now);
          return 'changed';
        });
      } catch (error) {
        if (isUniqueViolation(error)) return 'taken';
        throw error;
      }
    },
  };
}

/** A wish must not outlive the password it was asked for with. */
export async function dropEmailChange(transaction: Transaction, userId: string): Promise<void> {
  await transaction.emailChange.deleteMany({ where: { userId } });
}
