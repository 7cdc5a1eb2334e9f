import { ConnectionType, Key, RequiresScopes } from '@paissive/graphql-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@Key('id')
@RequiresScopes([['marketing:read']])
@ObjectType('MarketingStrategy', { description: 'How an opportunity is to be marketed.' })
export class StrategyType {
  @Field(() => ID, { description: 'Names it everywhere.' })
  declare id: string;

  @Field(() => String, { description: 'What it is called.' })
  declare name: string;

  @Field(() => Int, { description: 'Grows with every change; give it back with an update.' })
  declare version: number;

  @Field(() => Date, { description: 'When it was made.' })
  declare createdAt: Date;

  @Field(() => Date, { description: 'When it was changed last.' })
  declare updatedAt: Date;
}

export const StrategyConnection = ConnectionType(StrategyType, { name: 'MarketingStrategy' });
