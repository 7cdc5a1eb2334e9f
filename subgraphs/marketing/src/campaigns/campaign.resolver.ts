import { type Connection, ListSize, PageArguments, RequiresScopes } from '@paissive/graphql-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { MarketingContext } from '../context.js';
import { OpportunityType } from '../opportunities/opportunity.type.js';
import type { Campaign } from './campaign.js';
import { CampaignConnection, CampaignType } from './campaign.type.js';
import { listCampaigns } from './campaign-list.resolver.js';

@Resolver(() => CampaignType)
export class CampaignResolver {
  @RequiresScopes([['marketing:read']])
  @Query(() => CampaignType, { nullable: true, description: 'One campaign; null when there is none here.' })
  campaign(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: MarketingContext,
  ): Promise<Campaign | null> {
    return context.loaders.campaigns.load(id);
  }

  @RequiresScopes([['marketing:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => CampaignConnection, { description: 'All campaigns, newest first.' })
  campaigns(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: MarketingContext,
  ): Promise<Connection<Campaign>> {
    return listCampaigns(context, args, {});
  }

  @FieldResolver(() => OpportunityType, { nullable: true, description: 'What it is for.' })
  opportunity(@Root() { opportunityId }: Campaign): OpportunityType {
    return { id: opportunityId };
  }
}
