import { Field, Float, ID, InputType, Int } from 'type-graphql';
import type { ExperimentDesign } from './experiment.js';
import { ExperimentDesignEnum } from './experiment.type.js';

@InputType({ description: 'A version that visitors may be shown.' })
export class ExperimentVariantInput {
  @Field(() => String, { description: 'Names it in observations: lower-case letters, digits and `_`, at most 40.' })
  declare key: string;

  @Field(() => String, { description: 'What people call it.' })
  declare name: string;

  @Field(() => Float, { defaultValue: 1, description: 'Its share of the visitors, of any scale.' })
  declare weight: number;
}

@InputType({ description: 'What visitors may do.' })
export class ExperimentMetricInput {
  @Field(() => String, { description: 'Names it in observations: lower-case letters, digits and `_`, at most 40.' })
  declare key: string;

  @Field(() => String, { description: 'What people call it.' })
  declare name: string;
}

@InputType({ description: 'What is decided before the first visitor.' })
export class ExperimentPlanInput {
  @Field(() => ExperimentDesignEnum, {
    defaultValue: 'FIXED_HORIZON',
    description: 'When the figures may be looked at.',
  })
  declare design: ExperimentDesign;

  @Field(() => Float, { defaultValue: 0.05, description: 'Chance of a false finding among all comparisons.' })
  declare alpha: number;

  @Field(() => Float, { defaultValue: 0.8, description: 'Chance of finding a difference as large as planned for.' })
  declare power: number;

  @Field(() => Float, { description: 'Rate of the first metric without a change, between 0 and 1.' })
  declare baselineRate: number;

  @Field(() => Float, { description: 'The least difference of rates worth knowing, absolute: 0.01 is one point.' })
  declare minimumEffect: number;
}

@InputType({ description: 'An experiment.' })
export class CreateExperimentInput {
  @Field(() => String, { description: 'What it is called.' })
  declare name: string;

  @Field(() => String, { nullable: true, description: 'What is expected and why.' })
  declare hypothesis?: string | null;

  @Field(() => [ExperimentVariantInput], { description: 'The control first, then one to seven others.' })
  declare variants: ExperimentVariantInput[];

  @Field(() => [ExperimentMetricInput], { description: 'What decides first, then at most four others.' })
  declare metrics: ExperimentMetricInput[];

  @Field(() => ExperimentPlanInput, { description: 'What is decided before the first visitor.' })
  declare plan: ExperimentPlanInput;

  @Field(() => String, {
    nullable: true,
    description: 'The same key answers with the same experiment, however often it is sent.',
  })
  declare idempotencyKey?: string | null;
}

@InputType({ description: 'How many of the visitors did something.' })
export class ConversionCountInput {
  @Field(() => String, { description: 'The metric.' })
  declare metricKey: string;

  @Field(() => Int, { description: 'Visitors who did it, each counted once.' })
  declare count: number;
}

@InputType({ description: 'Visitors of one variant that were counted together, for example those of an hour.' })
export class ObservationInput {
  @Field(() => String, { description: 'Names it: what comes again under the same key is counted once.' })
  declare key: string;

  @Field(() => String, { description: 'What they were shown.' })
  declare variantKey: string;

  @Field(() => Int, { description: 'How many there were, each counted once.' })
  declare exposures: number;

  @Field(() => [ConversionCountInput], { description: 'What they did; a metric that is left out was done by none.' })
  declare conversions: ConversionCountInput[];
}

@InputType({ description: 'Observations of an experiment.' })
export class RecordObservationsInput {
  @Field(() => ID, { description: 'Which experiment.' })
  declare experimentId: string;

  @Field(() => [ObservationInput], { description: 'One to 1,000.' })
  declare observations: ObservationInput[];
}

@InputType({ description: 'Which experiment.' })
export class EvaluateExperimentInput {
  @Field(() => ID, { description: 'Its id.' })
  declare experimentId: string;
}

@InputType({ description: 'The end of an experiment.' })
export class EndExperimentInput {
  @Field(() => ID, { description: 'Which experiment.' })
  declare experimentId: string;

  @Field(() => String, { description: 'What was decided, in words; at most 2,000 characters.' })
  declare conclusion: string;
}

@InputType({ description: 'What an experiment should find.' })
export class ExperimentSizeInput {
  @Field(() => ExperimentPlanInput, { description: 'The plan.' })
  declare plan: ExperimentPlanInput;

  @Field(() => [Float], {
    nullable: true,
    description: 'Weights of the variants, the control first; halves if left out.',
  })
  declare weights?: number[] | null;

  @Field(() => Int, { defaultValue: 1, description: 'Metrics that are compared, 1–5.' })
  declare metricCount: number;

  @Field(() => Int, { nullable: true, description: 'Visitors a day of all variants together.' })
  declare visitorsPerDay?: number | null;
}
