import { Authenticated } from '@paissive/graphql-kit';
import { MoneyType } from '@paissive/graphql-money';
import type { Money } from '@paissive/money';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { PaymentProviderKindEnum } from '../payments/payment-provider.type.js';
import type { BillingInterval } from '../strategies/strategy.js';
import { BillingIntervalEnum } from '../strategies/strategy-enums.type.js';

@Authenticated()
@ObjectType('TierPrice', {
  description: 'The price at the payment provider that stands for a tier on its present terms.',
})
export class TierPriceType {
  @Field(() => String, { description: 'The tier.' })
  declare tierName: string;

  @Field(() => MoneyType, { description: 'What it costs.' })
  declare price: Money;

  @Field(() => BillingIntervalEnum, { description: 'How often it is paid.' })
  declare interval: BillingInterval;

  @Field(() => PaymentProviderKindEnum, { description: 'Whose price it is.' })
  declare provider: 'SANDBOX' | 'STRIPE';

  @Field(() => ID, { description: 'Names the price at the provider.' })
  declare priceId: string;

  @Field(() => ID, { description: 'Names the product at the provider.' })
  declare productId: string;

  @Field(() => Date, { description: 'When it was made.' })
  declare createdAt: Date;
}

@InputType({ description: 'A strategy whose tiers are to be sold.' })
export class ConnectStrategyPricesInput {
  @Field(() => ID, { description: 'Which one.' })
  declare strategyId: string;
}
