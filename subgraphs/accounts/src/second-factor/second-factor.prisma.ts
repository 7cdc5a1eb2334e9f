import type { Database } from '../database.prisma.js';
import type { Transaction, WriteConsequences } from '../records/consequences.prisma.js';
import type { AuthenticationMethod } from '../sessions/session.js';
import { insertSession } from '../sessions/session.prisma.js';
import type { SecondFactorProof, SecondFactorRepository } from './second-factor.repository.js';

/** Undoes a transaction in which something was used up before. */
class UsedUp extends Error {}

export function createSecondFactorRepository(database: Database, write: WriteConsequences): SecondFactorRepository {
  /** All of it or nothing; `false` from any step undoes the others. */
  async function allOrNothing(work: (transaction: Transaction) => Promise<void>): Promise<boolean> {
    try {
      await database.$transaction(work);
      return true;
    } catch (error) {
      if (error instanceof UsedUp) return false;
      throw error;
    }
  }

  return {
    findFactor: (userId) =>
      database.totpFactor.findUnique({ where: { userId }, select: { sealedSecret: true, confirmedAt: true } }),

    async status(userId) {
      const [factor, recoveryCodesLeft] = await Promise.all([
        database.totpFactor.findUnique({ where: { userId }, select: { confirmedAt: true } }),
        database.recoveryCode.count({ where: { userId } }),
      ]);
      return { totpEnabledAt: factor?.confirmedAt ?? null, recoveryCodesLeft };
    },

    async propose({ userId, sealedSecret, createdAt }) {
      const count = await database.$executeRaw`
        INSERT INTO totp_factors AS known (user_id, sealed_secret, created_at)
        VALUES (${userId}, ${sealedSecret}, ${createdAt}::timestamptz)
        ON CONFLICT (user_id) DO UPDATE SET sealed_secret = EXCLUDED.sealed_secret, created_at = EXCLUDED.created_at
        WHERE known.confirmed_at IS NULL`;
      return count > 0;
    },

    confirm: ({ userId, step, recoveryHashes, at }, consequences) =>
      allOrNothing(async (transaction) => {
        const { count } = await transaction.totpFactor.updateMany({
          where: { userId, confirmedAt: null },
          data: { confirmedAt: at, lastStep: step },
        });
        demand(count);
        await replaceCodes(transaction, userId, recoveryHashes, at);
        await write(transaction, consequences, at);
      }),

    remove: (userId, at, consequences) =>
      allOrNothing(async (transaction) => {
        demand((await transaction.totpFactor.deleteMany({ where: { userId } })).count);
        await transaction.recoveryCode.deleteMany({ where: { userId } });
        await write(transaction, consequences, at);
      }),

    replaceRecoveryCodes: (userId, hashes, at, consequences) =>
      allOrNothing(async (transaction) => {
        // The row stands for all codes: of two replacements at once, the later one's codes remain.
        const [factor] = await transaction.$queryRaw<object[]>`
          SELECT user_id FROM totp_factors WHERE user_id = ${userId} AND confirmed_at IS NOT NULL FOR UPDATE`;
        demand(factor ? 1 : 0);
        await replaceCodes(transaction, userId, hashes, at);
        await write(transaction, consequences, at);
      }),

    async openChallenge(challenge) {
      await database.mfaChallenge.create({ data: { ...challenge, methods: [...challenge.methods] } });
    },

    async findChallenge(hash, now) {
      const row = await database.mfaChallenge.findFirst({ where: { hash, expiresAt: { gt: now } } });
      return row && { ...row, hash, methods: row.methods as AuthenticationMethod[] };
    },

    answerChallenge: ({ challenge, proof, session }, consequences) =>
      allOrNothing(async (transaction) => {
        demand((await transaction.mfaChallenge.deleteMany({ where: { hash: challenge.hash } })).count);
        await useProof(transaction, challenge.userId, proof);
        await insertSession(transaction, session);
        await write(transaction, consequences, session.session.createdAt);
      }),

    confirmSession: ({ sessionId, userId, proof, at }, consequences) =>
      allOrNothing(async (transaction) => {
        if (proof) await useProof(transaction, userId, proof);
        const where = { id: sessionId, userId, endedAt: null };
        demand((await transaction.session.updateMany({ where, data: { authenticatedAt: at } })).count);
        await write(transaction, consequences, at);
      }),
  };
}

function demand(count: number): void {
  if (count === 0) throw new UsedUp();
}

/** The comparison in the update decides between parallel uses of a code; deleting decides between those of a recovery code. */
async function useProof(transaction: Transaction, userId: string, proof: SecondFactorProof): Promise<void> {
  if ('step' in proof) {
    const where = { userId, confirmedAt: { not: null }, lastStep: { lt: proof.step } };
    demand((await transaction.totpFactor.updateMany({ where, data: { lastStep: proof.step } })).count);
  } else {
    demand((await transaction.recoveryCode.deleteMany({ where: { userId, hash: proof.recoveryHash } })).count);
  }
}

async function replaceCodes(
  transaction: Transaction,
  userId: string,
  hashes: readonly Uint8Array<ArrayBuffer>[],
  createdAt: Date,
): Promise<void> {
  await transaction.recoveryCode.deleteMany({ where: { userId } });
  await transaction.recoveryCode.createMany({ data: hashes.map((hash) => ({ userId, hash, createdAt })) });
}
