import type { Database } from '../database.prisma.js';
import type { WriteConsequences } from '../records/consequences.prisma.js';
import type { ApiKeyRepository, KeyHolder } from './api-key.repository.js';

const fields = {
  id: true,
  userId: true,
  workspaceId: true,
  name: true,
  prefix: true,
  scopes: true,
  createdAt: true,
  expiresAt: true,
  lastUsedAt: true,
} as const;

export function createApiKeyRepository(database: Database, write: WriteConsequences): ApiKeyRepository {
  return {
    create: (key, limit, consequences) =>
      database.$transaction(async (transaction) => {
        const { workspaceId, userId } = key;
        // The membership is the lock: of keys made at the same time each counts those before.
        await transaction.$queryRaw`
          SELECT user_id FROM memberships WHERE workspace_id = ${workspaceId} AND user_id = ${userId} FOR UPDATE`;
        if ((await transaction.apiKey.count({ where: { workspaceId, userId } })) >= limit) return false;
        await transaction.apiKey.create({ data: { ...key, scopes: [...key.scopes] } });
        await write(transaction, consequences, key.createdAt);
        return true;
      }),

    list: (holder, { after, limit }, now) =>
      database.apiKey.findMany({
        where: {
          ...heldBy(holder),
          expiresAt: { gt: now },
          ...(after && {
            createdAt: { lte: after.createdAt },
            NOT: { createdAt: after.createdAt, id: { gte: after.id } },
          }),
        },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        take: limit,
        select: fields,
      }),

    revoke: ({ id, holder, at }, consequences) =>
      database.$transaction(async (transaction) => {
        const { count } = await transaction.apiKey.deleteMany({ where: { id, ...heldBy(holder) } });
        if (count > 0) await write(transaction, consequences, at);
        return count > 0;
      }),

    findGrantByHash: (hash, now) => findGrant(database, { hash }, now),
    findGrant: (id, now) => findGrant(database, { id }, now),

    async noteUse(id, at) {
      await database.apiKey.updateMany({ where: { id }, data: { lastUsedAt: at } });
    },
  };
}

function heldBy({ workspaceId, userId }: KeyHolder) {
  return { workspaceId, ...(userId !== null && { userId }) };
}

async function findGrant(database: Database, key: { id: string } | { hash: Uint8Array<ArrayBuffer> }, now: Date) {
  const row = await database.apiKey.findFirst({
    where: { ...key, expiresAt: { gt: now }, membership: { user: { status: 'active' } } },
    select: { ...fields, membership: { select: { role: true } } },
  });
  if (!row) return null;
  const { id: sessionId, userId, workspaceId, scopes, createdAt: authenticatedAt, lastUsedAt, membership } = row;
  // A key is never an administrator, whatever its person is.
  const roles = { workspaceRole: membership.role, platformRole: 'user' } as const;
  return { userId, sessionId, workspaceId, ...roles, authenticatedAt, methods: [], scopes, lastUsedAt };
}
