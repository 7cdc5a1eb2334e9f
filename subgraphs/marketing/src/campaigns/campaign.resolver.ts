import {
  type Connection,
  Cost,
  ListSize,
  NotFoundError,
  type PageArguments,
  type Payload,
  payloadOf,
  RequiresScopes,
  requireInput,
  validateInput,
} from '@paissive/graphql-kit';
import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { MarketingContext } from '../context.js';
import { changeErrors, faultErrors } from '../records/change-errors.resolver.js';
import {
  CampaignListArguments,
  CampaignPerformanceInput,
  CreateCampaignInput,
  MoveCampaignInput,
  RecordCampaignMetricsInput,
  UpdateCampaignInput,
} from './campaign.inputs.js';
import type { Campaign } from './campaign.js';
import { CampaignConnection, CampaignType } from './campaign.type.js';
import {
  createCampaignSchema,
  performanceSchema,
  recordMetricsSchema,
  updateCampaignSchema,
} from './campaign-input.schema.js';
import { listCampaigns } from './campaign-list.resolver.js';
import { CampaignPerformanceType } from './campaign-performance.type.js';
import { readPerformance } from './read-performance.js';

interface Nouns {
  campaign: Campaign;
}

interface RecordedNouns {
  inserted: number;
  replaced: number;
}

const noun = { campaign: { type: () => CampaignType, description: 'The campaign as it is now.' } };
const CreatePayload = payloadOf<Nouns>('CreateCampaignPayload', noun, 'What came of making a campaign.');
const UpdatePayload = payloadOf<Nouns>('UpdateCampaignPayload', noun, 'What came of changing a campaign.');
const MovePayload = payloadOf<Nouns>('MoveCampaignPayload', noun, 'What came of a step of a campaign.');
const RecordPayload = payloadOf<RecordedNouns>(
  'RecordCampaignMetricsPayload',
  {
    inserted: { type: () => Int, description: 'Rows that are new.' },
    replaced: { type: () => Int, description: 'Rows that took the place of earlier ones.' },
  },
  'What came of recording figures.',
);

@Resolver(() => CampaignType)
export class CampaignResolver {
  @RequiresScopes([['marketing:write']])
  @Cost(10)
  @Mutation(() => CreatePayload, { nullable: true, description: 'Plans a campaign; it begins as a draft.' })
  async createCampaign(
    @Arg('input', () => CreateCampaignInput, { description: 'The plan.' }) given: CreateCampaignInput,
    @Ctx() context: MarketingContext,
  ): Promise<Payload<Nouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(createCampaignSchema, given);
    if (!input.ok) return CreatePayload.failed(...input.userErrors);
    const result = await context.useCases.createCampaign({ ...input.value, workspaceId });
    if (result.kind === 'created') return CreatePayload.succeeded({ campaign: result.campaign });
    if (result.kind === 'faulty') return CreatePayload.failed(...faultErrors(result.faults, ['input']));
    return CreatePayload.failed(new NotFoundError('There is no such strategy here.', ['input', 'strategyId']));
  }

  @RequiresScopes([['marketing:write']])
  @Cost(10)
  @Mutation(() => UpdatePayload, { nullable: true, description: 'Changes the version of a campaign that was seen.' })
  async updateCampaign(
    @Arg('input', () => UpdateCampaignInput, { description: 'The change.' }) given: UpdateCampaignInput,
    @Ctx() context: MarketingContext,
  ): Promise<Payload<Nouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(updateCampaignSchema, given);
    if (!input.ok) return UpdatePayload.failed(...input.userErrors);
    const { patch, takeAway, ...choice } = input.value;
    const result = await context.useCases.updateCampaign({ ...choice, workspaceId }, patch, takeAway);
    if (result.kind === 'changed') return UpdatePayload.succeeded({ campaign: result.record });
    return UpdatePayload.failed(...changeErrors(result, { noun: 'campaign', patch: ['patch'] }));
  }

  @RequiresScopes([['marketing:write']])
  @Mutation(() => MovePayload, {
    nullable: true,
    description: 'Starts, pauses, ends or archives a campaign, if its status allows it.',
  })
  async moveCampaign(
    @Arg('input', () => MoveCampaignInput, { description: 'The step.' }) { id, to }: MoveCampaignInput,
    @Ctx() context: MarketingContext,
  ): Promise<Payload<Nouns>> {
    const choice = { workspaceId: context.writableWorkspaceId(), id, version: null };
    const result = await context.useCases.moveCampaign(choice, to, context.userId());
    if (result.kind === 'changed') return MovePayload.succeeded({ campaign: result.record });
    return MovePayload.failed(...changeErrors(result, { noun: 'campaign' }));
  }

  @RequiresScopes([['marketing:write']])
  @Cost(10)
  @Mutation(() => RecordPayload, {
    nullable: true,
    description: 'Records figures of a campaign by hand; the same day and channel again replaces them.',
  })
  async recordCampaignMetrics(
    @Arg('input', () => RecordCampaignMetricsInput, { description: 'The figures.' }) given: RecordCampaignMetricsInput,
    @Ctx() context: MarketingContext,
  ): Promise<Payload<RecordedNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(recordMetricsSchema, given);
    if (!input.ok) return RecordPayload.failed(...input.userErrors);
    const result = await context.useCases.recordMetrics({ ...input.value, workspaceId });
    if (result.kind === 'recorded') return RecordPayload.succeeded(result);
    if (result.kind === 'faulty') return RecordPayload.failed(...faultErrors(result.faults, ['input']));
    return RecordPayload.failed(new NotFoundError('There is no such campaign here.', ['input', 'campaignId']));
  }

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
  @Query(() => CampaignConnection, { description: 'Campaigns, newest first.' })
  campaigns(
    @Args(() => CampaignListArguments) { statuses, opportunityId, ...page }: CampaignListArguments,
    @Ctx() context: MarketingContext,
  ): Promise<Connection<Campaign>> {
    return listCampaigns(context, page as PageArguments, {
      statuses: statuses ?? null,
      opportunityId: opportunityId ?? null,
    });
  }

  @RequiresScopes([['marketing:read']])
  @Cost(20)
  @Query(() => CampaignPerformanceType, {
    nullable: true,
    description: 'What a campaign brought beside what it should bring; null when there is no such campaign here.',
  })
  async campaignPerformance(
    @Arg('input', () => CampaignPerformanceInput, { description: 'Which figures.' }) given: CampaignPerformanceInput,
    @Ctx() context: MarketingContext,
  ): Promise<CampaignPerformanceType | null> {
    context.workspaceId();
    const { campaignId, ...range } = requireInput(performanceSchema, given);
    const campaign = await context.loaders.campaigns.load(campaignId);
    if (!campaign) return null;
    return (await readPerformance(context.stores.metrics, campaign, range)) as unknown as CampaignPerformanceType;
  }
}
