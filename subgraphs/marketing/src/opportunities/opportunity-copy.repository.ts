import type { OpportunityCopy } from './opportunity-copy.js';

export interface OpportunityCopyRepository {
  findByIds(workspaceId: string, ids: readonly string[]): Promise<OpportunityCopy[]>;
}

/** Writes copies within a transaction; one that is older than what is stored changes nothing. */
export type SaveOpportunityCopies<Transaction> = (
  copies: readonly OpportunityCopy[],
  transaction: Transaction,
) => Promise<void>;
