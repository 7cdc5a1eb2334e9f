import type { Database } from '../database.prisma.js';
import type { Transaction, WriteConsequences } from '../records/consequences.prisma.js';
import type { NewOneTimeToken, OneTimeTokenPurpose, OneTimeTokenRepository } from './one-time-token.repository.js';

export function createOneTimeTokenRepository(database: Database, write: WriteConsequences): OneTimeTokenRepository {
  return {
    issue: (token, consequences) =>
      database.$transaction(async (transaction) => {
        await replaceToken(transaction, token);
        await write(transaction, consequences, token.createdAt);
      }),

    async findHolder(hash, purpose, now) {
      const where = { hash, purpose, expiresAt: { gt: now } };
      return (await database.oneTimeToken.findFirst({ where, select: { userId: true } }))?.userId ?? null;
    },

    verifyEmail: ({ hash, userId }, now, consequences) =>
      database.$transaction(async (transaction) => {
        if (!(await useToken(transaction, { hash, userId, purpose: 'email_verification' }, now))) return false;
        await markVerified(transaction, userId, now);
        await write(transaction, consequences, now);
        return true;
      }),
  };
}

/** Two requests at once: the unique index lets the later one replace the earlier. */
export async function replaceToken(transaction: Transaction, token: NewOneTimeToken): Promise<void> {
  const { userId, purpose, ...rest } = token;
  await transaction.oneTimeToken.upsert({
    where: { userId_purpose: { userId, purpose } },
    create: token,
    update: rest,
  });
}

/** Deleting decides: of parallel uses one finds the row. */
export async function useToken(
  transaction: Transaction,
  token: { hash: Uint8Array<ArrayBuffer>; userId: string; purpose: OneTimeTokenPurpose },
  now: Date,
): Promise<boolean> {
  const { count } = await transaction.oneTimeToken.deleteMany({ where: { ...token, expiresAt: { gt: now } } });
  return count > 0;
}

/** Who follows a link from a letter reads the address's mail; the first time is kept. */
export async function markVerified(transaction: Transaction, userId: string, now: Date): Promise<void> {
  await transaction.user.updateMany({ where: { id: userId, emailVerifiedAt: null }, data: { emailVerifiedAt: now } });
}
