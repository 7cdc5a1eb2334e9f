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
  export(workspaceId: string, after: number): Promise<AuditExport>;
  verify(workspaceId: string): Promise<ChainState>;
}

export function createAuditLog({ auditLog }: { auditLog: AuditLogRepository }): AuditLog {
  return {
    list: auditLog.listLatest,
    verify: auditLog.verify,
    async export(workspaceId, after) {
      const rows = await auditLog.listFrom(workspaceId, { after, limit: EXPORT_LINES + 1 });
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
