import type { Database } from '../database.prisma.js';
import type { SessionEndReason } from './session.js';
import type { LivingGrant, Rotation, SessionRepository } from './session.repository.js';

const sessionFields = {
  id: true,
  userId: true,
  workspaceId: true,
  device: true,
  ipAddress: true,
  createdAt: true,
  lastUsedAt: true,
  expiresAt: true,
} as const;

export function createSessionRepository(database: Database): SessionRepository {
  return {
    async open({ session, refreshTokenHash }) {
      await database.session.create({
        data: { ...session, refreshTokens: { create: { hash: refreshTokenHash, issuedAt: session.createdAt } } },
      });
    },

    rotate: (rotation, now) => rotate(database, rotation, now),

    findSpent: (hash) =>
      database.refreshToken.findUnique({
        where: { hash },
        select: {
          sessionId: true,
          usedAt: true,
          sealedSuccessor: true,
          session: { select: { endedAt: true, expiresAt: true } },
        },
      }),

    async findGrant(sessionId, now) {
      const session = await database.session.findFirst({
        where: { id: sessionId, ...living(now) },
        select: {
          userId: true,
          workspaceId: true,
          expiresAt: true,
          membership: { select: { role: true, user: { select: { platformRole: true } } } },
        },
      });
      if (!session) return null;
      const { membership, ...rest } = session;
      return { ...rest, sessionId, workspaceRole: membership.role, platformRole: membership.user.platformRole };
    },

    listLiving: (userId, { after, limit }, now) =>
      database.session.findMany({
        where: {
          userId,
          ...living(now),
          ...(after && {
            lastUsedAt: { lte: after.lastUsedAt },
            NOT: { lastUsedAt: after.lastUsedAt, id: { gte: after.id } },
          }),
        },
        orderBy: [{ lastUsedAt: 'desc' }, { id: 'desc' }],
        take: limit,
        select: sessionFields,
      }),

    findLiving: (ids, userId, now) =>
      database.session.findMany({ where: { id: { in: [...ids] }, userId, ...living(now) }, select: sessionFields }),

    end: (session, reason, now) => end(database, session, reason, now),

    async endByToken(hash, reason, now) {
      const token = await database.refreshToken.findUnique({ where: { hash }, select: { sessionId: true } });
      return token && end(database, { id: token.sessionId }, reason, now);
    },
  };
}

function living(now: Date) {
  return { endedAt: null, expiresAt: { gt: now } };
}

async function end(
  database: Database,
  { id, userId }: { id: string; userId?: string },
  reason: SessionEndReason,
  now: Date,
): Promise<string | null> {
  const { count } = await database.session.updateMany({
    where: { id, ...(userId !== undefined && { userId }), ...living(now) },
    data: { endedAt: now, endReason: reason },
  });
  return count > 0 ? id : null;
}

/**
 * One statement, hence one transaction: the compare-and-swap on `used_at` decides between parallel exchanges, and the successor, the
 * last use and the roles of this moment come with it or not at all.
 */
async function rotate(
  database: Database,
  { parentHash, successorHash, sealedSuccessor, address }: Rotation,
  now: Date,
): Promise<LivingGrant | null> {
  const [grant] = await database.$queryRaw<LivingGrant[]>`
    WITH parent AS (
      UPDATE refresh_tokens SET used_at = ${now}::timestamptz, sealed_successor = ${sealedSuccessor}
      FROM sessions
      WHERE refresh_tokens.hash = ${parentHash} AND used_at IS NULL
        AND sessions.id = session_id AND ended_at IS NULL AND expires_at > ${now}::timestamptz
      RETURNING session_id
    ), successor AS (
      INSERT INTO refresh_tokens (hash, session_id, issued_at)
      SELECT ${successorHash}, session_id, ${now}::timestamptz FROM parent
    ), session AS (
      UPDATE sessions SET last_used_at = ${now}::timestamptz, ip_address = coalesce(${address ?? null}::text, ip_address)
      FROM parent WHERE sessions.id = parent.session_id
      RETURNING sessions.id, sessions.user_id, sessions.workspace_id, sessions.expires_at
    )
    SELECT session.id AS "sessionId", session.user_id AS "userId", session.workspace_id AS "workspaceId",
           session.expires_at AS "expiresAt", memberships.role AS "workspaceRole", users.platform_role AS "platformRole"
    FROM session
    JOIN memberships ON memberships.workspace_id = session.workspace_id AND memberships.user_id = session.user_id
    JOIN users ON users.id = session.user_id`;
  return grant ?? null;
}
