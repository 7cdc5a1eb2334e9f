import { add, compare, money, subtract } from '@paissive/money';
import { outboxRows } from '@paissive/prisma-kit';
import type { Database } from '../database.prisma.js';
import type { CreditNote as CreditNoteRow, Prisma } from '../generated/prisma/client.js';
import { nextDocumentNumber } from '../invoices/document-numbers.prisma.js';
import { invoiceOf, locked } from '../invoices/invoice.prisma.js';
import type { CreditNote, RefundStatus } from './credit-note.js';
import { type CreditNoteRepository, MAX_NOTES } from './credit-note.repository.js';

const NUMBER_PREFIX = 'CN';

export function createCreditNoteRepository(database: Database): CreditNoteRepository {
  return {
    issue: (draft, reckon, events) =>
      database.$transaction(async (transaction) => {
        const { workspaceId, invoiceId, idempotencyKey, createdAt } = draft;
        const invoice = await locked(transaction, workspaceId, invoiceId, 'credit');
        if ('kind' in invoice) return invoice;
        const key = { workspaceId_idempotencyKey: { workspaceId, idempotencyKey } };
        const known = await transaction.creditNote.findUnique({ where: key });
        if (known) return { kind: 'issued', note: noteOf(known), invoice };
        if (invoice.payingMethod !== null) return { kind: 'being_paid' };
        const where = { workspaceId, invoiceId };
        const earlier = await transaction.creditNote.findMany({
          where,
          orderBy: { createdAt: 'asc' },
          take: MAX_NOTES,
        });
        const amounts = reckon(invoice, earlier.map(noteOf));
        if ('kind' in amounts) return amounts;
        const credited = add(invoice.credited, amounts.total);
        const left = subtract(invoice.total, invoice.credited);
        if (compare(amounts.total, left) > 0 || earlier.length === MAX_NOTES)
          return { kind: 'beyond_invoice', left: left.amount };
        const number = await nextDocumentNumber(transaction, workspaceId, NUMBER_PREFIX);
        const refundStatus: RefundStatus = invoice.status === 'PAID' && invoice.paymentId ? 'PENDING' : 'NOT_NEEDED';
        const { currency } = invoice;
        const note: CreditNote = { ...draft, ...amounts, number, currency, refundStatus, refundMessage: null };
        await transaction.creditNote.create({ data: rowOf(note) });
        const isSettled = invoice.status !== 'PAID' && compare(credited, invoice.total) === 0;
        const data = { credited: credited.amount, ...(isSettled && { status: 'PAID' as const, paidAt: createdAt }) };
        const changed = invoiceOf(await transaction.invoice.update({ where: { id: invoiceId }, data }));
        await transaction.outboxEvent.createMany({ data: outboxRows(events(note, changed), createdAt) });
        return { kind: 'issued', note, invoice: changed };
      }),

    async refunded({ id, workspaceId }, refundStatus, refundMessage) {
      const data = { refundStatus, refundMessage };
      return noteOf(await database.creditNote.update({ where: { id, workspaceId }, data }));
    },

    async listOf(workspaceId, invoiceIds) {
      const rows = await database.creditNote.findMany({
        where: { workspaceId, invoiceId: { in: [...invoiceIds] } },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        take: MAX_NOTES * invoiceIds.length,
      });
      return rows.map(noteOf);
    },
  };
}

function rowOf({ lines, net, tax, total, ...note }: CreditNote) {
  return {
    ...note,
    lines: lines as unknown as Prisma.InputJsonValue,
    net: net.amount,
    tax: tax.amount,
    total: total.amount,
  };
}

function noteOf({ lines, net, tax, total, ...row }: CreditNoteRow): CreditNote {
  return {
    ...row,
    lines: lines as unknown as CreditNote['lines'],
    net: money(net.toFixed(), row.currency),
    tax: money(tax.toFixed(), row.currency),
    total: money(total.toFixed(), row.currency),
  };
}
