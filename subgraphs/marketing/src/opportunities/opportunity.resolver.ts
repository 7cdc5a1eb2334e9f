import { ListSize, PageArguments, RequiresScopes } from '@paissive/graphql-kit';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { CampaignConnection } from '../campaigns/campaign.type.js';
import { listCampaigns } from '../campaigns/campaign-list.resolver.js';
import type { MarketingContext } from '../context.js';
import { StrategyConnection } from '../strategies/strategy.type.js';
import { listStrategies } from '../strategies/strategy-list.resolver.js';
import { OpportunityType } from './opportunity.type.js';

@Resolver(() => OpportunityType)
export class OpportunityResolver {
  @RequiresScopes([['marketing:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @FieldResolver(() => StrategyConnection, { nullable: true, description: 'How it is to be marketed, newest first.' })
  marketingStrategies(
    @Root() { id }: OpportunityType,
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: MarketingContext,
  ) {
    return listStrategies(context, args, { opportunityId: id });
  }

  @RequiresScopes([['marketing:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @FieldResolver(() => CampaignConnection, { nullable: true, description: 'Its campaigns, newest first.' })
  campaigns(
    @Root() { id }: OpportunityType,
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: MarketingContext,
  ) {
    return listCampaigns(context, args, { opportunityId: id });
  }
}
