import type { Database } from '../database.prisma.js';
import type { Transaction, WriteConsequences } from '../records/consequences.prisma.js';
import { workspaceFields, workspaceOf } from '../workspaces/workspace.prisma.js';
import type { MemberChange, MemberRefusal, MemberRepository } from './member.repository.js';
import { judgeRemoval, judgeRoleChange, judgeTransfer, type MembersAtHand } from './member-change.js';

export function createMemberRepository(database: Database, write: WriteConsequences): MemberRepository {
  /** Locks the workspace, so that whoever changes its members at the same time decides on what this leaves. */
  function decide<T>(
    change: MemberChange,
    judge: (members: MembersAtHand) => MemberRefusal | null,
    apply: (transaction: Transaction) => Promise<T>,
  ): Promise<T | MemberRefusal> {
    return database.$transaction(async (transaction) => {
      const members = await lockMembers(transaction, change);
      if (!members) return 'not_found';
      return judge(members) ?? apply(transaction);
    });
  }

  return {
    list: (workspaceId, { after, limit }) =>
      database.membership.findMany({
        where: {
          workspaceId,
          ...(after && {
            joinedAt: { gte: after.joinedAt },
            NOT: { joinedAt: after.joinedAt, userId: { lte: after.userId } },
          }),
        },
        orderBy: [{ joinedAt: 'asc' }, { userId: 'asc' }],
        take: limit,
      }),

    createWorkspace: (workspace, ownerId, consequences) =>
      database.$transaction(async (transaction) => {
        const { id, name, createdAt } = workspace;
        await transaction.workspace.create({ data: { id, name, createdAt } });
        await transaction.membership.create({
          data: { workspaceId: workspace.id, userId: ownerId, role: 'owner', joinedAt: workspace.createdAt },
        });
        await write(transaction, consequences, workspace.createdAt);
      }),

    rename: ({ workspaceId, name, at }, consequences) =>
      database.$transaction(async (transaction) => {
        const [workspace] = await transaction.workspace.updateManyAndReturn({
          where: { id: workspaceId },
          data: { name },
          select: workspaceFields,
        });
        if (!workspace) return null;
        await write(transaction, consequences, at);
        return workspaceOf(workspace);
      }),

    changeRole: (change, consequences) =>
      decide(
        change,
        (members) => judgeRoleChange(members, change, change.role),
        async (transaction) => {
          const { workspaceId, userId, role } = change;
          const where = { workspaceId_userId: { workspaceId, userId } };
          const membership = await transaction.membership.update({ where, data: { role } });
          await write(transaction, consequences, change.at);
          return membership;
        },
      ),

    remove: (change, consequences) =>
      decide(
        change,
        (members) => judgeRemoval(members, change),
        async (transaction) => {
          const { workspaceId, userId, at } = change;
          const living = { workspaceId, userId, endedAt: null, expiresAt: { gt: at } };
          const sessions = await transaction.session.findMany({ where: living, select: { id: true } });
          const keys = await transaction.apiKey.findMany({ where: { workspaceId, userId }, select: { id: true } });
          await transaction.membership.delete({ where: { workspaceId_userId: { workspaceId, userId } } });
          await write(transaction, consequences, at);
          return [...sessions, ...keys].map(({ id }) => id);
        },
      ),

    transfer: (change, consequences) =>
      decide(
        change,
        (members) => judgeTransfer(members, change),
        async (transaction) => {
          const { workspaceId, actorId, userId, at } = change;
          const of = (id: string) => ({ workspaceId_userId: { workspaceId, userId: id } });
          const membership = await transaction.membership.update({ where: of(userId), data: { role: 'owner' } });
          await transaction.membership.update({ where: of(actorId), data: { role: 'editor' } });
          await write(transaction, consequences, at);
          return membership;
        },
      ),
  };
}

async function lockMembers(
  transaction: Transaction,
  { workspaceId, actorId, userId }: MemberChange,
): Promise<MembersAtHand | null> {
  const [workspace] = await transaction.$queryRaw<{ personalOwnerId: string | null }[]>`
    SELECT personal_owner_id AS "personalOwnerId" FROM workspaces WHERE id = ${workspaceId} FOR UPDATE`;
  if (!workspace) return null;
  const [owners, known] = [
    await transaction.membership.count({ where: { workspaceId, role: 'owner' } }),
    await transaction.membership.findMany({ where: { workspaceId, userId: { in: [actorId, userId] } } }),
  ];
  const roleOf = (id: string) => known.find((membership) => membership.userId === id)?.role ?? null;
  return { ...workspace, owners, actorRole: roleOf(actorId), targetRole: roleOf(userId) };
}
