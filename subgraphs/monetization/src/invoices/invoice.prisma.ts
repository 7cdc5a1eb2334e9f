import type { EventEnvelope } from '@paissive/events';
import { type Money, money } from '@paissive/money';
import { newestFirst, outboxRows } from '@paissive/prisma-kit';
import type { Database, Transaction } from '../database.prisma.js';
import { type Invoice as InvoiceRow, Prisma } from '../generated/prisma/client.js';
import { nextDocumentNumber } from './document-numbers.prisma.js';
import { type Invoice, type InvoiceAction, type InvoiceLine, statesFor } from './invoice.js';
import type { InvoiceConflict, InvoiceRepository } from './invoice.repository.js';

const NUMBER_PREFIX = 'INV';
/** Thrown to roll a transaction back. */
class Refused extends Error {}

export function createInvoiceRepository(database: Database): InvoiceRepository {
  return {
    async insert(draft) {
      await database.invoice.createMany({ data: [rowOf(draft)], skipDuplicates: true });
      const { workspaceId, idempotencyKey } = draft;
      const where = { workspaceId_idempotencyKey: { workspaceId, idempotencyKey } };
      return invoiceOf(await database.invoice.findUniqueOrThrow({ where }));
    },

    async findByIds(workspaceId, ids) {
      return (await database.invoice.findMany({ where: { workspaceId, id: { in: [...ids] } } })).map(invoiceOf);
    },

    async list(workspaceId, { status, customerId, after, limit }) {
      const where = { workspaceId, ...(status && { status }), ...(customerId !== null && { customerId }) };
      return (await database.invoice.findMany(newestFirst(where, after, limit))).map(invoiceOf);
    },

    async finalize(workspaceId, id, finish, events) {
      try {
        return await database.$transaction(async (transaction) => {
          // Claiming use and taking a number in one order: two of them never wait for each other in a circle.
          await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${workspaceId}, 3))`;
          const draft = await locked(transaction, workspaceId, id, 'finalize');
          if ('kind' in draft) return draft;
          const final = finish(draft, await claimUsage(transaction, draft));
          if (!final) throw new Refused();
          const number = await nextDocumentNumber(transaction, workspaceId, NUMBER_PREFIX);
          const { amounts, status, finalizedAt, dueAt } = final;
          const isPaid = status === 'PAID';
          const invoice = {
            ...draft,
            ...amounts,
            number,
            status,
            finalizedAt,
            dueAt,
            paidAt: isPaid ? finalizedAt : null,
          };
          return { kind: 'changed', invoice: await stored(transaction, invoice, finalizedAt, events(invoice)) };
        });
      } catch (error) {
        if (error instanceof Refused) return { kind: 'refused' };
        throw error;
      }
    },

    beginPayment: (workspaceId, id, method) =>
      database.$transaction(async (transaction) => {
        const invoice = await locked(transaction, workspaceId, id, 'pay');
        if ('kind' in invoice) return invoice;
        if (invoice.paymentId) return { kind: 'being_paid' };
        const data = { payingMethod: invoice.payingMethod ?? method };
        return { kind: 'changed', invoice: invoiceOf(await transaction.invoice.update({ where: { id }, data })) };
      }),

    async failPayment({ id, workspaceId, paymentAttempt }) {
      const data = { paymentAttempt: paymentAttempt + 1, payingMethod: null, paymentId: null };
      await database.invoice.updateMany({ where: { id, workspaceId, paymentAttempt }, data });
    },

    async awaitPayment({ id, workspaceId, paymentAttempt }, paymentId) {
      await database.invoice.updateMany({ where: { id, workspaceId, paymentAttempt }, data: { paymentId } });
      return invoiceOf(await database.invoice.findUniqueOrThrow({ where: { id, workspaceId } }));
    },

    settle: (workspaceId, id, payment, events) =>
      database.$transaction(async (transaction) => {
        const invoice = await locked(transaction, workspaceId, id, 'pay');
        if ('kind' in invoice) return invoice;
        const paid = { ...invoice, status: 'PAID' as const, paymentId: payment.id, paidAt: payment.at };
        const settled = { ...paid, payingMethod: null };
        return { kind: 'changed', invoice: await stored(transaction, settled, payment.at, events(settled)) };
      }),

    async findByPayment(workspaceId, paymentId) {
      const row = await database.invoice.findFirst({ where: { workspaceId, paymentId } });
      return row && invoiceOf(row);
    },

    close: (workspaceId, id, action, at, events) =>
      database.$transaction(async (transaction) => {
        const invoice = await locked(transaction, workspaceId, id, action);
        if ('kind' in invoice) return invoice;
        if (invoice.payingMethod !== null) return { kind: 'being_paid' };
        if (action === 'void')
          await transaction.usageRecord.updateMany({ where: { invoiceId: id }, data: { invoiceId: null } });
        const status = action === 'void' ? ('VOID' as const) : ('UNCOLLECTIBLE' as const);
        const closed = { ...invoice, status, closedAt: at };
        return { kind: 'changed', invoice: await stored(transaction, closed, at, events(closed)) };
      }),
  };
}

/** An invoice that nobody else changes until the transaction ends, when the action is possible for it. */
export async function locked(
  transaction: Transaction,
  workspaceId: string,
  id: string,
  action: InvoiceAction,
): Promise<Invoice | InvoiceConflict> {
  await transaction.$executeRaw`SELECT 1 FROM invoices WHERE id = ${id} AND workspace_id = ${workspaceId} FOR UPDATE`;
  const row = await transaction.invoice.findUnique({ where: { id, workspaceId } });
  if (!row) return { kind: 'not_found' };
  return statesFor(action).includes(row.status) ? invoiceOf(row) : { kind: 'wrong_state', status: row.status };
}

/** Takes the use that stands on no invoice yet, and gives the lines with how much that is. */
async function claimUsage(transaction: Transaction, { id, workspaceId, lines }: Invoice): Promise<InvoiceLine[]> {
  const claimed: InvoiceLine[] = [];
  for (const line of lines) {
    const { usage } = line;
    if (!usage) {
      claimed.push(line);
      continue;
    }
    const [{ quantity } = { quantity: '0' }] = await transaction.$queryRaw<{ quantity: string }[]>`
      WITH claimed AS (
        UPDATE usage_records SET invoice_id = ${id}
        WHERE workspace_id = ${workspaceId} AND meter = ${usage.meter} AND customer = ${usage.customer} AND invoice_id IS NULL
          AND occurred_at >= ${new Date(usage.from)}::timestamptz AND occurred_at < ${new Date(usage.until)}::timestamptz
        RETURNING quantity
      )
      SELECT trim_scale(coalesce(sum(quantity), 0))::text AS quantity FROM claimed`;
    claimed.push({ ...line, usage: { ...usage, quantity } });
  }
  return claimed;
}

async function stored(
  transaction: Transaction,
  invoice: Invoice,
  at: Date,
  events: readonly EventEnvelope<unknown>[],
): Promise<Invoice> {
  const { id: _id, ...data } = rowOf(invoice);
  const row = await transaction.invoice.update({ where: { id: invoice.id }, data });
  await transaction.outboxEvent.createMany({ data: outboxRows(events, at) });
  return invoiceOf(row);
}

function rowOf({ lines, taxes, subtotal, discount, tax, total, credited, ...invoice }: Invoice) {
  const json = (list: readonly unknown[]) => list as Prisma.InputJsonValue;
  return {
    ...invoice,
    lines: json(lines),
    taxes: json(taxes),
    subtotal: subtotal.amount,
    discount: discount.amount,
    tax: tax.amount,
    total: total.amount,
    credited: credited.amount,
  };
}

/** The JSON columns hold what `rowOf` put there. */
export function invoiceOf(row: InvoiceRow): Invoice {
  const amount = (value: Prisma.Decimal): Money => money(value.toFixed(), row.currency);
  const { subtotal, discount, tax, total, credited, discountPercent, lines, taxes, ...rest } = row;
  return {
    ...rest,
    discountPercent: discountPercent.toFixed(),
    lines: lines as unknown as Invoice['lines'],
    taxes: taxes as unknown as Invoice['taxes'],
    subtotal: amount(subtotal),
    discount: amount(discount),
    tax: amount(tax),
    total: amount(total),
    credited: amount(credited),
  };
}
