import { money } from '@paissive/money';
import { type InvoiceLineAmount, invoiceTotals } from '../billing/invoice-totals.js';
import type { BillingCustomerRepository } from '../customers/billing-customer.js';
import type { StrategyRepository } from '../strategies/strategy.repository.js';
import type { UsageRepository } from '../usage/usage.repository.js';
import { draftLines, type LineFault, type LineRequest } from './draft-lines.js';
import { amountsOf, type Invoice, type InvoiceLineDraft } from './invoice.js';
import type { InvoiceRepository } from './invoice.repository.js';

export interface CreateInvoiceDeps {
  readonly invoices: InvoiceRepository;
  readonly customers: BillingCustomerRepository;
  readonly strategies: StrategyRepository;
  readonly usage: UsageRepository;
  readonly newId: () => string;
  readonly now: () => Date;
}

export interface NewInvoice {
  readonly workspaceId: string;
  readonly customerId: string;
  readonly currency: string;
  readonly lines: readonly LineRequest[];
  readonly discountPercent: string;
  readonly dueInDays: number;
  readonly notes: string;
  readonly idempotencyKey: string | null;
}

export type CreateInvoiceResult =
  | { readonly kind: 'created'; readonly invoice: Invoice }
  | { readonly kind: 'customer_not_found' }
  | { readonly kind: 'faulty_line'; readonly index: number; readonly fault: LineFault };

export type CreateInvoice = (request: NewInvoice) => Promise<CreateInvoiceResult>;

/** Drafts an invoice. Prices are those of now; use is what stands on no invoice yet, and is reckoned again when the draft is finalised. */
export function createCreateInvoice(deps: CreateInvoiceDeps): CreateInvoice {
  const { invoices, customers, strategies, usage, newId, now } = deps;
  return async ({ lines: requests, ...request }) => {
    const { workspaceId, customerId, currency, discountPercent } = request;
    const [customer] = await customers.findByIds(workspaceId, [customerId]);
    if (!customer) return { kind: 'customer_not_found' };
    const strategyIds = requests.flatMap((line) => ('strategyId' in line ? [line.strategyId] : []));
    const found = await strategies.findByIds(workspaceId, [...new Set(strategyIds)]);
    const byId = new Map(found.map((strategy) => [strategy.id, strategy]));
    const sources = {
      currency,
      strategyOf: (id: string) => byId.get(id),
      unbilled: async (charge: { meter: string; customer: string; from: string; until: string }) => {
        const query = { ...charge, from: new Date(charge.from), until: new Date(charge.until) };
        return usage.unbilled(workspaceId, query);
      },
    };
    const drafted: (InvoiceLineDraft & InvoiceLineAmount)[] = [];
    for (const [index, line] of requests.entries()) {
      const made = await draftLines(line, sources);
      if ('message' in made) return { kind: 'faulty_line', index, fault: made };
      drafted.push(...made);
    }
    const id = newId();
    const draft: Invoice = {
      ...request,
      ...amountsOf(invoiceTotals(drafted, { currency, discountPercent })),
      id,
      number: null,
      status: 'DRAFT',
      credited: money(0, currency),
      paymentId: null,
      paymentAttempt: 0,
      payingMethod: null,
      idempotencyKey: request.idempotencyKey ?? id,
      createdAt: now(),
      finalizedAt: null,
      dueAt: null,
      paidAt: null,
      closedAt: null,
    };
    return { kind: 'created', invoice: await invoices.insert(draft) };
  };
}
