import type { ListQuery } from '../registry/registry.repository.js';
import type { CallFacts, CallResult } from '../usage/usage-record.js';
import type { Budget, BudgetLedger, BudgetScope } from './budget.js';

export interface NewReservation {
  readonly id: string;
  readonly amountMicroUsd: bigint;
  readonly facts: CallFacts;
  readonly createdAt: Date;
  /** After this moment it counts as lost and is charged whole. */
  readonly expiresAt: Date;
}

export type ReserveResult =
  | { readonly kind: 'reserved' }
  | { readonly kind: 'exceeded'; readonly budget: Budget; readonly remainingMicroUsd: bigint };

/**
 * Budgets and what is set aside of them. Every change of a ledger happens under its row lock; ledgers are locked in the order of their keys
 * everywhere, so that no two transactions wait for each other.
 */
export interface BudgetRepository {
  save(budget: Budget): Promise<Budget>;
  delete(workspaceId: string, id: string): Promise<boolean>;
  list(workspaceId: string, query: ListQuery & { readonly scopes: readonly BudgetScope[] | null }): Promise<Budget[]>;
  findByIds(workspaceId: string, ids: readonly string[]): Promise<Budget[]>;
  /** The ledgers of the periods that a moment is in; none where nothing was spent yet. */
  ledgersAt(budgets: readonly Budget[], at: Date): Promise<BudgetLedger[]>;

  /** Sets an amount aside in all budgets that apply, or in none. The same id twice is one reservation. */
  reserve(reservation: NewReservation): Promise<ReserveResult>;
  /**
   * Charges what a call did cost, gives back the rest, and writes the usage record, in one transaction. Also after the reservation was
   * charged as lost: the difference is put right then. A second time changes nothing.
   */
  settle(reservationId: string, result: CallResult, at: Date): Promise<void>;
  /** Charges reservations whole that nobody came back to. */
  expire(now: Date, limit: number): Promise<number>;
  /** Forgets budgets of runs that nobody set since then, with what they had counted. */
  deleteRunBudgets(before: Date, limit: number): Promise<number>;
  /** Forgets reservations that are over. */
  deleteOver(before: Date, limit: number): Promise<number>;
}
