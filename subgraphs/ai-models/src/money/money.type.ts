import { Shareable } from '@paissive/graphql-kit';
import { Field, InputType, ObjectType } from 'type-graphql';

@Shareable()
@ObjectType('Money', {
  description: 'An exact amount of money. Public: amounts stand on types that are guarded themselves.',
})
export class MoneyType {
  @Field(() => String, { description: 'Decimal text with at least the minor digits of the currency, such as `12.50`.' })
  declare amount: string;

  @Field(() => String, { description: 'ISO 4217 code, such as `EUR`.' })
  declare currency: string;
}

@InputType('MoneyInput', { description: 'An exact amount of money.' })
export class MoneyInput {
  @Field(() => String, {
    description: 'Decimal text with a point and no grouping, such as `1250.00`; at most 12 decimal places.',
  })
  declare amount: string;

  @Field(() => String, { description: 'ISO 4217 code, such as `EUR`.' })
  declare currency: string;
}
