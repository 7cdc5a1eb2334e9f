import { Key } from '@paissive/graphql-kit';
import { Field, ID, ObjectType } from 'type-graphql';

@Key('id')
@ObjectType('Opportunity', {
  description: 'A ranked niche: a cluster of keywords with one audience and one need.',
})
export class OpportunityType {
  @Field(() => ID, { description: 'Names the opportunity everywhere.' })
  declare id: string;
}
