import { newestFirst } from '@paissive/prisma-kit';
import type { Database } from '../database.prisma.js';
import { Prisma } from '../generated/prisma/client.js';
import type { CallFacts, CallResult } from '../usage/usage-record.js';
import { type BudgetLedger, periodStart, remainingOf, subjectsOf } from './budget.js';
import type { BudgetRepository, NewReservation, ReserveResult } from './budget.repository.js';

type Transaction = Prisma.TransactionClient;
type Entry = Pick<BudgetLedger, 'budgetId' | 'startsAt'>;

/** Thrown to roll a reservation back. */
class Exceeded extends Error {
  constructor(readonly result: Extract<ReserveResult, { kind: 'exceeded' }>) {
    super('exceeded');
  }
}

/** Budgets in PostgreSQL. */
export function createBudgetRepository(database: Database): BudgetRepository {
  return {
    save: (budget) => {
      const { workspaceId, scope, subjectId, period, limitMicroUsd, updatedAt } = budget;
      return database.budget.upsert({
        where: { workspaceId_scope_subjectId_period: { workspaceId, scope, subjectId, period } },
        create: budget,
        update: { limitMicroUsd, updatedAt },
      });
    },

    async delete(workspaceId, id) {
      return (await database.budget.deleteMany({ where: { workspaceId, id } })).count > 0;
    },

    list: (workspaceId, { after, limit, scopes }) =>
      database.budget.findMany(
        newestFirst({ workspaceId, ...(scopes && { scope: { in: [...scopes] } }) }, after, limit),
      ),

    findByIds: (workspaceId, ids) => database.budget.findMany({ where: { workspaceId, id: { in: [...ids] } } }),

    ledgersAt: async (budgets, at) =>
      budgets.length === 0
        ? []
        : database.budgetLedger.findMany({
            where: { OR: budgets.map(({ id, period }) => ({ budgetId: id, startsAt: periodStart(period, at) })) },
          }),

    async reserve(reservation) {
      try {
        await database.$transaction((transaction) => reserve(transaction, reservation));
        return { kind: 'reserved' };
      } catch (error) {
        if (error instanceof Exceeded) return error.result;
        throw error;
      }
    },

    settle: (reservationId, result, at) =>
      database.$transaction(async (transaction) => {
        const [held] = await lockReservations(
          transaction,
          Prisma.sql`id = ${reservationId} AND status IN ('HELD', 'EXPIRED')`,
        );
        if (!held) return;
        const wasHeld = held.status === 'HELD' ? held.amount : 0n;
        const wasSpent = held.status === 'EXPIRED' ? held.amount : 0n;
        await change(transaction, held.entries, { reserved: -wasHeld, spent: result.costMicroUsd - wasSpent });
        await transaction.reservation.update({
          where: { id: reservationId },
          data: { status: result.costMicroUsd > 0n ? 'SETTLED' : 'RELEASED' },
        });
        const record = { ...held.facts, ...result };
        await transaction.usageRecord.upsert({
          where: { id: reservationId },
          create: { ...record, id: reservationId, occurredAt: at },
          update: record,
        });
      }),

    expire: (now, limit) =>
      database.$transaction(async (transaction) => {
        const lost = await lockReservations(
          transaction,
          Prisma.sql`id IN (
            SELECT id FROM reservations WHERE status = 'HELD' AND expires_at <= ${now}::timestamptz
            ORDER BY expires_at LIMIT ${limit} FOR UPDATE SKIP LOCKED
          )`,
        );
        // All at once, in the one order: reservation by reservation they could come in another.
        const all = new Map(
          lost
            .flatMap(({ entries }) => entries)
            .map((entry) => [`${entry.budgetId} ${entry.startsAt.getTime()}`, entry]),
        );
        if (all.size > 0) await lockLedgers(transaction, [...all.values()]);
        for (const { id, amount, facts, entries, createdAt } of lost) {
          await change(transaction, entries, { reserved: -amount, spent: amount });
          await transaction.reservation.update({ where: { id }, data: { status: 'EXPIRED' } });
          await transaction.usageRecord.create({ data: { ...facts, ...lostCall(amount), id, occurredAt: createdAt } });
        }
        return lost.length;
      }),

    async deleteRunBudgets(before, limit) {
      return database.$executeRaw`
        DELETE FROM budgets WHERE id IN (
          SELECT id FROM budgets WHERE scope = 'RUN' AND updated_at <= ${before}::timestamptz LIMIT ${limit}
        )`;
    },

    async deleteOver(before, limit) {
      return database.$executeRaw`
        DELETE FROM reservations WHERE id IN (
          SELECT id FROM reservations WHERE status <> 'HELD' AND created_at <= ${before}::timestamptz LIMIT ${limit}
        )`;
    },
  };
}

async function reserve(transaction: Transaction, reservation: NewReservation): Promise<void> {
  const { id, facts, amountMicroUsd, createdAt, expiresAt } = reservation;
  const inserted = await transaction.reservation.createMany({
    data: [
      { id, workspaceId: facts.workspaceId, status: 'HELD', amountMicroUsd, facts: { ...facts }, createdAt, expiresAt },
    ],
    skipDuplicates: true,
  });
  if (inserted.count === 0) return;
  const budgets = await transaction.budget.findMany({
    where: { workspaceId: facts.workspaceId, OR: subjectsOf(facts) },
  });
  if (budgets.length === 0) return;
  const entries = budgets
    .map((budget) => ({ budgetId: budget.id, startsAt: periodStart(budget.period, createdAt) }))
    .sort(byKey);
  for (const entry of entries) {
    await transaction.budgetLedger.createMany({
      data: [{ ...entry, reservedMicroUsd: 0n, spentMicroUsd: 0n }],
      skipDuplicates: true,
    });
  }
  const ledgers = await lockLedgers(transaction, entries);
  for (const ledger of ledgers) {
    const budget = budgets.find((candidate) => candidate.id === ledger.budgetId);
    if (!budget) continue;
    const remainingMicroUsd = remainingOf(budget, ledger);
    // A call that costs nothing never exceeds anything, not even what is overdrawn.
    if (amountMicroUsd > remainingMicroUsd) throw new Exceeded({ kind: 'exceeded', budget, remainingMicroUsd });
  }
  await change(transaction, entries, { reserved: amountMicroUsd, spent: 0n });
  await transaction.reservationEntry.createMany({ data: entries.map((entry) => ({ reservationId: id, ...entry })) });
}

/** The ledgers with their row locks, in the one order. What others changed while this waited is seen. */
async function lockLedgers(transaction: Transaction, entries: readonly Entry[]): Promise<BudgetLedger[]> {
  const keys = entries.map(({ budgetId, startsAt }) => Prisma.sql`(${budgetId}, ${startsAt}::timestamptz)`);
  return transaction.$queryRaw`
    SELECT budget_id AS "budgetId", starts_at AS "startsAt", reserved_micro_usd AS "reservedMicroUsd", spent_micro_usd AS "spentMicroUsd"
    FROM budget_ledgers WHERE (budget_id, starts_at) IN (${Prisma.join(keys)})
    ORDER BY budget_id, starts_at FOR UPDATE`;
}

async function change(
  transaction: Transaction,
  entries: readonly Entry[],
  { reserved, spent }: { readonly reserved: bigint; readonly spent: bigint },
): Promise<void> {
  if (entries.length === 0 || (reserved === 0n && spent === 0n)) return;
  await lockLedgers(transaction, entries);
  const keys = entries.map(({ budgetId, startsAt }) => Prisma.sql`(${budgetId}, ${startsAt}::timestamptz)`);
  await transaction.$executeRaw`
    UPDATE budget_ledgers SET reserved_micro_usd = reserved_micro_usd + ${reserved}, spent_micro_usd = spent_micro_usd + ${spent}
    WHERE (budget_id, starts_at) IN (${Prisma.join(keys)})`;
}

interface LockedReservation {
  readonly id: string;
  readonly status: 'HELD' | 'EXPIRED';
  readonly amount: bigint;
  readonly facts: CallFacts;
  readonly createdAt: Date;
  readonly entries: readonly Entry[];
}

async function lockReservations(transaction: Transaction, where: Prisma.Sql): Promise<LockedReservation[]> {
  const rows = await transaction.$queryRaw<Omit<LockedReservation, 'entries'>[]>`
    SELECT id, status, amount_micro_usd AS amount, facts, created_at AS "createdAt"
    FROM reservations WHERE ${where} ORDER BY id FOR UPDATE`;
  if (rows.length === 0) return [];
  const entries = await transaction.reservationEntry.findMany({
    where: { reservationId: { in: rows.map(({ id }) => id) } },
  });
  return rows.map((row) => ({
    ...row,
    entries: entries.filter(({ reservationId }) => reservationId === row.id).sort(byKey),
  }));
}

function byKey(one: Entry, other: Entry): number {
  if (one.budgetId !== other.budgetId) return one.budgetId < other.budgetId ? -1 : 1;
  return one.startsAt.getTime() - other.startsAt.getTime();
}

/** A call that nobody came back from: what it used is not known, so that its worst case is charged. */
function lostCall(costMicroUsd: bigint): CallResult {
  return {
    outcome: 'LOST',
    isCached: false,
    isEstimated: true,
    inputTokens: 0,
    cachedInputTokens: 0,
    outputTokens: 0,
    costMicroUsd,
    latencyMs: 0,
    firstTokenMs: null,
  };
}
