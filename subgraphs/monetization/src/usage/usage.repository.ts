import type { UsageRecord } from './usage-record.js';

export interface UsageQuery {
  readonly meter: string;
  /** Null for all customers together. */
  readonly customer: string | null;
  readonly from: Date;
  /** Not included. */
  readonly until: Date;
}

export interface UsageTotal {
  /** Decimal text. */
  readonly quantity: string;
  readonly recordCount: number;
}

export interface UsageRepository {
  /**
   * Stores all records whose keys are new, unless `accept` refuses those that were there under the others' keys; then nothing is stored.
   *
   * @returns how many were stored, or null after a refusal.
   */
  insertNew(
    workspaceId: string,
    records: readonly UsageRecord[],
    accept: (known: readonly UsageRecord[]) => boolean,
  ): Promise<number | null>;
  /** How much of a customer's use stands on no invoice yet, decimal text. */
  unbilled(workspaceId: string, query: UsageQuery & { readonly customer: string }): Promise<string>;
  total(workspaceId: string, query: UsageQuery): Promise<UsageTotal>;
}
