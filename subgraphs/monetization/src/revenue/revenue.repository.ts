import type { RowRejection } from '@paissive/delimited-text';
import type { EventEnvelope } from '@paissive/events';
import type { MovementKind, MrrMovement, PaymentRow, PaymentStatus, SubscriptionRow } from './subscription-row.js';

export const REVENUE_SOURCE_KINDS = ['SUBSCRIPTIONS', 'PAYMENTS', 'PROVIDER'] as const;
export type RevenueSourceKind = (typeof REVENUE_SOURCE_KINDS)[number];

/** One imported file, or one look at what the payment provider has. */
export interface RevenueImport {
  readonly id: string;
  readonly workspaceId: string;
  readonly kind: RevenueSourceKind;
  readonly fileName: string | null;
  /** accepted + duplicate + rejected. */
  readonly rowCount: number;
  readonly acceptedCount: number;
  readonly duplicateCount: number;
  readonly rejectedCount: number;
  readonly notices: readonly string[];
  /** The same source is the same import. */
  readonly sourceHash: string;
  readonly createdAt: Date;
}

export interface RevenueRows {
  readonly subscriptions: readonly SubscriptionRow[];
  readonly payments: readonly PaymentRow[];
  readonly rejections: readonly RowRejection[];
  /** When this was so: rows that were told later stay as they are. */
  readonly toldAt: Date;
}

export interface StoredMovement extends MrrMovement {
  readonly id: string;
}

export interface StoredSubscription extends SubscriptionRow {
  readonly importId: string;
}

export interface StoredPayment extends PaymentRow {
  readonly importId: string;
  /** When it was paid: lists are sorted by it. */
  readonly createdAt: Date;
}

export interface PaymentFilter {
  readonly customer: string | null;
  readonly status: PaymentStatus | null;
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
  findImportBySource(workspaceId: string, sourceHash: string): Promise<RevenueImport | null>;
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
  /** Of one customer, the newest first. */
  subscriptionsOf(workspaceId: string, customer: string, limit: number): Promise<StoredSubscription[]>;
  findPayments(workspaceId: string, ids: readonly string[]): Promise<StoredPayment[]>;
  /** Newest first. */
  listPayments(
    workspaceId: string,
    query: PaymentFilter & { after: { createdAt: Date; id: string } | null; limit: number },
  ): Promise<StoredPayment[]>;
  collectedByMonth(workspaceId: string, currency: string, from: Date, until: Date): Promise<CollectedMonth[]>;
}
