import { Authenticated, ConnectionType, enumOf, Key, RequiresScopes } from '@paissive/graphql-kit';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { ExperimentDesign } from './experiment.js';
import { ExperimentEvaluationType } from './experiment-evaluation.type.js';

export const ExperimentDesignEnum = enumOf<ExperimentDesign>('ExperimentDesign', 'When the figures may be looked at.', {
  FIXED_HORIZON: 'Once, when the planned visitors are in. Needs the fewest of them.',
  GROUP_SEQUENTIAL:
    "At any time; each look spends some of the chance of a false finding (Lan and DeMets 1983, in the manner of O'Brien and Fleming). Needs 3 % more.",
  ALWAYS_VALID: 'At any time and as often as one likes (Johari et al. 2022), for some power.',
});

@Authenticated()
@ObjectType('ExperimentVariant', { description: 'A version that visitors may be shown.' })
export class ExperimentVariantType {
  @Field(() => String, { description: 'Names it in observations.' })
  declare key: string;

  @Field(() => String, { description: 'What people call it.' })
  declare name: string;

  @Field(() => Float, { description: 'Its share of the visitors, of any scale.' })
  declare weight: number;

  @Field(() => Int, { description: 'Visitors that it needs by the plan.' })
  declare plannedSize: number;
}

@Authenticated()
@ObjectType('ExperimentMetric', { description: 'What visitors may do.' })
export class ExperimentMetricType {
  @Field(() => String, { description: 'Names it in observations.' })
  declare key: string;

  @Field(() => String, { description: 'What people call it.' })
  declare name: string;
}

@Authenticated()
@ObjectType('ExperimentPlan', { description: 'What is decided before the first visitor.' })
export class ExperimentPlanType {
  @Field(() => ExperimentDesignEnum, { description: 'When the figures may be looked at.' })
  declare design: ExperimentDesign;

  @Field(() => Float, { description: 'Chance of a false finding among all comparisons, 0–1.' })
  declare alpha: number;

  @Field(() => Float, { description: 'Chance of finding a difference as large as planned for, 0–1.' })
  declare power: number;

  @Field(() => Float, { description: 'Rate of the first metric without a change, 0–1.' })
  declare baselineRate: number;

  @Field(() => Float, { description: 'The least difference of rates worth knowing, absolute, 0–1.' })
  declare minimumEffect: number;
}

@Authenticated()
@ObjectType('ExperimentLook', { description: 'A look at a group-sequential experiment, which cannot be taken back.' })
export class ExperimentLookType {
  @Field(() => Date, { description: 'When it was taken.' })
  declare takenAt: Date;

  @Field(() => Float, { description: 'Of the planned visitors, 0–1.' })
  declare fraction: number;

  @Field(() => ExperimentEvaluationType, { description: 'What it said.' })
  declare evaluation: ExperimentEvaluationType;
}

@Key('id')
@RequiresScopes([['marketing:read']])
@ObjectType('Experiment', {
  description: 'Versions of something that are shown to visitors at random, to see which does better.',
})
export class ExperimentType {
  @Field(() => ID, { description: 'Names it everywhere.' })
  declare id: string;

  @Field(() => String, { description: 'What it is called.' })
  declare name: string;

  @Field(() => String, { description: 'What is expected and why; may be empty.' })
  declare hypothesis: string;

  @Field(() => [ExperimentMetricType], { description: 'What is measured; the first decides.' })
  declare metrics: readonly ExperimentMetricType[];

  @Field(() => ExperimentPlanType, { description: 'What was decided before the first visitor.' })
  declare plan: ExperimentPlanType;

  @Field(() => [ExperimentLookType], { description: 'Looks so far, oldest first, 25 at most.' })
  declare looks: readonly ExperimentLookType[];

  @Field(() => Date, { nullable: true, description: 'When it was ended; null while it runs.' })
  declare endedAt?: Date | null;

  @Field(() => Int, { description: 'Grows with every change.' })
  declare version: number;

  @Field(() => Date, { description: 'When it was made.' })
  declare createdAt: Date;

  @Field(() => Date, { description: 'When it was changed last.' })
  declare updatedAt: Date;
}

export const ExperimentConnection = ConnectionType(ExperimentType, { name: 'Experiment' });

@Authenticated()
@ObjectType('PowerPoint', { description: 'What a size can find.' })
export class PowerPointType {
  @Field(() => Int, { description: 'Visitors of the control.' })
  declare size: number;

  @Field(() => Float, { description: 'Chance of finding the planned difference with them, 0–1.' })
  declare power: number;
}

@Authenticated()
@ObjectType('ExperimentSize', { description: 'What an experiment needs.' })
export class ExperimentSizeType {
  @Field(() => [Int], { description: 'Visitors of each variant, the control first.' })
  declare sizes: readonly number[];

  @Field(() => Int, { description: 'All of them together.' })
  declare total: number;

  @Field(() => Int, { nullable: true, description: 'Days that they take; null without visitors a day.' })
  declare days: number | null;

  @Field(() => [PowerPointType], { description: 'Power at a quarter of the size up to twice as much.' })
  declare powerCurve: readonly PowerPointType[];
}
