import { PageArguments } from '@paissive/graphql-kit';
import { MoneyInput } from '@paissive/graphql-money';
import { ArgsType, Field, Float, ID, InputType, Int } from 'type-graphql';
import type { Channel } from './channel.js';
import type { Level } from './persona.js';
import type { GoalMetric } from './strategy.js';
import { ChannelEnum, GoalMetricEnum, LevelEnum } from './strategy-enums.type.js';

@InputType({ description: 'Who a strategy is for.' })
export class AudienceInput {
  @Field(() => String, { description: 'In a sentence or two; at most 2,000 characters.' })
  declare description: string;

  @Field(() => [String], { nullable: true, description: 'Groups within it; at most 20.' })
  declare segments?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Where they live; at most 50.' })
  declare locations?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'What they speak; at most 20.' })
  declare languages?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'What they struggle with; at most 30.' })
  declare problems?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'What they want; at most 30.' })
  declare goals?: string[] | null;
}

@InputType({ description: 'A kind of person that a strategy is for.' })
export class PersonaInput {
  @Field(() => String, { description: 'Unlike the other personas.' })
  declare name: string;

  @Field(() => String, { nullable: true, description: 'Who that is; at most 2,000 characters.' })
  declare description?: string | null;

  @Field(() => [String], { nullable: true, description: 'What it struggles with; at most 20.' })
  declare problems?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'What it wants; at most 20.' })
  declare goals?: string[] | null;

  @Field(() => [ChannelEnum], { nullable: true, description: 'Where it can be reached.' })
  declare channels?: Channel[] | null;

  @Field(() => LevelEnum, { nullable: true, description: 'Whether it can pay; unknown if left out.' })
  declare buyingPower?: Level | null;

  @Field(() => LevelEnum, { nullable: true, description: 'How soon it needs help; unknown if left out.' })
  declare urgency?: Level | null;
}

@InputType({ description: 'A channel that a strategy uses.' })
export class StrategyChannelInput {
  @Field(() => ChannelEnum, { description: 'Which; each once.' })
  declare channel: Channel;

  @Field(() => String, { nullable: true, description: 'What it is used for; at most 500 characters.' })
  declare purpose?: string | null;

  @Field(() => Float, { defaultValue: 1, description: 'Its share of the budget beside the others, 0–1,000.' })
  declare budgetWeight: number;
}

@InputType({ description: 'Something that is said again and again, and why it is true.' })
export class MessagePillarInput {
  @Field(() => String, { description: 'What is said.' })
  declare title: string;

  @Field(() => String, { nullable: true, description: 'What proves it.' })
  declare proof?: string | null;
}

@InputType({ description: 'What is said, and how.' })
export class MessagingInput {
  @Field(() => String, { nullable: true, description: 'What they get out of it.' })
  declare valueProposition?: string | null;

  @Field(() => String, { nullable: true, description: 'What sets it apart from what they could use instead.' })
  declare positioning?: string | null;

  @Field(() => String, { nullable: true, description: 'How it sounds.' })
  declare tone?: string | null;

  @Field(() => String, { nullable: true, description: 'What they should do next.' })
  declare callToAction?: string | null;

  @Field(() => [MessagePillarInput], { nullable: true, description: 'At most 10.' })
  declare pillars?: MessagePillarInput[] | null;
}

@InputType({ description: 'A goal that can be checked.' })
export class MarketingGoalInput {
  @Field(() => String, { description: 'In words.' })
  declare title: string;

  @Field(() => GoalMetricEnum, { description: 'What is measured.' })
  declare metric: GoalMetric;

  @Field(() => String, { nullable: true, description: 'Where it stands, decimal text; unknown if left out.' })
  declare baseline?: string | null;

  @Field(() => String, { description: 'Where it should stand, decimal text.' })
  declare target: string;

  @Field(() => String, { description: 'By when, a day in the future, `YYYY-MM-DD`.' })
  declare dueOn: string;
}

@InputType({ description: 'How an opportunity is to be marketed.' })
export class CreateMarketingStrategyInput {
  @Field(() => ID, { description: 'The opportunity.' })
  declare opportunityId: string;

  @Field(() => String, { nullable: true, description: "After the opportunity's name if left out." })
  declare name?: string | null;

  @Field(() => AudienceInput, { nullable: true, description: 'Who it is for.' })
  declare audience?: AudienceInput | null;

  @Field(() => [PersonaInput], { nullable: true, description: 'At most 20.' })
  declare personas?: PersonaInput[] | null;

  @Field(() => [StrategyChannelInput], { nullable: true, description: 'Where they are reached.' })
  declare channels?: StrategyChannelInput[] | null;

  @Field(() => MessagingInput, { nullable: true, description: 'What is said.' })
  declare messaging?: MessagingInput | null;

  @Field(() => [MarketingGoalInput], { nullable: true, description: 'At most 20.' })
  declare goals?: MarketingGoalInput[] | null;

  @Field(() => MoneyInput, { nullable: true, description: 'What may be spent.' })
  declare budget?: MoneyInput | null;

  @Field(() => String, { nullable: true, description: 'Anything else, at most 10,000 characters.' })
  declare notes?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same key answers with the same strategy, however often it is sent.',
  })
  declare idempotencyKey?: string | null;
}

@InputType({ description: 'What should be different; what is left out stays.' })
export class MarketingStrategyPatch {
  @Field(() => String, { nullable: true, description: 'What it is called.' })
  declare name?: string | null;

  @Field(() => AudienceInput, { nullable: true, description: 'The audience anew.' })
  declare audience?: AudienceInput | null;

  @Field(() => [PersonaInput], { nullable: true, description: 'All personas anew.' })
  declare personas?: PersonaInput[] | null;

  @Field(() => [StrategyChannelInput], { nullable: true, description: 'All channels anew.' })
  declare channels?: StrategyChannelInput[] | null;

  @Field(() => MessagingInput, { nullable: true, description: 'The messaging anew.' })
  declare messaging?: MessagingInput | null;

  @Field(() => [MarketingGoalInput], { nullable: true, description: 'All goals anew.' })
  declare goals?: MarketingGoalInput[] | null;

  @Field(() => MoneyInput, { nullable: true, description: 'What may be spent.' })
  declare budget?: MoneyInput | null;

  @Field(() => String, { nullable: true, description: 'Anything else.' })
  declare notes?: string | null;
}

@InputType({ description: 'A change of a strategy.' })
export class UpdateMarketingStrategyInput {
  @Field(() => ID, { description: 'Which one.' })
  declare id: string;

  @Field(() => Int, { description: 'The version that was seen: a change since then is not overwritten.' })
  declare version: number;

  @Field(() => MarketingStrategyPatch, { description: 'What should be different.' })
  declare patch: MarketingStrategyPatch;
}

@InputType({ description: 'A strategy that is put aside, or taken up again.' })
export class ArchiveMarketingStrategyInput {
  @Field(() => ID, { description: 'Which one.' })
  declare id: string;

  @Field(() => Boolean, { defaultValue: true, description: 'False takes it up again.' })
  declare isArchived: boolean;
}

@ArgsType()
export class StrategyListArguments extends PageArguments {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True for those put aside, false for those in use; both if left out.',
  })
  declare isArchived?: boolean | null;
}
