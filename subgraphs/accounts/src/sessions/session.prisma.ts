import type { Database } from '../database.prisma.js';
import type { Transaction, WriteConsequences } from '../records/consequences.prisma.js';
import type { AuthenticationMethod, SessionEndReason } from './session.js';
import type {
  ConsequencesOfEnding,
  LivingGrant,
  NewSession,
  Rotation,
  SessionRepository,
} from './session.repository.js';

const sessionFields = {
  id: true,
  userId: true,
  workspaceId: true,
  device: true,
  ipAddress: true,
  createdAt: true,
  lastUsedAt: true,
  expiresAt: true,
  authenticatedAt: true,
  methods: true,
} as const;

export function createSessionRepository(database: Database, write: WriteConsequences): SessionRepository {
  return {
    open: (newSession, consequences) =>
      database.$transaction(async (transaction) => {
        await insertSession(transaction, newSession);
        await write(transaction, consequences, newSession.session.createdAt);
      }),

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

    findGrant: (sessionId, workspaceId, now) => findGrant(database, sessionId, workspaceId, now),

    listLiving: async (userId, { after, limit }, now) =>
      (
        await database.session.findMany({
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
        })
      ).map(withMethods),

    findLiving: async (ids, userId, now) =>
      (
        await database.session.findMany({
          where: { id: { in: [...ids] }, userId, ...living(now) },
          select: sessionFields,
        })
      ).map(withMethods),

    end: (session, reason, now, consequences) => end(session, reason, now, consequences),

    endOthers: ({ userId, exceptId }, reason, now, consequences) =>
      database.$transaction(async (transaction) => {
        const ended = await transaction.session.updateManyAndReturn({
          where: othersOf(userId, exceptId, now),
          data: { endedAt: now, endReason: reason },
          select: { id: true, userId: true, workspaceId: true },
        });
        await write(transaction, { audit: ended.flatMap((each) => consequences(each).audit ?? []) }, now);
        return ended.map(({ id }) => id);
      }),

    async endByToken(hash, reason, now, consequences) {
      const token = await database.refreshToken.findUnique({ where: { hash }, select: { sessionId: true } });
      return token && end({ id: token.sessionId }, reason, now, consequences);
    },
  };

  function end(
    { id, userId }: { id: string; userId?: string },
    reason: SessionEndReason,
    now: Date,
    consequences: ConsequencesOfEnding,
  ): Promise<string | null> {
    return database.$transaction(async (transaction) => {
      const [ended] = await transaction.session.updateManyAndReturn({
        where: { id, ...(userId !== undefined && { userId }), ...living(now) },
        data: { endedAt: now, endReason: reason },
        select: { id: true, userId: true, workspaceId: true },
      });
      if (!ended) return null;
      await write(transaction, consequences(ended), now);
      return ended.id;
    });
  }
}

/** The column is text; what stands in it came from here. */
function withMethods<T extends { methods: string[] }>(row: T) {
  return { ...row, methods: row.methods as AuthenticationMethod[] };
}

/** Stores a session and its first refresh token, in the transaction of whatever brings it about. */
export async function insertSession(
  transaction: Transaction,
  { session, refreshTokenHash }: NewSession,
): Promise<void> {
  await transaction.session.create({
    data: {
      ...session,
      methods: [...session.methods],
      refreshTokens: { create: { hash: refreshTokenHash, issuedAt: session.createdAt } },
    },
  });
}

/** Ends all living sessions of a person but one, also within a transaction; answers their ids. */
export async function endOthers(
  transaction: Transaction,
  { userId, exceptId }: { userId: string; exceptId: string | null },
  reason: SessionEndReason,
  now: Date,
): Promise<string[]> {
  const ended = await transaction.session.updateManyAndReturn({
    where: othersOf(userId, exceptId, now),
    data: { endedAt: now, endReason: reason },
    select: { id: true },
  });
  return ended.map(({ id }) => id);
}

function othersOf(userId: string, exceptId: string | null, now: Date) {
  return { userId, ...(exceptId !== null && { id: { not: exceptId } }), ...living(now) };
}

async function findGrant(database: Database, sessionId: string, workspaceId: string | null, now: Date) {
  const [grant] = await database.$queryRaw<LivingGrant[]>`
    SELECT sessions.id AS "sessionId", sessions.user_id AS "userId", memberships.workspace_id AS "workspaceId",
           sessions.expires_at AS "expiresAt", sessions.authenticated_at AS "authenticatedAt", sessions.methods,
           memberships.role AS "workspaceRole", users.platform_role AS "platformRole"
    FROM sessions
    JOIN users ON users.id = sessions.user_id AND users.status = 'active'
    JOIN memberships ON memberships.user_id = sessions.user_id
      AND memberships.workspace_id = coalesce(${workspaceId}::text, sessions.workspace_id)
    WHERE sessions.id = ${sessionId} AND sessions.ended_at IS NULL AND sessions.expires_at > ${now}::timestamptz`;
  return grant ?? null;
}

function living(now: Date) {
  return { endedAt: null, expiresAt: { gt: now } };
}

/**
 * One statement, hence one transaction: the compare-and-swap on `used_at` decides between parallel exchanges, and the successor, the
 * last use and the roles of this moment come with it or not at all.
 */
async function rotate(
  database: Database,
  { parentHash, successorHash, sealedSuccessor, address, workspaceId }: Rotation,
  now: Date,
): Promise<LivingGrant | null> {
  const [grant] = await database.$queryRaw<LivingGrant[]>`
    WITH parent AS (
      UPDATE refresh_tokens SET used_at = ${now}::timestamptz, sealed_successor = ${sealedSuccessor}
      FROM sessions
      WHERE refresh_tokens.hash = ${parentHash} AND used_at IS NULL
        AND sessions.id = session_id AND ended_at IS NULL AND expires_at > ${now}::timestamptz
        AND EXISTS (SELECT FROM users WHERE users.id = sessions.user_id AND users.status = 'active')
        AND EXISTS (
          SELECT FROM memberships
          WHERE memberships.user_id = sessions.user_id
            AND memberships.workspace_id = coalesce(${workspaceId}::text, sessions.workspace_id)
        )
      RETURNING session_id
    ), successor AS (
      INSERT INTO refresh_tokens (hash, session_id, issued_at)
      SELECT ${successorHash}, session_id, ${now}::timestamptz FROM parent
    ), session AS (
      UPDATE sessions SET last_used_at = ${now}::timestamptz,
        workspace_id = coalesce(${workspaceId}::text, sessions.workspace_id), ip_address = coalesce(${address ?? null}::text, ip_address)
      FROM parent WHERE sessions.id = parent.session_id
      RETURNING sessions.id, sessions.user_id, sessions.workspace_id, sessions.expires_at, sessions.authenticated_at, sessions.methods
    )
    SELECT session.id AS "sessionId", session.user_id AS "userId", session.workspace_id AS "workspaceId",
           session.expires_at AS "expiresAt", session.authenticated_at AS "authenticatedAt", session.methods, memberships.role AS "workspaceRole", users.platform_role AS "platformRole"
    FROM session
    JOIN memberships ON memberships.workspace_id = session.workspace_id AND memberships.user_id = session.user_id
    JOIN users ON users.id = session.user_id`;
  return grant ?? null;
}
