import { Authenticated } from '@paissive/graphql-kit';
import { MoneyType } from '@paissive/graphql-money';
import type { Money } from '@paissive/money';
import { Field, ObjectType } from 'type-graphql';

@Authenticated()
@ObjectType('PriceLine', { description: 'What one tier or package contributes to a price.' })
export class PriceLineType {
  @Field(() => String, { description: 'Which units.' })
  declare description: string;

  @Field(() => String, { description: 'How many, decimal text.' })
  declare quantity: string;

  @Field(() => MoneyType, { description: 'For each of them.' })
  declare unitPrice: Money;

  @Field(() => MoneyType, { nullable: true, description: 'Charged once.' })
  declare flatPrice: Money | null;

  @Field(() => MoneyType, { description: 'Exact, not yet rounded.' })
  declare amount: Money;
}

@Authenticated()
@ObjectType('PriceQuote', { description: 'What a quantity costs.' })
export class PriceQuoteType {
  @Field(() => MoneyType, { description: 'Rounded once to the smallest unit of the currency, half up.' })
  declare total: Money;

  @Field(() => [PriceLineType], { description: 'What it is made of; at most 50.' })
  declare lines: PriceLineType[];
}

@Authenticated()
@ObjectType('Proration', { description: 'What a change of price in the middle of a period costs.' })
export class ProrationType {
  @Field(() => String, { description: 'Share of the period that is left, 0–1, decimal text.' })
  declare remainingShare: string;

  @Field(() => MoneyType, { description: 'The unused part of the old price, negative.' })
  declare credit: Money;

  @Field(() => MoneyType, { description: 'The same part of the new price.' })
  declare charge: Money;

  @Field(() => MoneyType, { description: 'What is due; negative when money comes back.' })
  declare net: Money;
}
