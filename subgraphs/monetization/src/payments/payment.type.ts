import { ConnectionType, enumOf, RequiresScopes } from '@paissive/graphql-kit';
import { MoneyInput } from '@paissive/graphql-money';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { PaymentStatus } from '../revenue/subscription-row.js';

export const PaymentStatusEnum = enumOf<PaymentStatus>('PaymentStatus', 'What became of a payment.', {
  SUCCEEDED: 'The money was taken.',
  PENDING: 'It is on its way.',
  FAILED: 'Nothing was taken.',
});

@RequiresScopes([['monetization:read']])
@ObjectType('Payment', { description: 'One attempt to take money, as an export or the payment provider tells it.' })
export class PaymentType {
  @Field(() => ID, { description: 'Names it at the provider.' })
  declare id: string;

  @Field(() => String, { nullable: true, description: "The customer's id at the provider; null where none is named." })
  declare customer: string | null;

  @Field(() => PaymentStatusEnum, { description: 'What became of it.' })
  declare status: PaymentStatus;

  @Field(() => Boolean, { description: 'Whether its owner says that it should not have been taken.' })
  declare isDisputed: boolean;

  @Field(() => String, { description: 'What it is for, as far as that was told.' })
  declare description: string;

  @Field(() => String, { nullable: true, description: 'Why it failed; null when it did not or nobody told.' })
  declare failureMessage: string | null;

  @Field(() => Date, { description: 'When.' })
  declare paidAt: Date;
}

export const PaymentConnection = ConnectionType(PaymentType, { name: 'Payment' });

@InputType({ description: 'Which payments.' })
export class PaymentFilter {
  @Field(() => String, { nullable: true, description: "The customer's id at the provider." })
  declare customer?: string | null;

  @Field(() => PaymentStatusEnum, { nullable: true, description: 'What became of them.' })
  declare status?: PaymentStatus | null;
}

@InputType({ description: 'A payment to give back.' })
export class RefundPaymentInput {
  @Field(() => ID, { description: 'Which one.' })
  declare paymentId: string;

  @Field(() => MoneyInput, { nullable: true, description: 'How much; all that is left if left out.' })
  declare amount?: MoneyInput | null;

  @Field(() => String, { description: 'The same key gives back once, however often it is sent.' })
  declare idempotencyKey: string;
}

@InputType({ description: 'A look at everything that the payment provider has.' })
export class SyncRevenueInput {
  @Field(() => String, {
    nullable: true,
    description: 'The same key answers with the same import, without asking the provider again.',
  })
  declare idempotencyKey?: string | null;
}
