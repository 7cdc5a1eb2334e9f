import { createManyInParts, newestFirst, outboxRows } from '@paissive/prisma-kit';
import type { Database, Transaction } from '../database.prisma.js';
import type { MrrMovement as MovementRow, PaymentRow as StoredPaymentRow } from '../generated/prisma/client.js';
import { rejectionRows } from '../tables/row-rejection.prisma.js';
import type {
  CollectedMonth,
  RevenueImport,
  RevenueRepository,
  RevenueRows,
  StoredMovement,
  StoredPayment,
} from './revenue.repository.js';
import type { SubscriptionRow } from './subscription-row.js';

/** A full import writes a few hundred thousand rows. */
const IMPORT_TIMEOUT_MS = 50_000;
/** There are fewer in ISO 4217. */
const MAX_CURRENCIES = 200;

export function createRevenueRepository(database: Database): RevenueRepository {
  return {
    insert: (revenueImport, rows, movementsOf, events) =>
      database.$transaction(
        async (transaction) => {
          const { workspaceId, sourceHash, createdAt } = revenueImport;
          // Two imports at once would each make movements without seeing the other's rows.
          await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${workspaceId}, 1))`;
          const key = { workspaceId_sourceHash: { workspaceId, sourceHash } };
          const known = await transaction.revenueImport.findUnique({ where: key });
          if (known) return known;
          await transaction.revenueImport.create({ data: { ...revenueImport, notices: [...revenueImport.notices] } });
          await replaceRows(transaction, revenueImport, rows);
          await replaceMovements(transaction, workspaceId, rows.subscriptions, movementsOf);
          await transaction.outboxEvent.createMany({ data: outboxRows(events, createdAt) });
          return revenueImport;
        },
        { timeout: IMPORT_TIMEOUT_MS },
      ),

    findImportBySource: (workspaceId, sourceHash) =>
      database.revenueImport.findUnique({ where: { workspaceId_sourceHash: { workspaceId, sourceHash } } }),

    findImport: (workspaceId, id) => database.revenueImport.findFirst({ where: { workspaceId, id } }),

    listImports: (workspaceId, { after, limit }) =>
      database.revenueImport.findMany(newestFirst({ workspaceId }, after, limit)),

    async currencies(workspaceId) {
      const counted = await database.mrrMovement.groupBy({
        by: ['currency'],
        where: { workspaceId },
        _count: true,
        orderBy: [{ _count: { currency: 'desc' } }, { currency: 'asc' }],
        take: MAX_CURRENCIES,
      });
      return counted.map(({ currency }) => currency);
    },

    async movementsBefore(workspaceId, currency, before) {
      const rows = await database.mrrMovement.findMany({
        where: { workspaceId, currency, at: { lt: before } },
        orderBy: [{ at: 'asc' }, { id: 'asc' }],
      });
      return rows.map(movementOf);
    },

    async listMovements(workspaceId, { currency, from, until, kind, after, limit }) {
      const rows = await database.mrrMovement.findMany({
        where: {
          workspaceId,
          currency,
          at: { gte: after?.at ?? from, lt: until },
          ...(kind && { kind }),
          ...(after && { NOT: { at: after.at, id: { lte: after.id } } }),
        },
        orderBy: [{ at: 'asc' }, { id: 'asc' }],
        take: limit,
      });
      return rows.map(movementOf);
    },

    async findSubscriptions(workspaceId, ids) {
      const rows = await database.subscriptionRow.findMany({ where: { workspaceId, id: { in: [...ids] } } });
      return rows.map((row) => ({ ...row, mrr: row.mrr.toFixed() }));
    },

    async subscriptionsOf(workspaceId, customer, limit) {
      const orderBy = [{ paidFrom: { sort: 'desc' as const, nulls: 'first' as const } }, { id: 'desc' as const }];
      const rows = await database.subscriptionRow.findMany({ where: { workspaceId, customer }, orderBy, take: limit });
      return rows.map((row) => ({ ...row, mrr: row.mrr.toFixed() }));
    },

    async findPayments(workspaceId, ids) {
      return (await database.paymentRow.findMany({ where: { workspaceId, id: { in: [...ids] } } })).map(paymentOf);
    },

    async listPayments(workspaceId, { customer, status, after, limit }) {
      const beyond = after && {
        paidAt: { lte: after.createdAt },
        NOT: { paidAt: after.createdAt, id: { gte: after.id } },
      };
      const rows = await database.paymentRow.findMany({
        where: { workspaceId, ...(customer !== null && { customer }), ...(status && { status }), ...beyond },
        orderBy: [{ paidAt: 'desc' }, { id: 'desc' }],
        take: limit,
      });
      return rows.map(paymentOf);
    },

    collectedByMonth: (workspaceId, currency, from, until) =>
      database.$queryRaw<CollectedMonth[]>`
        SELECT to_char(paid_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month, sum(amount)::text AS collected, sum(refunded)::text AS refunded
        FROM payment_rows
        WHERE workspace_id = ${workspaceId} AND currency = ${currency} AND status = 'SUCCEEDED'
          AND paid_at >= ${from}::timestamptz AND paid_at < ${until}::timestamptz
        GROUP BY 1 ORDER BY 1`,
  };
}

async function replaceRows(
  transaction: Transaction,
  { id: importId, workspaceId }: RevenueImport,
  { subscriptions, payments, rejections, toldAt }: RevenueRows,
): Promise<void> {
  await createManyInParts(subscriptions, async (part) => {
    const ids = part.map(({ id }) => id);
    await transaction.subscriptionRow.deleteMany({ where: { workspaceId, id: { in: ids }, toldAt: { lte: toldAt } } });
    const data = part.map((row) => ({ ...row, workspaceId, importId, toldAt }));
    await transaction.subscriptionRow.createMany({ data, skipDuplicates: true });
  });
  await createManyInParts(payments, async (part) => {
    const ids = part.map(({ id }) => id);
    await transaction.paymentRow.deleteMany({ where: { workspaceId, id: { in: ids }, toldAt: { lte: toldAt } } });
    const data = part.map((row) => ({ ...row, workspaceId, importId, toldAt }));
    await transaction.paymentRow.createMany({ data, skipDuplicates: true });
  });
  const rejected = rejectionRows(importId, workspaceId, rejections);
  await createManyInParts(rejected, (data) => transaction.rowRejection.createMany({ data }));
}

/** Movements of the customers that the rows name, made anew out of all their subscriptions. */
async function replaceMovements(
  transaction: Transaction,
  workspaceId: string,
  named: readonly SubscriptionRow[],
  movementsOf: (subscriptions: readonly SubscriptionRow[]) => readonly StoredMovement[],
): Promise<void> {
  const customers = [...new Set(named.map(({ customer }) => customer))];
  await createManyInParts(customers, async (part) => {
    const where = { workspaceId, customer: { in: part } };
    await transaction.mrrMovement.deleteMany({ where });
    const rows = await transaction.subscriptionRow.findMany({ where });
    const movements = movementsOf(rows.map((row) => ({ ...row, mrr: row.mrr.toFixed() })));
    const data = movements.map(({ subscriptions, ...movement }) => ({
      ...movement,
      workspaceId,
      subscriptions: [...subscriptions],
    }));
    await createManyInParts(data, (some) => transaction.mrrMovement.createMany({ data: some }));
  });
}

function movementOf({ amount, mrrAfter, ...row }: MovementRow): StoredMovement {
  return { ...row, amount: amount.toFixed(), mrrAfter: mrrAfter.toFixed() };
}

function paymentOf({ amount, refunded, ...row }: StoredPaymentRow): StoredPayment {
  return { ...row, amount: amount.toFixed(), refunded: refunded.toFixed(), createdAt: row.paidAt };
}
