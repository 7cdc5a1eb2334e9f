import { type Connection, ListSize, PageArguments, RequiresScopes } from '@paissive/graphql-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { MarketingContext } from '../context.js';
import { OpportunityType } from '../opportunities/opportunity.type.js';
import type { Strategy } from './strategy.js';
import { StrategyConnection, StrategyType } from './strategy.type.js';
import { listStrategies } from './strategy-list.resolver.js';

@Resolver(() => StrategyType)
export class StrategyResolver {
  @RequiresScopes([['marketing:read']])
  @Query(() => StrategyType, { nullable: true, description: 'One strategy; null when there is none here.' })
  marketingStrategy(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: MarketingContext,
  ): Promise<Strategy | null> {
    return context.loaders.strategies.load(id);
  }

  @RequiresScopes([['marketing:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => StrategyConnection, { description: 'All strategies, newest first.' })
  marketingStrategies(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: MarketingContext,
  ): Promise<Connection<Strategy>> {
    return listStrategies(context, args, {});
  }

  @FieldResolver(() => OpportunityType, { nullable: true, description: 'What it is for.' })
  opportunity(@Root() { opportunityId }: Strategy): OpportunityType {
    return { id: opportunityId };
  }
}
