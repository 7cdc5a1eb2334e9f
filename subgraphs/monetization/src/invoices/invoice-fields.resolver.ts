import { Cost } from '@paissive/graphql-kit';
import { MoneyType } from '@paissive/graphql-money';
import type { Money } from '@paissive/money';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { MonetizationContext } from '../context.js';
import type { CreditNote } from '../credit-notes/credit-note.js';
import { MAX_NOTES } from '../credit-notes/credit-note.repository.js';
import { CreditNoteType } from '../credit-notes/credit-note.type.js';
import type { BillingCustomer } from '../customers/billing-customer.js';
import { BillingCustomerType } from '../customers/billing-customer.type.js';
import { PaymentType } from '../payments/payment.type.js';
import type { StoredPayment } from '../revenue/revenue.repository.js';
import { amountDue, type Invoice, type UsageCharge } from './invoice.js';
import { InvoicedUsageType, InvoiceType } from './invoice.type.js';

@Resolver(() => InvoiceType)
export class InvoiceFieldsResolver {
  @FieldResolver(() => BillingCustomerType, { nullable: true, description: 'Who owes it.' })
  customer(@Root() { customerId }: Invoice, @Ctx() { loaders }: MonetizationContext): Promise<BillingCustomer | null> {
    return loaders.customers.load(customerId);
  }

  @FieldResolver(() => MoneyType, { description: 'What is still to be paid.' })
  amountDue(@Root() invoice: Invoice): Money {
    return amountDue(invoice);
  }

  @FieldResolver(() => PaymentType, { nullable: true, description: 'What it was paid with; null when it was not.' })
  payment(@Root() { paymentId }: Invoice, @Ctx() { loaders }: MonetizationContext): Promise<StoredPayment | null> {
    return paymentId === null ? Promise.resolve(null) : loaders.payments.load(paymentId);
  }

  @Cost(2)
  @FieldResolver(() => [CreditNoteType], { description: `What was taken back; at most ${MAX_NOTES}.` })
  creditNotes(@Root() { id }: Invoice, @Ctx() { loaders }: MonetizationContext): Promise<CreditNote[]> {
    return loaders.creditNotes.load(id);
  }
}

@Resolver(() => InvoicedUsageType)
export class InvoicedUsageResolver {
  @FieldResolver(() => Date)
  from(@Root() { from }: UsageCharge): Date {
    return new Date(from);
  }

  @FieldResolver(() => Date)
  until(@Root() { until }: UsageCharge): Date {
    return new Date(until);
  }
}
