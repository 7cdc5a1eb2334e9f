import type { Database } from '../database.prisma.js';
import { Prisma } from '../generated/prisma/client.js';
import type { Credentials, CredentialsRepository } from './credentials.repository.js';

export function createCredentialsRepository(database: Database): CredentialsRepository {
  return {
    findByEmailKey: (emailKey) => find(database, Prisma.sql`email_key = ${emailKey}`),
    findById: (userId) => find(database, Prisma.sql`users.id = ${userId}`),

    async replaceHash(userId, { from, to }) {
      await database.user.updateMany({ where: { id: userId, passwordHash: from }, data: { passwordHash: to } });
    },
  };
}

async function find(database: Database, condition: Prisma.Sql): Promise<Credentials | null> {
  const [credentials] = await database.$queryRaw<Credentials[]>`
    SELECT users.id AS "userId", email, users.name, password_hash AS "passwordHash", status::text, email_verified_at AS "emailVerifiedAt",
           EXISTS (SELECT FROM totp_factors WHERE user_id = users.id AND confirmed_at IS NOT NULL) AS "hasSecondFactor",
           platform_role AS "platformRole", home.workspace_id AS "workspaceId", home.role AS "workspaceRole"
    FROM users
    CROSS JOIN LATERAL (
      SELECT memberships.workspace_id, memberships.role
      FROM memberships JOIN workspaces ON workspaces.id = memberships.workspace_id
      WHERE memberships.user_id = users.id
      ORDER BY (workspaces.personal_owner_id IS NOT DISTINCT FROM users.id) DESC, joined_at, workspaces.id
      LIMIT 1
    ) AS home
    WHERE ${condition}`;
  return credentials ?? null;
}
