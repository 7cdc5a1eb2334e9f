import type { Database } from '../database.prisma.js';
import type { WriteConsequences } from '../records/consequences.prisma.js';
import type { FailedSignInRepository, FailedSignIns } from './failed-sign-in.repository.js';

export function createFailedSignInRepository(database: Database, write: WriteConsequences): FailedSignInRepository {
  return {
    async note(failure) {
      await database.failedSignIn.create({ data: failure });
    },

    listDue: (before, limit) => database.$queryRaw<FailedSignIns[]>`
      SELECT email_key AS "emailKey", proof, count(*)::int AS count FROM failed_sign_ins
      GROUP BY email_key, proof HAVING min(at) <= ${before}::timestamptz ORDER BY min(at) LIMIT ${limit}`,

    settle: (failures, at, consequencesOf) =>
      database.$transaction(async (transaction) => {
        const { count } = await transaction.failedSignIn.deleteMany({ where: failures });
        if (count > 0) await write(transaction, consequencesOf(count), at);
      }),
  };
}
