import type { Database } from '../database.prisma.js';
import { dropEmailChange } from '../email-change/email-change.prisma.js';
import type { WriteConsequences } from '../records/consequences.prisma.js';
import { endOthers } from '../sessions/session.prisma.js';
import { markVerified, replaceToken, useToken } from '../verification/one-time-token.prisma.js';
import type { PasswordRepository } from './password.repository.js';

export function createPasswordRepository(database: Database, write: WriteConsequences): PasswordRepository {
  return {
    async requestReset(request) {
      await database.passwordResetRequest.create({ data: request });
    },

    listResetRequests: (limit) =>
      database.passwordResetRequest.findMany({ orderBy: [{ requestedAt: 'asc' }, { id: 'asc' }], take: limit }),

    settleResetRequest: (id, answer) =>
      database.$transaction(async (transaction) => {
        const { count } = await transaction.passwordResetRequest.deleteMany({ where: { id } });
        if (count === 0 || answer === null) return;
        await replaceToken(transaction, answer.token);
        await write(transaction, answer.consequences, answer.token.createdAt);
      }),

    reset: ({ userId, tokenHash, passwordHash, at }, consequences) =>
      database.$transaction(async (transaction) => {
        const token = { hash: tokenHash, userId, purpose: 'password_reset' } as const;
        if (!(await useToken(transaction, token, at))) return null;
        await transaction.user.update({ where: { id: userId }, data: { passwordHash } });
        await markVerified(transaction, userId, at);
        await dropEmailChange(transaction, userId);
        const ended = await endOthers(transaction, { userId, exceptId: null }, 'password_changed', at);
        await write(transaction, consequences, at);
        return ended;
      }),

    change: ({ userId, from, to, keepSessionId, at }, consequences) =>
      database.$transaction(async (transaction) => {
        const where = { id: userId, passwordHash: from };
        const { count } = await transaction.user.updateMany({ where, data: { passwordHash: to } });
        if (count === 0) return null;
        // A link that was asked for with the old password must not outlive it.
        await transaction.oneTimeToken.deleteMany({ where: { userId, purpose: 'password_reset' } });
        await dropEmailChange(transaction, userId);
        const ended = await endOthers(transaction, { userId, exceptId: keepSessionId }, 'password_changed', at);
        await write(transaction, consequences, at);
        return ended;
      }),
  };
}
