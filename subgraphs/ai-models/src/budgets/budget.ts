import type { Spender } from '../usage/usage-record.js';

export type BudgetScope = 'WORKSPACE' | 'USER' | 'CREDENTIAL' | 'RUN';

export type BudgetPeriod = 'DAY' | 'MONTH' | 'TOTAL';

/** What may be spent by whom in which time. */
export interface Budget {
  readonly id: string;
  readonly workspaceId: string;
  readonly scope: BudgetScope;
  /** The user, credential or run; the workspace's own id for itself. */
  readonly subjectId: string;
  readonly period: BudgetPeriod;
  readonly limitMicroUsd: bigint;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What one budget has spent and set aside in one of its periods. */
export interface BudgetLedger {
  readonly budgetId: string;
  readonly startsAt: Date;
  readonly reservedMicroUsd: bigint;
  readonly spentMicroUsd: bigint;
}

/** What a budget has left, never below zero: a limit may have been lowered below what was spent. */
export function remainingOf(
  { limitMicroUsd }: Pick<Budget, 'limitMicroUsd'>,
  ledger: Pick<BudgetLedger, 'reservedMicroUsd' | 'spentMicroUsd'>,
): bigint {
  const remaining = limitMicroUsd - ledger.spentMicroUsd - ledger.reservedMicroUsd;
  return remaining > 0n ? remaining : 0n;
}

/** When the period began that a moment is in, in UTC; a total has one that began with time. */
export function periodStart(period: BudgetPeriod, at: Date): Date {
  switch (period) {
    case 'DAY':
      return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()));
    case 'MONTH':
      return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), 1));
    case 'TOTAL':
      return new Date(0);
  }
}

/** The budgets that a spender's calls count against, as scope and subject. */
export function subjectsOf({
  workspaceId,
  userId,
  credentialId,
  runId,
}: Spender): { scope: BudgetScope; subjectId: string }[] {
  return [
    { scope: 'WORKSPACE', subjectId: workspaceId },
    { scope: 'USER', subjectId: userId },
    { scope: 'CREDENTIAL', subjectId: credentialId },
    ...(runId === null ? [] : [{ scope: 'RUN' as const, subjectId: runId }]),
  ];
}
