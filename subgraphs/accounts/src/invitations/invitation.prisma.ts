import type { Database } from '../database.prisma.js';
import type { Transaction, WriteConsequences } from '../records/consequences.prisma.js';
import { markVerified } from '../verification/one-time-token.prisma.js';
import type { InvitationRepository } from './invitation.repository.js';

const fields = {
  id: true,
  workspaceId: true,
  email: true,
  role: true,
  invitedBy: true,
  createdAt: true,
  expiresAt: true,
} as const;

export function createInvitationRepository(database: Database, write: WriteConsequences): InvitationRepository {
  return {
    async isMember(workspaceId, emailKey) {
      return (await database.membership.count({ where: { workspaceId, user: { emailKey } } })) > 0;
    },

    invite: (invitation, consequences) =>
      database.$transaction(async (transaction) => {
        const { workspaceId, emailKey, createdAt } = invitation;
        // Two invitations of one address at once: the lock lets the later one replace the earlier.
        await transaction.$queryRaw`SELECT id FROM workspaces WHERE id = ${workspaceId} FOR UPDATE`;
        await settle(transaction, { workspaceId, emailKey }, 'revoked', createdAt);
        await transaction.invitation.create({ data: invitation });
        await write(transaction, consequences, createdAt);
      }),

    listOpen: (workspaceId, limit, now) =>
      database.invitation.findMany({
        where: { workspaceId, state: 'pending', expiresAt: { gt: now } },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        take: limit,
        select: fields,
      }),

    async findOpen(tokenHash, now) {
      const row = await database.invitation.findFirst({
        where: { tokenHash, state: 'pending', expiresAt: { gt: now } },
        select: {
          ...fields,
          emailKey: true,
          workspace: { select: { name: true } },
          inviter: { select: { name: true } },
        },
      });
      if (!row) return null;
      const { workspace, inviter, ...invitation } = row;
      return { ...invitation, workspaceName: workspace.name, inviterName: inviter?.name ?? null };
    },

    accept: ({ id, userId, at }, consequences) =>
      database.$transaction(async (transaction) => {
        const [invitation] = await settle(transaction, { id, expiresAt: { gt: at } }, 'accepted', at);
        if (!invitation) return false;
        const { workspaceId, role } = invitation;
        await transaction.membership.createMany({
          data: [{ workspaceId, userId, role, joinedAt: at }],
          skipDuplicates: true,
        });
        await markVerified(transaction, userId, at);
        await write(transaction, consequences, at);
        return true;
      }),

    decline: ({ id, at }, consequences) => settleOne({ id }, 'declined', at, consequences),
    revoke: ({ id, workspaceId, at }, consequences) => settleOne({ id, workspaceId }, 'revoked', at, consequences),
  };

  function settleOne(
    where: { id: string; workspaceId?: string },
    state: 'declined' | 'revoked',
    at: Date,
    consequences: Parameters<WriteConsequences>[1],
  ): Promise<boolean> {
    return database.$transaction(async (transaction) => {
      const settled = await settle(transaction, where, state, at);
      if (settled.length === 0) return false;
      await write(transaction, consequences, at);
      return true;
    });
  }
}

/** The state in the condition decides between those who settle an invitation at the same time. */
function settle(
  transaction: Transaction,
  where: { id?: string; workspaceId?: string; emailKey?: string; expiresAt?: { gt: Date } },
  state: 'accepted' | 'declined' | 'revoked',
  at: Date,
) {
  return transaction.invitation.updateManyAndReturn({
    where: { ...where, state: 'pending' },
    data: { state, settledAt: at },
    select: { workspaceId: true, role: true },
  });
}
