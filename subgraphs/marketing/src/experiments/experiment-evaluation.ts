import type { GoodnessOfFit } from '@paissive/statistics';

export type ComparisonTest = 'POOLED_Z' | 'FISHER_EXACT' | 'SEQUENTIAL_Z' | 'MIXTURE_RATIO';

/** A variant against the control in one metric. */
export interface Comparison {
  readonly variantKey: string;
  readonly metricKey: string;
  readonly test: ComparisonTest;
  /** Rate of the variant − rate of the control. */
  readonly difference: number;
  /** Difference over the rate of the control; null when that is 0. */
  readonly relativeDifference: number | null;
  readonly low: number;
  readonly high: number;
  /** Null where the test has no z. */
  readonly z: number | null;
  /** |z| that this look asks for; null outside group-sequential designs. */
  readonly boundary: number | null;
  /** Null where the boundary alone decides. */
  readonly pValue: number | null;
  readonly adjustedPValue: number | null;
  readonly isSignificant: boolean;
}

/** The rate of a variant in a metric. */
export interface VariantRate {
  readonly variantKey: string;
  readonly metricKey: string;
  readonly exposures: number;
  readonly conversions: number;
  /** Null without visitors; so is the interval. */
  readonly rate: number | null;
  /** Wilson's interval at 95 %, of this variant alone. */
  readonly low: number | null;
  readonly high: number | null;
}

/** Whether visitors were shared out as planned. */
export interface SampleRatio extends GoodnessOfFit {
  readonly isMismatch: boolean;
}

export interface ExperimentEvaluation {
  /** Of the planned visitors, of the variant that has the least of its plan, 0–1. */
  readonly fraction: number;
  readonly rates: readonly VariantRate[];
  /** Null without visitors. */
  readonly sampleRatio: SampleRatio | null;
  readonly comparisons: readonly Comparison[];
  readonly verdict: Verdict;
}

export type VerdictKind =
  | 'NO_DATA'
  | 'SAMPLE_RATIO_MISMATCH'
  | 'TOO_EARLY'
  | 'VARIANT_BETTER'
  | 'CONTROL_BETTER'
  | 'NO_DIFFERENCE';

/** What to do, in words. */
export interface Verdict {
  readonly kind: VerdictKind;
  /** The variant to keep; null when none is better than the control. */
  readonly variantKey: string | null;
  /** Whether the experiment may be ended on it. */
  readonly mayDecide: boolean;
  readonly explanation: string;
  /** What speaks against acting on it. */
  readonly warnings: readonly string[];
}
