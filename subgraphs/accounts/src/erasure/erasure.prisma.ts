import type { Database } from '../database.prisma.js';
import type { Transaction, WriteConsequences } from '../records/consequences.prisma.js';
import { collectPersonalData } from './collect-personal-data.prisma.js';
import type { ErasureRefusal, ErasureRepository } from './erasure.repository.js';

export function createErasureRepository(database: Database, write: WriteConsequences): ErasureRepository {
  return {
    collect: (userId) => collectPersonalData(database, userId),

    eraseUser: (userId, at, consequencesOf) =>
      database.$transaction(async (transaction) => {
        const owned = await lockOwned(transaction, userId);
        const refusal = leavesOthers(owned) ?? (await isLastAdmin(transaction, userId));
        if (refusal) return refusal;
        const workspaceIds = owned.filter(({ members }) => members === 1).map(({ id }) => id);
        const revoked = await livingAccess(transaction, { userId }, at);
        const erased = { workspaceIds, revoked };
        const { emailKey } = await transaction.user.findUniqueOrThrow({ where: { id: userId } });
        await transaction.invitation.deleteMany({ where: { emailKey } });
        await transaction.passwordResetRequest.deleteMany({ where: { emailKey } });
        await transaction.failedSignIn.deleteMany({ where: { emailKey } });
        await transaction.workspace.deleteMany({ where: { id: { in: workspaceIds } } });
        await transaction.user.delete({ where: { id: userId } });
        await write(transaction, consequencesOf(erased), at);
        return erased;
      }),

    eraseWorkspace: ({ workspaceId, actorId, at }, consequences) =>
      database.$transaction(async (transaction) => {
        const [workspace] = await transaction.$queryRaw<{ personalOwnerId: string | null }[]>`
          SELECT personal_owner_id AS "personalOwnerId" FROM workspaces WHERE id = ${workspaceId} FOR UPDATE`;
        const actor = await transaction.membership.findUnique({
          where: { workspaceId_userId: { workspaceId, userId: actorId } },
        });
        if (!workspace || !actor) return 'not_found';
        if (actor.role !== 'owner') return 'not_permitted';
        if (workspace.personalOwnerId !== null) return 'personal';
        const revoked = await livingAccess(transaction, { workspaceId }, at);
        await transaction.workspace.delete({ where: { id: workspaceId } });
        await write(transaction, consequences, at);
        return { workspaceIds: [workspaceId], revoked };
      }),
  };
}

interface Owned {
  readonly id: string;
  readonly members: number;
  readonly owners: number;
  readonly isPersonal: boolean;
}

/** Locked, so that nobody joins or leaves while it is decided what goes. */
async function lockOwned(transaction: Transaction, userId: string): Promise<Owned[]> {
  await transaction.$queryRaw`
    SELECT workspaces.id FROM workspaces JOIN memberships ON workspace_id = workspaces.id
    WHERE user_id = ${userId} AND role = 'owner' ORDER BY workspaces.id FOR UPDATE OF workspaces`;
  return transaction.$queryRaw<Owned[]>`
    SELECT workspaces.id, personal_owner_id IS NOT DISTINCT FROM ${userId} AS "isPersonal",
      count(*)::int AS members, (count(*) FILTER (WHERE everybody.role = 'owner'))::int AS owners
    FROM memberships mine
    JOIN workspaces ON workspaces.id = mine.workspace_id
    JOIN memberships everybody ON everybody.workspace_id = workspaces.id
    WHERE mine.user_id = ${userId} AND mine.role = 'owner'
    GROUP BY workspaces.id`;
}

/** Whether others would lose a workspace, or its last owner. */
function leavesOthers(owned: readonly Owned[]): ErasureRefusal | null {
  return owned.some(({ members, owners, isPersonal }) => members > 1 && (isPersonal || owners === 1))
    ? 'shared_workspace'
    : null;
}

/** The administrators are locked in one order, so that of two who leave at once one stays. */
export async function isLastAdmin(transaction: Transaction, userId: string): Promise<'last_admin' | null> {
  const admins = await transaction.$queryRaw<{ id: string }[]>`
    SELECT id FROM users WHERE platform_role = 'admin' AND status = 'active' ORDER BY id FOR UPDATE`;
  return admins.length === 1 && admins[0]?.id === userId ? 'last_admin' : null;
}

/** The sessions and keys of a person, or in a workspace, that others must hear are good for nothing. */
export async function livingAccess(
  transaction: Transaction,
  whose: { userId: string } | { workspaceId: string },
  at: Date,
): Promise<string[]> {
  const [sessions, keys] = [
    await transaction.session.findMany({
      where: { ...whose, endedAt: null, expiresAt: { gt: at } },
      select: { id: true },
    }),
    await transaction.apiKey.findMany({ where: whose, select: { id: true } }),
  ];
  return [...sessions, ...keys].map(({ id }) => id);
}
