import type { Database } from '../database.prisma.js';
import type { WriteConsequences } from '../records/consequences.prisma.js';
import type { AuditEntry, AuditFilter, AuditLogRepository, ChainState } from './audit-log.repository.js';

export function createAuditLogRepository(database: Database, write: WriteConsequences): AuditLogRepository {
  return {
    append: (entry) => database.$transaction((transaction) => write(transaction, { audit: [entry] }, entry.at)),

    async listLatest(workspaceId, { before, limit }, filter) {
      const rows = await database.auditEntry.findMany({
        where: { workspaceId, ...(before !== null && { sequence: { lt: before } }), ...conditionsOf(filter) },
        orderBy: { sequence: 'desc' },
        take: limit,
      });
      return rows.map(toEntry);
    },

    async listFrom(workspaceId, { after, limit }) {
      const where = { workspaceId, sequence: { gt: after } };
      const rows = await database.auditEntry.findMany({ where, orderBy: { sequence: 'asc' }, take: limit });
      return rows.map(toEntry);
    },

    async verify(workspaceId) {
      const [state] = await database.$queryRaw<ChainState[]>`
        WITH links AS (
          SELECT sequence, hash,
            hash = audit_hash(previous_hash, entry)
              AND sequence = row_number() OVER chain
              AND previous_hash = coalesce(lag(hash) OVER chain, decode(repeat('00', 32), 'hex')) AS holds
          FROM audit_entries AS entry
          WHERE workspace_id = ${workspaceId}
          WINDOW chain AS (ORDER BY sequence)
        ), chain_end AS (
          SELECT count(*) AS entries, min(sequence) FILTER (WHERE NOT holds) AS broken_at,
            (SELECT hash FROM links ORDER BY sequence DESC LIMIT 1) AS last_hash
          FROM links
        )
        SELECT entries::int AS entries, broken_at::int AS "brokenAt",
          coalesce(head.sequence, 0) = entries AND head.hash IS NOT DISTINCT FROM last_hash AS "isComplete"
        FROM chain_end LEFT JOIN audit_heads AS head ON head.workspace_id = ${workspaceId}`;
      if (!state) throw new Error('Verifying a chain answered nothing.');
      return state;
    },
  };
}

function conditionsOf({ action, actorId, from, until }: AuditFilter) {
  return {
    ...(action && { OR: [{ action }, { action: { startsWith: `${action}.` } }] }),
    ...(actorId && { actorId }),
    ...((from || until) && { at: { ...(from && { gte: from }), ...(until && { lt: until }) } }),
  };
}

function toEntry<Row extends Omit<AuditEntry, 'sequence'> & { sequence: bigint }>(row: Row): AuditEntry {
  return { ...row, sequence: Number(row.sequence) };
}
