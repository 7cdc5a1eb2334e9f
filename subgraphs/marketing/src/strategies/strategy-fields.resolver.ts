import { Cost, ListSize, PageArguments } from '@paissive/graphql-kit';
import { Args, Ctx, FieldResolver, Float, Resolver, Root } from 'type-graphql';
import { CampaignConnection } from '../campaigns/campaign.type.js';
import { listCampaigns } from '../campaigns/campaign-list.resolver.js';
import type { MarketingContext } from '../context.js';
import { OpportunityType } from '../opportunities/opportunity.type.js';
import { allocateBudget } from './budget-allocation.js';
import { analyzeChannels } from './channel-analysis.js';
import { monthlyGrowth } from './goal-pace.js';
import type { Persona } from './persona.js';
import { ChannelAnalysisType, type PersonaType } from './persona.type.js';
import { personaFit } from './persona-fit.js';
import type { Goal, Strategy } from './strategy.js';
import { ChannelBudgetType, GoalType, StrategyType } from './strategy.type.js';

/** What is reckoned about a strategy when it is asked for. */
@Resolver(() => StrategyType)
export class StrategyFieldsResolver {
  @FieldResolver(() => OpportunityType, { nullable: true, description: 'What it is for.' })
  opportunity(@Root() { opportunityId }: Strategy): OpportunityType {
    return { id: opportunityId };
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The opportunity's name as this service heard it last; null before it has.",
  })
  async opportunityName(@Root() strategy: Strategy, @Ctx() { loaders }: MarketingContext): Promise<string | null> {
    return (await loaders.opportunities.load(strategy.opportunityId))?.name ?? null;
  }

  @FieldResolver()
  async personas(@Root() strategy: Strategy, @Ctx() { loaders }: MarketingContext): Promise<PersonaType[]> {
    const opportunity = await loaders.opportunities.load(strategy.opportunityId);
    const context = {
      opportunityName: opportunity?.name ?? null,
      audienceProblems: strategy.audience.problems,
      channels: strategy.channels.map(({ channel }) => channel),
    };
    const withFit = (persona: Persona) => ({ ...persona, fit: personaFit(persona, context) });
    return strategy.personas.map(withFit) as unknown as PersonaType[];
  }

  @Cost(5)
  @FieldResolver(() => [ChannelAnalysisType], {
    description: "Every channel with its fit for the opportunity's data and the personas, best first.",
  })
  async channelAnalysis(
    @Root() strategy: Strategy,
    @Ctx() { loaders }: MarketingContext,
  ): Promise<ChannelAnalysisType[]> {
    const opportunity = await loaders.opportunities.load(strategy.opportunityId);
    return analyzeChannels(opportunity, strategy.personas) as unknown as ChannelAnalysisType[];
  }

  @FieldResolver(() => [ChannelBudgetType], {
    description: 'The budget split over the channels by their weights, to the last cent; empty without a budget.',
  })
  budgetAllocation(@Root() { budget, channels }: Strategy): ChannelBudgetType[] {
    return allocateBudget(budget, channels);
  }

  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @FieldResolver(() => CampaignConnection, { description: 'Campaigns that carry it out, newest first.' })
  campaigns(
    @Root() { id }: Strategy,
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: MarketingContext,
  ) {
    return listCampaigns(context, args, { strategyId: id });
  }
}

@Resolver(() => GoalType)
export class GoalResolver {
  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'The growth a month that leads from baseline to target by its date, compound; 0.05 is 5 %. Null without a baseline above 0, or when it is past.',
  })
  monthlyGrowth(@Root() goal: Goal, @Ctx() { now }: MarketingContext): number | null {
    return monthlyGrowth(goal, now());
  }
}
