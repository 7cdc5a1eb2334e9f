import type { Database } from '../database.prisma.js';
import { isLastAdmin, livingAccess } from '../erasure/erasure.prisma.js';
import { Prisma } from '../generated/prisma/client.js';
import type { WriteConsequences } from '../records/consequences.prisma.js';
import { endOthers } from '../sessions/session.prisma.js';
import type { AdministrationRepository, ManagedUser } from './administration.repository.js';

export function createAdministrationRepository(database: Database, write: WriteConsequences): AdministrationRepository {
  const select = (condition: Prisma.Sql, limit: number) => database.$queryRaw<ManagedUser[]>`
    SELECT users.id, email, name, created_at AS "createdAt", email_verified_at AS "emailVerifiedAt", status::text,
      platform_role::text AS "platformRole", seen.at AS "lastSeenAt", home.id AS "workspaceId"
    FROM users
    LEFT JOIN LATERAL (SELECT max(last_used_at) AS at FROM sessions WHERE user_id = users.id) AS seen ON true
    LEFT JOIN LATERAL (SELECT id FROM workspaces WHERE personal_owner_id = users.id) AS home ON true
    WHERE ${condition}
    ORDER BY users.created_at DESC, users.id DESC
    LIMIT ${limit}`;

  return {
    list: (search, { after, limit }) => {
      const beyond = after
        ? Prisma.sql`(users.created_at, users.id) < (${after.createdAt}::timestamptz, ${after.id})`
        : Prisma.sql`true`;
      return select(Prisma.sql`${matching(search)} AND ${beyond}`, limit);
    },

    async count(search) {
      const [row] = await database.$queryRaw<{ count: number }[]>`
        SELECT count(*)::int AS count FROM users WHERE ${matching(search)}`;
      return row?.count ?? 0;
    },

    find: async (userId) => (await select(Prisma.sql`users.id = ${userId}`, 1))[0] ?? null,

    suspend: (userId, at, consequences) =>
      database.$transaction(async (transaction) => {
        const refusal = await isLastAdmin(transaction, userId);
        if (refusal) return refusal;
        const where = { id: userId, status: 'active' } as const;
        const { count } = await transaction.user.updateMany({ where, data: { status: 'suspended' } });
        if (count === 0) return 'not_found';
        const revoked = await livingAccess(transaction, { userId }, at);
        await endOthers(transaction, { userId, exceptId: null }, 'account_suspended', at);
        await write(transaction, consequences, at);
        return revoked;
      }),

    reinstate: (userId, at, consequences) =>
      database.$transaction(async (transaction) => {
        const where = { id: userId, status: 'suspended' } as const;
        const { count } = await transaction.user.updateMany({ where, data: { status: 'active' } });
        if (count > 0) await write(transaction, consequences, at);
        return count > 0;
      }),

    setRole: ({ userId, role, at }, consequences) =>
      database.$transaction(async (transaction) => {
        const refusal = role === 'admin' ? null : await isLastAdmin(transaction, userId);
        if (refusal) return refusal;
        const { count } = await transaction.user.updateMany({ where: { id: userId }, data: { platformRole: role } });
        if (count === 0) return 'not_found';
        await write(transaction, consequences, at);
        return 'changed';
      }),

    findUnappointed: (emailKeys) =>
      select(
        Prisma.sql`email_key = ANY(${[...emailKeys]}::text[]) AND email_verified_at IS NOT NULL AND platform_role = 'user'`,
        emailKeys.length,
      ),
  };
}

/** Part of the address or the name, in any case; signs that mean something to LIKE stand for themselves. */
function matching(search: string | null): Prisma.Sql {
  if (search === null || search === '') return Prisma.sql`true`;
  const pattern = `%${search.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return Prisma.sql`(email ILIKE ${pattern} OR name ILIKE ${pattern})`;
}
