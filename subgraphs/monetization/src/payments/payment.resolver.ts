import {
  Cost,
  ListSize,
  PageArguments,
  type Payload,
  pageNewestFirst,
  payloadOf,
  RequiresScopes,
  requireInput,
  validateInput,
} from '@paissive/graphql-kit';
import { MoneyType, moneyField, nameField } from '@paissive/graphql-money';
import { type Money, money } from '@paissive/money';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import type { MonetizationContext } from '../context.js';
import { idempotencyKeyField, optionalNameField } from '../id-fields.js';
import type { RevenueImport, StoredPayment } from '../revenue/revenue.repository.js';
import { RevenueImportType } from '../revenue/revenue.type.js';
import { PAYMENT_STATUSES } from '../revenue/subscription-row.js';
import { MAX_SYNCED } from '../revenue/sync-revenue.js';
import { PaymentConnection, PaymentFilter, PaymentType, RefundPaymentInput, SyncRevenueInput } from './payment.type.js';
import { paymentError } from './payment-failure.type.js';

interface PaymentNouns {
  payment: StoredPayment;
}
interface SyncNouns {
  import: RevenueImport;
}

const RefundPayload = payloadOf<PaymentNouns>(
  'RefundPaymentPayload',
  { payment: { type: () => PaymentType, description: 'The payment with what was given back.' } },
  'What came of giving a payment back.',
);
const SyncPayload = payloadOf<SyncNouns>(
  'SyncRevenuePayload',
  { import: { type: () => RevenueImportType, description: 'What the provider has, as an import.' } },
  'What came of asking the payment provider.',
);

const refundSchema = z.object({
  paymentId: z.string().min(1).max(255),
  amount: moneyField()
    .nullish()
    .transform((amount) => amount ?? null),
  idempotencyKey: nameField(200),
});
const filterSchema = z.object({
  customer: optionalNameField,
  status: z
    .enum(PAYMENT_STATUSES)
    .nullish()
    .transform((status) => status ?? null),
});
const syncSchema = z.object({ idempotencyKey: idempotencyKeyField });

@Resolver(() => PaymentType)
export class PaymentResolver {
  @RequiresScopes([['monetization:write']])
  @Cost(100)
  @Mutation(() => SyncPayload, {
    nullable: true,
    description: `Takes over what the payment provider has as movements of recurring revenue and payments, like an export of it: the newest ${MAX_SYNCED.toLocaleString('en')} of each. Webhooks do the same for one thing at a time.`,
  })
  async syncRevenue(
    @Arg('input', () => SyncRevenueInput, { description: 'The look.' }) given: SyncRevenueInput,
    @Ctx() context: MonetizationContext,
  ): Promise<Payload<SyncNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(syncSchema, given);
    if (!input.ok) return SyncPayload.failed(...input.userErrors);
    return SyncPayload.succeeded({
      import: await context.useCases.syncRevenue(workspaceId, input.value.idempotencyKey),
    });
  }

  @RequiresScopes([['monetization:write']])
  @Cost(20)
  @Mutation(() => RefundPayload, { nullable: true, description: 'Gives a payment back, whole or in part.' })
  async refundPayment(
    @Arg('input', () => RefundPaymentInput, { description: 'Which one, and how much.' }) given: RefundPaymentInput,
    @Ctx() context: MonetizationContext,
  ): Promise<Payload<PaymentNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(refundSchema, given);
    if (!input.ok) return RefundPayload.failed(...input.userErrors);
    const result = await context.useCases.refundPayment({ ...input.value, workspaceId });
    if (result.kind === 'refunded') return RefundPayload.succeeded({ payment: result.payment });
    const field = result.failure.kind === 'not_found' ? 'paymentId' : 'amount';
    return RefundPayload.failed(paymentError(result.failure, ['input', field]));
  }

  @RequiresScopes([['monetization:read']])
  @Query(() => PaymentType, { nullable: true, description: 'One payment; null when there is none here.' })
  payment(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: MonetizationContext,
  ): Promise<StoredPayment | null> {
    return context.loaders.payments.load(id);
  }

  @RequiresScopes([['monetization:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => PaymentConnection, { description: 'Payments, newest first.' })
  payments(
    @Args(() => PageArguments) args: PageArguments,
    @Arg('filter', () => PaymentFilter, { nullable: true, description: 'Which ones; all if left out.' })
    given: PaymentFilter | null,
    @Ctx() context: MonetizationContext,
  ) {
    const filter = requireInput(filterSchema, given ?? {});
    return pageNewestFirst(args, (page) =>
      context.stores.revenue.listPayments(context.workspaceId(), { ...filter, ...page }),
    );
  }

  @FieldResolver(() => MoneyType, { description: 'What was asked for.' })
  amount(@Root() { amount, currency }: StoredPayment): Money {
    return money(amount, currency);
  }

  @FieldResolver(() => MoneyType, { description: 'Given back since.' })
  refunded(@Root() { refunded, currency }: StoredPayment): Money {
    return money(refunded, currency);
  }
}
