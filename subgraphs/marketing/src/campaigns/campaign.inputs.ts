import { PageArguments } from '@paissive/graphql-kit';
import { MoneyInput } from '@paissive/graphql-money';
import { ArgsType, Field, Float, ID, InputType, Int } from 'type-graphql';
import type { Channel } from '../strategies/channel.js';
import { ChannelEnum } from '../strategies/strategy-enums.type.js';
import type { RemovablePart, TargetMetric } from './campaign.js';
import { CampaignStatusEnum, RemovablePartEnum, TargetMetricEnum } from './campaign-enums.type.js';
import type { CampaignStatus } from './campaign-status.js';

@InputType({ description: 'A channel that a campaign uses.' })
export class CampaignChannelInput {
  @Field(() => ChannelEnum, { description: 'Which; each once.' })
  declare channel: Channel;

  @Field(() => Float, { defaultValue: 1, description: 'Its share of the budget beside the others, 0–1,000.' })
  declare budgetWeight: number;
}

@InputType({ description: 'What a campaign should bring over its whole time.' })
export class CampaignTargetInput {
  @Field(() => TargetMetricEnum, { description: 'What is measured; each once.' })
  declare metric: TargetMetric;

  @Field(() => String, { description: 'Decimal text above 0.' })
  declare value: string;
}

@InputType({ description: 'Some content over some channels in some weeks.' })
export class CreateCampaignInput {
  @Field(() => ID, { nullable: true, description: 'The opportunity; with a strategy it is the one of the strategy.' })
  declare opportunityId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The strategy that it carries out.' })
  declare strategyId?: string | null;

  @Field(() => String, { description: 'What it is called.' })
  declare name: string;

  @Field(() => String, { nullable: true, description: 'What it is about; at most 5,000 characters.' })
  declare description?: string | null;

  @Field(() => String, { nullable: true, description: 'Its first day, `YYYY-MM-DD`.' })
  declare startsOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Its last day, `YYYY-MM-DD`.' })
  declare endsOn?: string | null;

  @Field(() => String, { defaultValue: 'UTC', description: 'The time zone of its days, such as `Europe/Berlin`.' })
  declare timeZone: string;

  @Field(() => MoneyInput, { nullable: true, description: 'What may be spent.' })
  declare budget?: MoneyInput | null;

  @Field(() => [CampaignChannelInput], { nullable: true, description: 'Where it runs.' })
  declare channels?: CampaignChannelInput[] | null;

  @Field(() => [CampaignTargetInput], { nullable: true, description: 'What it should bring.' })
  declare targets?: CampaignTargetInput[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'What it is called where its figures come from; its own name if left out. At most 20.',
  })
  declare externalNames?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same key answers with the same campaign, however often it is sent.',
  })
  declare idempotencyKey?: string | null;
}

@InputType({ description: 'What should be different; what is left out stays.' })
export class CampaignPatch {
  @Field(() => String, { nullable: true, description: 'What it is called.' })
  declare name?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is about.' })
  declare description?: string | null;

  @Field(() => String, { nullable: true, description: 'Its first day, `YYYY-MM-DD`.' })
  declare startsOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Its last day, `YYYY-MM-DD`.' })
  declare endsOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The time zone of its days.' })
  declare timeZone?: string | null;

  @Field(() => MoneyInput, { nullable: true, description: 'What may be spent.' })
  declare budget?: MoneyInput | null;

  @Field(() => [CampaignChannelInput], { nullable: true, description: 'All channels anew.' })
  declare channels?: CampaignChannelInput[] | null;

  @Field(() => [CampaignTargetInput], { nullable: true, description: 'All targets anew.' })
  declare targets?: CampaignTargetInput[] | null;

  @Field(() => [String], { nullable: true, description: 'All names anew.' })
  declare externalNames?: string[] | null;
}

@InputType({ description: 'A change of a campaign.' })
export class UpdateCampaignInput {
  @Field(() => ID, { description: 'Which one.' })
  declare id: string;

  @Field(() => Int, { description: 'The version that was seen: a change since then is not overwritten.' })
  declare version: number;

  @Field(() => CampaignPatch, { description: 'What should be different.' })
  declare patch: CampaignPatch;

  @Field(() => [RemovablePartEnum], { nullable: true, description: 'What it should be without; nothing if left out.' })
  declare takeAway?: RemovablePart[] | null;
}

@InputType({ description: 'A step of a campaign.' })
export class MoveCampaignInput {
  @Field(() => ID, { description: 'Which one.' })
  declare id: string;

  @Field(() => CampaignStatusEnum, { description: 'What it should become.' })
  declare to: CampaignStatus;
}

@InputType({ description: 'What a campaign brought on a channel on a day.' })
export class CampaignMetricInput {
  @Field(() => String, { description: 'The day, `YYYY-MM-DD`.' })
  declare date: string;

  @Field(() => ChannelEnum, { description: 'The channel.' })
  declare channel: Channel;

  @Field(() => Int, { nullable: true, description: 'How often it was seen; unknown if left out.' })
  declare impressions?: number | null;

  @Field(() => Int, { nullable: true, description: 'How often it was clicked.' })
  declare clicks?: number | null;

  @Field(() => String, { nullable: true, description: 'How often people did what they should, decimal text.' })
  declare conversions?: string | null;

  @Field(() => String, { nullable: true, description: 'What it cost, decimal text.' })
  declare cost?: string | null;

  @Field(() => String, { nullable: true, description: 'What it earned, decimal text.' })
  declare revenue?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217 code of the amounts; needed with them.' })
  declare currency?: string | null;
}

@InputType({ description: 'Figures of a campaign that no import brings.' })
export class RecordCampaignMetricsInput {
  @Field(() => ID, { description: 'Which campaign.' })
  declare campaignId: string;

  @Field(() => [CampaignMetricInput], {
    description: 'One row for each day and channel, 1 to 1,000; one that was recorded before is replaced.',
  })
  declare rows: CampaignMetricInput[];
}

@InputType({ description: 'Which figures.' })
export class CampaignPerformanceInput {
  @Field(() => ID, { description: 'Which campaign.' })
  declare campaignId: string;

  @Field(() => String, { nullable: true, description: 'From this day, `YYYY-MM-DD`; from the first if left out.' })
  declare from?: string | null;

  @Field(() => String, { nullable: true, description: 'To this day; to the last if left out.' })
  declare to?: string | null;
}

@ArgsType()
export class CampaignListArguments extends PageArguments {
  @Field(() => [CampaignStatusEnum], { nullable: true, description: 'Only campaigns at these; all if left out.' })
  declare statuses?: CampaignStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Only campaigns of this opportunity.' })
  declare opportunityId?: string | null;
}
