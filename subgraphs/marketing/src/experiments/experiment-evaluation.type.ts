import { Authenticated, enumOf } from '@paissive/graphql-kit';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { ComparisonTest, VerdictKind } from './experiment-evaluation.js';

export const ComparisonTestEnum = enumOf<ComparisonTest>(
  'ComparisonTest',
  'How a variant was compared with the control.',
  {
    POOLED_Z: 'Two-proportion z test with the pooled standard error.',
    FISHER_EXACT: "Fisher's exact test, where an expected count is below 5.",
    SEQUENTIAL_Z: "The pooled z against the O'Brien-Fleming boundary of this look.",
    MIXTURE_RATIO: 'Mixture sequential probability ratio, valid at any time.',
  },
);

export const VerdictKindEnum = enumOf<VerdictKind>('ExperimentVerdictKind', 'What an experiment came to.', {
  NO_DATA: 'There are no visitors to compare.',
  SAMPLE_RATIO_MISMATCH: 'Visitors are not shared out as planned (p < 0.001): nothing can be believed.',
  TOO_EARLY: 'Not to be decided yet.',
  VARIANT_BETTER: 'A variant is better than the control.',
  CONTROL_BETTER: 'Every other variant is worse than the control.',
  NO_DIFFERENCE: 'None as large as planned for was found.',
});

@Authenticated()
@ObjectType('VariantRate', { description: 'How a variant did in a metric.' })
export class VariantRateType {
  @Field(() => String, { description: 'The variant.' })
  declare variantKey: string;

  @Field(() => String, { description: 'The metric.' })
  declare metricKey: string;

  @Field(() => Int, { description: 'Visitors who saw the variant.' })
  declare exposures: number;

  @Field(() => Int, { description: 'Those of them who converted.' })
  declare conversions: number;

  @Field(() => Float, { nullable: true, description: 'Conversions over exposures, 0–1; null without visitors.' })
  declare rate: number | null;

  @Field(() => Float, { nullable: true, description: "Lower end of Wilson's interval at 95 %." })
  declare low: number | null;

  @Field(() => Float, { nullable: true, description: "Upper end of Wilson's interval at 95 %." })
  declare high: number | null;
}

@Authenticated()
@ObjectType('SampleRatioCheck', { description: 'Whether visitors were shared out as planned, by a chi-square test.' })
export class SampleRatioCheckType {
  @Field(() => Float, { description: "Pearson's statistic." })
  declare chiSquare: number;

  @Field(() => Int, { description: 'Variants less one.' })
  declare degreesOfFreedom: number;

  @Field(() => Float, { description: 'Chance of shares this uneven if all is well.' })
  declare pValue: number;

  @Field(() => Boolean, { description: 'Whether that is below 0.001.' })
  declare isMismatch: boolean;
}

@Authenticated()
@ObjectType('VariantComparison', { description: 'A variant against the control in one metric.' })
export class VariantComparisonType {
  @Field(() => String, { description: 'The variant.' })
  declare variantKey: string;

  @Field(() => String, { description: 'The metric.' })
  declare metricKey: string;

  @Field(() => ComparisonTestEnum, { description: 'How they were compared.' })
  declare test: ComparisonTest;

  @Field(() => Float, { description: 'Rate of the variant less rate of the control.' })
  declare difference: number;

  @Field(() => Float, { nullable: true, description: 'That over the rate of the control; null when it is 0.' })
  declare relativeDifference: number | null;

  @Field(() => Float, {
    description:
      "Lower end of the difference's interval: Newcombe's (repeated for looks) or an always valid one, at the confidence that all comparisons share.",
  })
  declare low: number;

  @Field(() => Float, { description: 'Upper end of the interval.' })
  declare high: number;

  @Field(() => Float, { nullable: true, description: 'The standard normal statistic, where the test has one.' })
  declare z: number | null;

  @Field(() => Float, { nullable: true, description: '|z| that this look asks for, in group-sequential designs.' })
  declare boundary: number | null;

  @Field(() => Float, { nullable: true, description: 'Two-sided, before adjustment; null where a boundary decides.' })
  declare pValue: number | null;

  @Field(() => Float, { nullable: true, description: "Adjusted for all comparisons by Holm's procedure." })
  declare adjustedPValue: number | null;

  @Field(() => Boolean, { description: 'Whether it is beyond chance after adjustment.' })
  declare isSignificant: boolean;
}

@Authenticated()
@ObjectType('ExperimentVerdict', { description: 'What to do, in words.' })
export class ExperimentVerdictType {
  @Field(() => VerdictKindEnum, { description: 'What it came to.' })
  declare kind: VerdictKind;

  @Field(() => String, { nullable: true, description: 'The variant to keep; null when none beats the control.' })
  declare variantKey: string | null;

  @Field(() => Boolean, { description: 'Whether the experiment may be ended on it.' })
  declare mayDecide: boolean;

  @Field(() => String, { description: 'Why, with the figures.' })
  declare explanation: string;

  @Field(() => [String], { description: 'What speaks against acting on it.' })
  declare warnings: readonly string[];
}

@Authenticated()
@ObjectType('ExperimentEvaluation', { description: 'What the visitors so far say.' })
export class ExperimentEvaluationType {
  @Field(() => Float, { description: 'Of the planned visitors, of the variant that has the least of its plan, 0–1.' })
  declare fraction: number;

  @Field(() => [VariantRateType], {
    description: 'Every variant in every metric, as they are ordered in the experiment.',
  })
  declare rates: readonly VariantRateType[];

  @Field(() => SampleRatioCheckType, { nullable: true, description: 'Null without visitors.' })
  declare sampleRatio: SampleRatioCheckType | null;

  @Field(() => [VariantComparisonType], { description: 'Every other variant with the control, in every metric.' })
  declare comparisons: readonly VariantComparisonType[];

  @Field(() => ExperimentVerdictType, { description: 'What to do.' })
  declare verdict: ExperimentVerdictType;
}
