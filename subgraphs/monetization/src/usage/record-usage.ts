import type { UsageRepository } from './usage.repository.js';
import { isSameUse, type UsageRecord } from './usage-record.js';

export interface RecordUsageDeps {
  readonly usage: UsageRepository;
  readonly newId: () => string;
  readonly now: () => Date;
}

export type NewUsage = Pick<UsageRecord, 'meter' | 'customer' | 'quantity' | 'idempotencyKey'> & {
  /** Now if null. */
  readonly occurredAt: Date | null;
};

export type RecordUsageResult =
  | { readonly kind: 'recorded'; readonly recordedCount: number; readonly duplicateCount: number }
  /** A key stands for another use already: within the list, or in the store. */
  | { readonly kind: 'key_taken'; readonly index: number };

export type RecordUsage = (workspaceId: string, uses: readonly NewUsage[]) => Promise<RecordUsageResult>;

/**
 * Counts uses, each key once. The same use again, in the list or in a later call, changes nothing; another use under a known key is a
 * fault of the caller, and then nothing of the list is counted.
 */
export function createRecordUsage({ usage, newId, now }: RecordUsageDeps): RecordUsage {
  return async (workspaceId, uses) => {
    const at = now();
    const byKey = new Map<string, { record: UsageRecord; index: number; hasTime: boolean }>();
    for (const [index, use] of uses.entries()) {
      const record = { ...use, id: newId(), workspaceId, occurredAt: use.occurredAt ?? at, recordedAt: at };
      const first = byKey.get(use.idempotencyKey);
      if (first && !isSameUse(first.record, record)) return { kind: 'key_taken', index };
      if (!first) byKey.set(use.idempotencyKey, { record, index, hasTime: use.occurredAt !== null });
    }
    let taken: number | null = null;
    const records = [...byKey.values()].map(({ record }) => record);
    const recordedCount = await usage.insertNew(workspaceId, records, (known) => {
      const conflict = known.find((stored) => {
        const given = byKey.get(stored.idempotencyKey);
        if (!given) return true;
        // A retry of a use without a time has another "now".
        const record = given.hasTime ? given.record : { ...given.record, occurredAt: stored.occurredAt };
        return !isSameUse(stored, record);
      });
      taken = conflict ? (byKey.get(conflict.idempotencyKey)?.index ?? 0) : null;
      return conflict === undefined;
    });
    if (recordedCount === null) return { kind: 'key_taken', index: taken ?? 0 };
    return { kind: 'recorded', recordedCount, duplicateCount: uses.length - recordedCount };
  };
}
