import { Authenticated, ConnectionType, Key, RequiresScopes } from '@paissive/graphql-kit';
import { MoneyType } from '@paissive/graphql-money';
import type { Money } from '@paissive/money';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Channel } from '../strategies/channel.js';
import { ChannelEnum } from '../strategies/strategy-enums.type.js';
import type { TargetMetric } from './campaign.js';
import { CampaignStatusEnum, TargetMetricEnum } from './campaign-enums.type.js';
import type { CampaignStatus } from './campaign-status.js';

@Authenticated()
@ObjectType('CampaignChannel', { description: 'A channel that a campaign uses.' })
export class CampaignChannelType {
  @Field(() => ChannelEnum, { description: 'Which.' })
  declare channel: Channel;

  @Field(() => Float, { description: 'Its share of the budget beside the weights of the other channels.' })
  declare budgetWeight: number;
}

@Authenticated()
@ObjectType('CampaignTarget', { description: 'What a campaign should bring over its whole time.' })
export class CampaignTargetType {
  @Field(() => TargetMetricEnum, { description: 'What is measured.' })
  declare metric: TargetMetric;

  @Field(() => String, { description: 'Decimal text.' })
  declare value: string;
}

@Authenticated()
@ObjectType('CampaignStatusChange', { description: 'When a campaign went from one status to another.' })
export class CampaignStatusChangeType {
  @Field(() => CampaignStatusEnum, { description: 'What it was.' })
  declare from: CampaignStatus;

  @Field(() => CampaignStatusEnum, { description: 'What it became.' })
  declare to: CampaignStatus;

  @Field(() => Date, { description: 'When.' })
  declare at: Date;

  @Field(() => ID, { nullable: true, description: 'Who did it; null for the calendar.' })
  declare byUserId: string | null;
}

@Key('id')
@RequiresScopes([['marketing:read']])
@ObjectType('Campaign', { description: 'Some content over some channels in some weeks, with a budget and targets.' })
export class CampaignType {
  @Field(() => ID, { description: 'Names it everywhere.' })
  declare id: string;

  @Field(() => String, { description: 'What it is called.' })
  declare name: string;

  @Field(() => String, { description: 'What it is about.' })
  declare description: string;

  @Field(() => CampaignStatusEnum, { description: 'What it is at.' })
  declare status: CampaignStatus;

  @Field(() => String, { nullable: true, description: 'Its first day, `YYYY-MM-DD`; null while undecided.' })
  declare startsOn: string | null;

  @Field(() => String, { nullable: true, description: 'Its last day, `YYYY-MM-DD`; null without an end.' })
  declare endsOn: string | null;

  @Field(() => String, { description: 'The time zone of its days, such as `Europe/Berlin`.' })
  declare timeZone: string;

  @Field(() => MoneyType, { nullable: true, description: 'What may be spent; null while undecided.' })
  declare budget: Money | null;

  @Field(() => [CampaignChannelType], { description: 'Each channel once.' })
  declare channels: CampaignChannelType[];

  @Field(() => [CampaignTargetType], { description: 'Each measure once.' })
  declare targets: CampaignTargetType[];

  @Field(() => [String], {
    description: 'What it is called where its figures come from, such as `utm_campaign`; at most 20.',
  })
  declare externalNames: string[];

  @Field(() => [CampaignStatusChangeType], { description: 'Its last 200 changes of status, oldest first.' })
  declare statusChanges: CampaignStatusChangeType[];

  @Field(() => Int, { description: 'Grows with every change; give it back with an update.' })
  declare version: number;

  @Field(() => Date, { description: 'When it was made.' })
  declare createdAt: Date;

  @Field(() => Date, { description: 'When it was changed last.' })
  declare updatedAt: Date;
}

export const CampaignConnection = ConnectionType(CampaignType, { name: 'Campaign' });
