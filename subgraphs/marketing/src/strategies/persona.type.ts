import { Authenticated } from '@paissive/graphql-kit';
import { Field, Float, ObjectType } from 'type-graphql';
import type { Channel } from './channel.js';
import type { ChannelFactor } from './channel-weights.js';
import type { Level } from './persona.js';
import type { PersonaFactor } from './persona-fit.js';
import { ChannelEnum, ChannelFactorEnum, LevelEnum, PersonaFactorEnum } from './strategy-enums.type.js';

@Authenticated()
@ObjectType('PersonaFitFactor', { description: 'One thing that the fit of a persona rests on.' })
export class PersonaFitFactorType {
  @Field(() => PersonaFactorEnum, { description: 'Which.' })
  declare kind: PersonaFactor;

  @Field(() => Float, { nullable: true, description: '0–1, higher is better; null while unknown.' })
  declare value: number | null;

  @Field(() => Float, { description: 'Its share of the score, 0–1.' })
  declare weight: number;

  @Field(() => String, { description: 'Where the value comes from, or why there is none.' })
  declare evidence: string;
}

@Authenticated()
@ObjectType('PersonaFit', {
  description: 'How well a persona fits: 100 × Σ weight × value ÷ Σ weight, over the factors that are known.',
})
export class PersonaFitType {
  @Field(() => Float, { nullable: true, description: '0–100; null when nothing is known.' })
  declare score: number | null;

  @Field(() => Float, { description: '0–1: the share of the weights whose factors are known.' })
  declare confidence: number;

  @Field(() => [PersonaFitFactorType], { description: 'What it rests on, always all factors.' })
  declare factors: PersonaFitFactorType[];
}

@Authenticated()
@ObjectType('Persona', { description: 'A kind of person that a strategy is for.' })
export class PersonaType {
  @Field(() => String, { description: 'What it is called.' })
  declare name: string;

  @Field(() => String, { description: 'Who that is.' })
  declare description: string;

  @Field(() => [String], { description: 'What it struggles with; at most 20.' })
  declare problems: string[];

  @Field(() => [String], { description: 'What it wants; at most 20.' })
  declare goals: string[];

  @Field(() => [ChannelEnum], { description: 'Where it can be reached.' })
  declare channels: Channel[];

  @Field(() => LevelEnum, { nullable: true, description: 'Whether it can pay; null while unknown.' })
  declare buyingPower: Level | null;

  @Field(() => LevelEnum, { nullable: true, description: 'How soon it needs help; null while unknown.' })
  declare urgency: Level | null;

  @Field(() => PersonaFitType, { description: 'How well it fits the strategy.' })
  declare fit: PersonaFitType;
}

@Authenticated()
@ObjectType('ChannelFitFactor', { description: 'One thing that the fit of a channel rests on.' })
export class ChannelFitFactorType {
  @Field(() => ChannelFactorEnum, { description: 'Which.' })
  declare kind: ChannelFactor;

  @Field(() => Float, { nullable: true, description: '0–1, higher is better; null while unknown.' })
  declare value: number | null;

  @Field(() => Float, { description: "Its share of the channel's score, 0–1." })
  declare weight: number;

  @Field(() => String, { description: 'Where the value comes from, or why there is none.' })
  declare evidence: string;
}

@Authenticated()
@ObjectType('ChannelAnalysis', {
  description: 'How well a channel fits: 100 × Σ weight × value ÷ Σ weight, over the factors that are known.',
})
export class ChannelAnalysisType {
  @Field(() => ChannelEnum, { description: 'Which channel.' })
  declare channel: Channel;

  @Field(() => Float, { nullable: true, description: '0–100; null when nothing is known.' })
  declare score: number | null;

  @Field(() => Float, { description: '0–1: the share of the weights whose factors are known.' })
  declare confidence: number;

  @Field(() => [ChannelFitFactorType], { description: 'What it rests on.' })
  declare factors: ChannelFitFactorType[];
}
