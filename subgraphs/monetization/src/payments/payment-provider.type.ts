import { Authenticated, ConnectionType, enumOf, RequiresScopes } from '@paissive/graphql-kit';
import { MoneyType } from '@paissive/graphql-money';
import type { Money } from '@paissive/money';
import type { ProviderInvoiceStatus, ProviderSubscriptionStatus } from '@paissive/payments';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

export const PaymentProviderKindEnum = enumOf<'SANDBOX' | 'STRIPE'>('PaymentProviderKind', 'Who takes payments.', {
  SANDBOX: 'A local one without money, to try things out.',
  STRIPE: 'Stripe.',
});

export const ProviderSubscriptionStatusEnum = enumOf<ProviderSubscriptionStatus>(
  'ProviderSubscriptionStatus',
  'How a subscription stands.',
  {
    TRIALING: 'Free until its trial ends.',
    ACTIVE: 'Paid.',
    PAST_DUE: 'The last payment failed and is tried again.',
    UNPAID: 'The last payment failed for good.',
    PAUSED: 'It rests, and nothing is paid.',
    CANCELED: 'It has ended.',
    INCOMPLETE: 'The first payment is not done yet.',
    INCOMPLETE_EXPIRED: 'The first payment was never done.',
  },
);

export const ProviderInvoiceStatusEnum = enumOf<ProviderInvoiceStatus>(
  'ProviderInvoiceStatus',
  "How an invoice of the provider's stands.",
  {
    DRAFT: 'It can still change.',
    OPEN: 'It waits to be paid.',
    PAID: 'It is paid.',
    VOID: 'It does not count.',
    UNCOLLECTIBLE: 'Nobody expects it to be paid.',
  },
);

@RequiresScopes([['monetization:read']])
@ObjectType('PaymentProvider', { description: "Who takes the workspace's payments." })
export class PaymentProviderType {
  @Field(() => PaymentProviderKindEnum, { description: 'Which one.' })
  declare kind: 'SANDBOX' | 'STRIPE';

  @Field(() => Date, { nullable: true, description: 'What time it is in the sandbox; null without one.' })
  declare sandboxTime: Date | null;

  @Field(() => [String], {
    description: 'Payment methods to try things out with: of the sandbox, and of the test mode of Stripe; at most 20.',
  })
  declare testPaymentMethods: string[];
}

@Authenticated()
@ObjectType('BillingSubscription', { description: 'A subscription as the payment provider has it.' })
export class BillingSubscriptionType {
  @Field(() => ID, { description: 'Names it at the provider.' })
  declare id: string;

  @Field(() => ID, { description: 'The customer, by the name at the provider.' })
  declare customerId: string;

  @Field(() => ProviderSubscriptionStatusEnum, { description: 'How it stands.' })
  declare status: ProviderSubscriptionStatus;

  @Field(() => Date, { description: 'When it began.' })
  declare startedAt: Date;

  @Field(() => Date, { nullable: true, description: 'Until when it is free; null without a trial.' })
  declare trialEndsAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it ended; null while it goes on.' })
  declare endedAt: Date | null;

  @Field(() => Date, { description: 'When the next payment is due.' })
  declare currentPeriodEnd: Date;
}

@RequiresScopes([['monetization:read']])
@ObjectType('ProviderInvoice', {
  description: 'An invoice that the payment provider made by itself, for a period of a subscription.',
})
export class ProviderInvoiceType {
  @Field(() => ID, { description: 'Names it at the provider.' })
  declare id: string;

  @Field(() => String, { nullable: true, description: 'What stands on it; null before it has one.' })
  declare number: string | null;

  @Field(() => ID, { description: 'The customer, by the name at the provider.' })
  declare customerId: string;

  @Field(() => ID, { nullable: true, description: 'What it is for; null when it is for no subscription.' })
  declare subscriptionId: string | null;

  @Field(() => ProviderInvoiceStatusEnum, { description: 'How it stands.' })
  declare status: ProviderInvoiceStatus;

  @Field(() => MoneyType, { description: 'What it comes to.' })
  declare total: Money;

  @Field(() => MoneyType, { description: 'Paid so far.' })
  declare amountPaid: Money;

  @Field(() => Date, { description: 'When it was made.' })
  declare createdAt: Date;
}

export const ProviderInvoiceConnection = ConnectionType(ProviderInvoiceType, { name: 'ProviderInvoice' });

@InputType({ description: 'A subscription to begin.' })
export class CreateBillingSubscriptionInput {
  @Field(() => ID, { description: 'Whose.' })
  declare customerId: string;

  @Field(() => ID, { description: 'The strategy that is sold; its prices are connected with `connectStrategyPrices`.' })
  declare strategyId: string;

  @Field(() => String, { description: 'Which of its tiers.' })
  declare tierName: string;

  @Field(() => Int, { defaultValue: 1, description: 'How many, 1–1,000,000.' })
  declare quantity: number;

  @Field(() => String, {
    description: "The provider's name of a card or an account; `PaymentProvider.testPaymentMethods` for trying out.",
  })
  declare paymentMethod: string;

  @Field(() => String, { nullable: true, description: 'The same key answers with the same subscription.' })
  declare idempotencyKey?: string | null;
}

@InputType({ description: 'A subscription to end.' })
export class CancelBillingSubscriptionInput {
  @Field(() => ID, { description: 'Its id at the provider.' })
  declare subscriptionId: string;
}

@InputType({ description: 'How far to put the clock of the sandbox forward.' })
export class AdvanceSandboxClockInput {
  @Field(() => Int, { description: 'Days, 1–366.' })
  declare days: number;
}
