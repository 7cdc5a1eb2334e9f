import { Authenticated, enumOf } from '@paissive/graphql-kit';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { ScoreFactorKind, TrendVerdict } from '../analysis-engine/opportunity-draft.js';
import { NumberRangeType } from '../keywords/keyword.type.js';

export const TrendVerdictEnum = enumOf<TrendVerdict>('TrendVerdict', 'Where the searches go.', {
  RISING: 'More is searched, and that is no chance.',
  FALLING: 'Less is searched, and that is no chance.',
  STEADY: 'No trend that is distinguishable from chance, with enough data to have seen one.',
  CANNOT_TELL: 'Too little or too coarse data.',
});

export const ScoreFactorKindEnum = enumOf<ScoreFactorKind>('ScoreFactorKind', 'The parts of a score.', {
  DEMAND: 'How much is searched.',
  COMPETITION: 'How hard it is to be seen.',
  TREND: 'Where it goes.',
  MONETIZATION: 'What a visitor is worth.',
  RESOURCES: 'How little it takes to begin.',
});

@Authenticated()
@ObjectType('Trend', { description: 'What the monthly history says, and how sure that is.' })
export class TrendType {
  @Field(() => TrendVerdictEnum, { description: 'Where the searches go.' })
  declare verdict: TrendVerdict;

  @Field(() => Float, {
    nullable: true,
    description: 'Change a year as a fraction of the typical month: 0.31 = plus 31 %. Theil-Sen; null when unknown.',
  })
  declare slopePerYear: number | null;

  @Field(() => NumberRangeType, { nullable: true, description: '95 % interval of the slope.' })
  declare slopeInterval: NumberRangeType | null;

  @Field(() => Float, { nullable: true, description: 'Two-sided p-value of the test named in `method`.' })
  declare pValue: number | null;

  @Field(() => String, { description: 'The test used, for example "Seasonal Mann-Kendall, 36 months".' })
  declare method: string;

  @Field(() => Float, {
    nullable: true,
    description: '0–1: how much of the movement repeats every year (STL); null under 24 months.',
  })
  declare seasonalStrength: number | null;

  @Field(() => Int, { description: 'Months with a value.' })
  declare monthsObserved: number;

  @Field(() => String, { description: 'The verdict in a sentence, with the reason when it cannot tell.' })
  declare explanation: string;
}

@Authenticated()
@ObjectType('Evidence', { description: 'A fact that a factor rests on.' })
export class EvidenceType {
  @Field(() => String, { description: 'What was measured.' })
  declare label: string;

  @Field(() => String, { description: 'The value with its unit, as text.' })
  declare value: string;

  @Field(() => String, { description: 'Where it came from: file and column, or the formula over them.' })
  declare source: string;
}

@Authenticated()
@ObjectType('ScoreFactor', { description: 'One part of the score; opens to what it rests on.' })
export class ScoreFactorType {
  @Field(() => ScoreFactorKindEnum, { description: 'Which part.' })
  declare kind: ScoreFactorKind;

  @Field(() => Float, { nullable: true, description: '0–100, higher is better; null = unknown and left out.' })
  declare value: number | null;

  @Field(() => Float, {
    description: '0–1: how much of the data it rests on is there, and how exact that is; 0 where it is unknown.',
  })
  declare precision: number;

  @Field(() => Float, { description: 'The weight asked for, as a share of 1.' })
  declare weight: number;

  @Field(() => Float, { description: 'The weight after unknown factors are left out, as a share of 1.' })
  declare effectiveWeight: number;

  @Field(() => Float, { description: 'Points of the score that come from here.' })
  declare contribution: number;

  @Field(() => String, { description: 'The formula with its numbers put in.' })
  declare formula: string;

  @Field(() => [EvidenceType], { description: 'What it rests on.' })
  declare evidence: EvidenceType[];

  @Field(() => String, { description: 'What would change this factor, in words.' })
  declare improvement: string;
}
