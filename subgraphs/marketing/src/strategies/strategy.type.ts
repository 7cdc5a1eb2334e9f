import { Authenticated, ConnectionType, Key, RequiresScopes } from '@paissive/graphql-kit';
import { MoneyType } from '@paissive/graphql-money';
import type { Money } from '@paissive/money';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Channel } from './channel.js';
import { PersonaType } from './persona.type.js';
import type { GoalMetric } from './strategy.js';
import { ChannelEnum, GoalMetricEnum } from './strategy-enums.type.js';

@Authenticated()
@ObjectType('Audience', { description: 'Who a strategy is for.' })
export class AudienceType {
  @Field(() => String, { description: 'In a sentence or two.' })
  declare description: string;

  @Field(() => [String], { description: 'Groups within it; at most 20.' })
  declare segments: string[];

  @Field(() => [String], { description: 'Where they live; at most 50.' })
  declare locations: string[];

  @Field(() => [String], { description: 'What they speak; at most 20.' })
  declare languages: string[];

  @Field(() => [String], { description: 'What they struggle with; at most 30.' })
  declare problems: string[];

  @Field(() => [String], { description: 'What they want; at most 30.' })
  declare goals: string[];
}

@Authenticated()
@ObjectType('StrategyChannel', { description: 'A channel that a strategy uses.' })
export class StrategyChannelType {
  @Field(() => ChannelEnum, { description: 'Which.' })
  declare channel: Channel;

  @Field(() => String, { description: 'What it is used for.' })
  declare purpose: string;

  @Field(() => Float, { description: 'Its share of the budget beside the weights of the other channels.' })
  declare budgetWeight: number;
}

@Authenticated()
@ObjectType('ChannelBudget', { description: 'What a channel gets of the budget.' })
export class ChannelBudgetType {
  @Field(() => ChannelEnum, { description: 'Which channel.' })
  declare channel: Channel;

  @Field(() => MoneyType, { description: 'Its part; all parts add up to the budget exactly.' })
  declare amount: Money;
}

@Authenticated()
@ObjectType('MessagePillar', { description: 'Something that is said again and again, and why it is true.' })
export class MessagePillarType {
  @Field(() => String, { description: 'What is said.' })
  declare title: string;

  @Field(() => String, { description: 'What proves it.' })
  declare proof: string;
}

@Authenticated()
@ObjectType('Messaging', { description: 'What is said, and how.' })
export class MessagingType {
  @Field(() => String, { description: 'What they get out of it.' })
  declare valueProposition: string;

  @Field(() => String, { description: 'What sets it apart from what they could use instead.' })
  declare positioning: string;

  @Field(() => String, { description: 'How it sounds.' })
  declare tone: string;

  @Field(() => String, { description: 'What they should do next.' })
  declare callToAction: string;

  @Field(() => [MessagePillarType], { description: 'At most 10.' })
  declare pillars: MessagePillarType[];
}

@Authenticated()
@ObjectType('MarketingGoal', {
  description: 'A goal that can be checked: what is measured, from where to where, by when.',
})
export class GoalType {
  @Field(() => String, { description: 'In words.' })
  declare title: string;

  @Field(() => GoalMetricEnum, { description: 'What is measured.' })
  declare metric: GoalMetric;

  @Field(() => String, { nullable: true, description: 'Where it stands, decimal text; null while unknown.' })
  declare baseline: string | null;

  @Field(() => String, { description: 'Where it should stand, decimal text.' })
  declare target: string;

  @Field(() => String, { description: 'By when, `YYYY-MM-DD`.' })
  declare dueOn: string;
}

@Key('id')
@RequiresScopes([['marketing:read']])
@ObjectType('MarketingStrategy', { description: 'How an opportunity is to be marketed.' })
export class StrategyType {
  @Field(() => ID, { description: 'Names it everywhere.' })
  declare id: string;

  @Field(() => String, { description: 'What it is called.' })
  declare name: string;

  @Field(() => AudienceType, { description: 'Who it is for.' })
  declare audience: AudienceType;

  @Field(() => [PersonaType], { description: 'Kinds of people in the audience; at most 20.' })
  declare personas: PersonaType[];

  @Field(() => [StrategyChannelType], { description: 'Where they are reached; each channel once.' })
  declare channels: StrategyChannelType[];

  @Field(() => MessagingType, { description: 'What is said.' })
  declare messaging: MessagingType;

  @Field(() => [GoalType], { description: 'What should come of it; at most 20.' })
  declare goals: GoalType[];

  @Field(() => MoneyType, { nullable: true, description: 'What may be spent; null while undecided.' })
  declare budget: Money | null;

  @Field(() => String, { description: 'Anything else.' })
  declare notes: string;

  @Field(() => Date, { nullable: true, description: 'Since when it is out of use; null while it is in use.' })
  declare archivedAt: Date | null;

  @Field(() => Int, { description: 'Grows with every change; give it back with an update.' })
  declare version: number;

  @Field(() => Date, { description: 'When it was made.' })
  declare createdAt: Date;

  @Field(() => Date, { description: 'When it was changed last.' })
  declare updatedAt: Date;
}

export const StrategyConnection = ConnectionType(StrategyType, { name: 'MarketingStrategy' });
