import { ConnectionType, Key, RequiresScopes } from '@paissive/graphql-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@Key('id')
@RequiresScopes([['marketing:read']])
@ObjectType('Campaign', { description: 'Some content over some channels in some weeks, with a budget and targets.' })
export class CampaignType {
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

export const CampaignConnection = ConnectionType(CampaignType, { name: 'Campaign' });
