import type { EventEnvelope } from '@paissive/events';
import type { Opportunity } from './opportunity.js';

export interface RetellingQuery {
  /** Left out for all workspaces, which only services may ask for. */
  readonly workspaceId?: string | undefined;
  readonly opportunityIds?: readonly string[] | undefined;
  readonly after?: { readonly analysisId: string; readonly id: string } | undefined;
  readonly limit: number;
}

/** What telling opportunities again needs of the database, within one transaction. */
export interface RetellingRepository<Transaction> {
  /** By analysis, then by id. */
  find(query: RetellingQuery, transaction: Transaction): Promise<Opportunity[]>;
  write(events: readonly EventEnvelope<unknown>[], transaction: Transaction): Promise<void>;
}
