import type { AuditDraft } from '../records/audit-entry.js';

/** An entry in its place in the chain. */
export interface AuditEntry extends Omit<AuditDraft, 'details' | 'action'> {
  readonly action: string;
  readonly sequence: number;
  /** JSON, exactly as it was hashed. */
  readonly details: string;
  readonly previousHash: Uint8Array;
  readonly hash: Uint8Array;
}

export interface AuditFilter {
  /** An action, or the subject of actions: `session` finds `session.started`. */
  readonly action?: string | null | undefined;
  readonly actorId?: string | null | undefined;
  readonly from?: Date | null | undefined;
  readonly until?: Date | null | undefined;
}

/** Whether a chain holds, and where it breaks first if not. */
export interface ChainState {
  readonly entries: number;
  readonly brokenAt: number | null;
  /** Whether the chain ends where the last entry was written; false when its end was cut off. */
  readonly isComplete: boolean;
}

export interface AuditLogRepository {
  /** Writes what has no other change to go with. */
  append(entry: AuditDraft): Promise<void>;
  /** The latest first, before a sequence number. */
  listLatest(
    workspaceId: string,
    page: { before: number | null; limit: number },
    filter: AuditFilter,
  ): Promise<AuditEntry[]>;
  /** The first first, after a sequence number. */
  listFrom(workspaceId: string, page: { after: number; limit: number }): Promise<AuditEntry[]>;
  /** Computes every hash again. */
  verify(workspaceId: string): Promise<ChainState>;
}
