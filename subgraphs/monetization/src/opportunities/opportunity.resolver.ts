import { ListSize, PageArguments, RequiresScopes } from '@paissive/graphql-kit';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { MonetizationContext } from '../context.js';
import { StrategyConnection } from '../strategies/strategy.type.js';
import { listStrategies } from '../strategies/strategy-list.resolver.js';
import { OpportunityType } from './opportunity.type.js';

@Resolver(() => OpportunityType)
export class OpportunityResolver {
  @RequiresScopes([['monetization:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @FieldResolver(() => StrategyConnection, { nullable: true, description: 'How it is to earn money, newest first.' })
  monetizationStrategies(
    @Root() { id }: OpportunityType,
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: MonetizationContext,
  ) {
    return listStrategies(context, args, id);
  }
}
