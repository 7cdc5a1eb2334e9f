import type { EventEnvelope } from '@paissive/events';
import type { RowRejection } from '../tables/read-table.js';
import type { MovementKind, MrrMovement, PaymentRow, SubscriptionRow } from './subscription-row.js';

/** One imported file. */
export interface RevenueImport {
  readonly id: string;
  readonly workspaceId: string;
  readonly kind: 'SUBSCRIPTIONS' | 'PAYMENTS';
  readonly fileName: string | null;
  /** accepted + duplicate + rejected. */
  readonly rowCount: number;
  readonly acceptedCount: number;
  readonly duplicateCount: number;
  readonly rejectedCount: number;
  readonly notices: readonly string[];
  readonly sourceHash: string;
  readonly createdAt: Date;
}

export interface RevenueRows {
  readonly subscriptions: readonly SubscriptionRow[];
  readonly payments: readonly PaymentRow[];
  readonly rejections: readonly RowRejection[];
}

export interface StoredMovement extends MrrMovement {
  readonly id: string;
}

export interface StoredSubscription extends SubscriptionRow {
  readonly importId: string;
}

/** Payments of a month. */
export interface CollectedMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly collected: string;
  readonly refunded: string;
}

export interface RevenueRepository {
  /**
   * Stores an import with its rows, of which each replaces what an earlier import told of the same id, and the movements of all
   * customers that it names: one transaction, one import of a workspace at a time. Answers with the import that was there already
   * under the same hash.
   *
   * @param movementsOf makes the movements of customers out of all their subscriptions.
   */
  insert(
    revenueImport: RevenueImport,
    rows: RevenueRows,
    movementsOf: (subscriptions: readonly SubscriptionRow[]) => readonly StoredMovement[],
    events: readonly EventEnvelope<unknown>[],
  ): Promise<RevenueImport>;
  findImport(workspaceId: string, id: string): Promise<RevenueImport | null>;
  /** Imports, newest first. */
  listImports(
    workspaceId: string,
    page: { after: { createdAt: Date; id: string } | null; limit: number },
  ): Promise<RevenueImport[]>;
  /** Currencies with movements, the one with the most first. */
  currencies(workspaceId: string): Promise<string[]>;
  /** All movements of a currency before a moment, in order. */
  movementsBefore(workspaceId: string, currency: string, before: Date): Promise<StoredMovement[]>;
  listMovements(
    workspaceId: string,
    query: {
      currency: string;
      from: Date;
      until: Date;
      kind: MovementKind | null;
      after: { at: Date; id: string } | null;
      limit: number;
    },
  ): Promise<StoredMovement[]>;
  findSubscriptions(workspaceId: string, ids: readonly string[]): Promise<StoredSubscription[]>;
  collectedByMonth(workspaceId: string, currency: string, from: Date, until: Date): Promise<CollectedMonth[]>;
}
