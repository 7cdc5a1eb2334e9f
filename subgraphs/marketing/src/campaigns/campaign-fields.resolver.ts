import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { MarketingContext } from '../context.js';
import { OpportunityType } from '../opportunities/opportunity.type.js';
import { allocateBudget } from '../strategies/budget-allocation.js';
import type { Strategy } from '../strategies/strategy.js';
import { ChannelBudgetType, StrategyType } from '../strategies/strategy.type.js';
import type { Campaign } from './campaign.js';
import { CampaignType } from './campaign.type.js';
import { CampaignStatusEnum } from './campaign-enums.type.js';
import { type CampaignStatus, nextStatuses } from './campaign-status.js';

/** What is found or reckoned about a campaign when it is asked for. */
@Resolver(() => CampaignType)
export class CampaignFieldsResolver {
  @FieldResolver(() => OpportunityType, { nullable: true, description: 'What it is for.' })
  opportunity(@Root() { opportunityId }: Campaign): OpportunityType {
    return { id: opportunityId };
  }

  @FieldResolver(() => StrategyType, { nullable: true, description: 'The strategy that it carries out.' })
  async strategy(@Root() { strategyId }: Campaign, @Ctx() { loaders }: MarketingContext): Promise<Strategy | null> {
    return strategyId === null ? null : loaders.strategies.load(strategyId);
  }

  @FieldResolver(() => [CampaignStatusEnum], { description: 'What it can become next.' })
  nextStatuses(@Root() { status }: Campaign): CampaignStatus[] {
    return [...nextStatuses(status)];
  }

  @FieldResolver(() => [ChannelBudgetType], {
    description: 'The budget split over the channels by their weights, to the last cent; empty without a budget.',
  })
  budgetAllocation(@Root() { budget, channels }: Campaign): ChannelBudgetType[] {
    return allocateBudget(budget, channels);
  }
}
