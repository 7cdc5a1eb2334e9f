import { isUniqueViolation } from '@paissive/prisma-kit';
import type { Database } from '../database.prisma.js';
import type { WriteConsequences } from '../records/consequences.prisma.js';
import type { PasskeyCredential } from './passkey.js';
import type { PasskeyRepository } from './passkey.repository.js';

export function createPasskeyRepository(database: Database, write: WriteConsequences): PasskeyRepository {
  return {
    async openChallenge(challenge) {
      await database.passkeyChallenge.create({ data: challenge });
    },

    async takeChallenge(hash, now) {
      const [challenge] = await database.$queryRaw<{ userId: string | null }[]>`
        DELETE FROM passkey_challenges WHERE hash = ${hash} AND expires_at > ${now}::timestamptz
        RETURNING user_id AS "userId"`;
      return challenge ?? null;
    },

    async list(userId, limit) {
      const rows = await database.passkey.findMany({ where: { userId }, orderBy: { createdAt: 'asc' }, take: limit });
      return rows.map(toCredential);
    },

    async findByCredentialId(credentialId) {
      const row = await database.passkey.findUnique({ where: { credentialId } });
      return row && toCredential(row);
    },

    async add(passkey, consequences) {
      try {
        await database.$transaction(async (transaction) => {
          await transaction.passkey.create({ data: { ...passkey, transports: [...passkey.transports] } });
          await write(transaction, consequences, passkey.createdAt);
        });
        return true;
      } catch (error) {
        // The row's own id is freshly drawn: what collides is the credential.
        if (isUniqueViolation(error)) return false;
        throw error;
      }
    },

    async noteUse(id, { from, to, at }) {
      const { count } = await database.passkey.updateMany({
        where: { id, counter: from },
        data: { counter: to, lastUsedAt: at },
      });
      return count > 0;
    },

    async rename({ id, userId, name }) {
      const [row] = await database.passkey.updateManyAndReturn({ where: { id, userId }, data: { name } });
      return row ? toCredential(row) : null;
    },

    remove: ({ id, userId, at }, consequences) =>
      database.$transaction(async (transaction) => {
        const { count } = await transaction.passkey.deleteMany({ where: { id, userId } });
        if (count === 0) return false;
        await write(transaction, consequences, at);
        return true;
      }),

    report: (consequences, at) => database.$transaction((transaction) => write(transaction, consequences, at)),
  };
}

type Row = Omit<PasskeyCredential, 'counter'> & { counter: bigint };

function toCredential(row: Row): PasskeyCredential {
  return { ...row, counter: Number(row.counter) };
}
