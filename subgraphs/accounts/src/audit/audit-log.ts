import type { Journal } from '../records/journal.js';
import type { AuditEntry, AuditFilter, AuditLogRepository, ChainState } from './audit-log.repository.js';

/** Lines of one part of an export. */
export const EXPORT_LINES = 1_000;

export interface AuditExport {
  /** One JSON object a line (NDJSON), the first entry first. */
  readonly ndjson: string;
  readonly lastSequence: number;
  readonly hasMore: boolean;
}

/** What happened in a workspace. Who may see it is the caller's to check. */
export interface AuditLog {
  list(workspaceId: string, page: { before: number | null; limit: number }, filter: AuditFilter): Promise<AuditEntry[]>;
  /** A part of the whole log, with all that computing the hashes again needs. */
  export(actor: { userId: string; workspaceId: string }, after: number): Promise<AuditExport>;
  verify(workspaceId: string): Promise<ChainState>;
}

export function createAuditLog({ auditLog, journal }: { auditLog: AuditLogRepository; journal: Journal }): AuditLog {
  return {
    list: auditLog.listLatest,
    verify: auditLog.verify,
    async export({ userId, workspaceId }, after) {
      const rows = await auditLog.listFrom(workspaceId, { after, limit: EXPORT_LINES + 1 });
      // Told once for all the parts, and not in the first of them.
      if (after === 0) await auditLog.append(journal.audit('audit_log.exported', { workspaceId, actorId: userId }));
      const entries = rows.slice(0, EXPORT_LINES);
      return {
        ndjson: entries.map((entry) => `${lineOf(entry)}\n`).join(''),
        lastSequence: entries.at(-1)?.sequence ?? after,
        hasMore: rows.length > EXPORT_LINES,
      };
    },
  };
}

function lineOf({ details, previousHash, hash, at, ...entry }: AuditEntry): string {
  return JSON.stringify({
    ...entry,
    at: at.toISOString(),
    details: JSON.parse(details) as unknown,
    previousHash: Buffer.from(previousHash).toString('hex'),
    hash: Buffer.from(hash).toString('hex'),
  });
}
