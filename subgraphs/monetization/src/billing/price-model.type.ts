import { Authenticated } from '@paissive/graphql-kit';
import { MoneyType } from '@paissive/graphql-money';
import type { Money } from '@paissive/money';
import { Field, Int, ObjectType } from 'type-graphql';
import { PriceModelKindEnum } from './billing.inputs.js';
import type { PriceModel } from './price-model.js';

@Authenticated()
@ObjectType('PriceTier', { description: 'A tier of a graduated or volume price.' })
export class PriceTierType {
  @Field(() => Int, {
    nullable: true,
    description: 'Its last unit, counted from 1; null for the last tier, which is open.',
  })
  declare upTo: number | null;

  @Field(() => MoneyType, { description: 'For each unit.' })
  declare unitPrice: Money;

  @Field(() => MoneyType, { nullable: true, description: 'Charged once when the tier is used at all.' })
  declare flatPrice: Money | null;
}

@Authenticated()
@ObjectType('PriceModel', { description: 'How a quantity is priced.' })
export class PriceModelType {
  @Field(() => PriceModelKindEnum, { description: 'Which way.' })
  declare kind: PriceModel['kind'];

  @Field(() => MoneyType, { nullable: true, description: 'For `PER_UNIT`.' })
  declare unitPrice: Money | null;

  @Field(() => [PriceTierType], { nullable: true, description: 'For `GRADUATED` and `VOLUME`; at most 50.' })
  declare tiers: PriceTierType[] | null;

  @Field(() => Int, { nullable: true, description: 'For `PACKAGE`.' })
  declare packageSize: number | null;

  @Field(() => MoneyType, { nullable: true, description: 'For `PACKAGE`.' })
  declare packagePrice: Money | null;
}
