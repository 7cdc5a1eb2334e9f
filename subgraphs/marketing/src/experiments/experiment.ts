import type { VersionedRecord } from '../records/versioned-repository.js';
import type { ExperimentEvaluation } from './experiment-evaluation.js';

/**
 * When the data may be looked at. `FIXED_HORIZON`: once, when the planned size is reached. `GROUP_SEQUENTIAL`: at any time, each look
 * spending some of the chance of a false finding. `ALWAYS_VALID`: at any time and as often as one likes, for some power.
 */
export type ExperimentDesign = 'FIXED_HORIZON' | 'GROUP_SEQUENTIAL' | 'ALWAYS_VALID';

export interface ExperimentVariant {
  readonly key: string;
  readonly name: string;
  /** Share of the visitors, of any scale. */
  readonly weight: number;
}

export interface ExperimentMetric {
  readonly key: string;
  readonly name: string;
}

/** What is decided before the first visitor. */
export interface ExperimentPlan {
  readonly design: ExperimentDesign;
  /** Chance that anything is called a difference where there is none, 0–1. */
  readonly alpha: number;
  /** Chance that a difference as large as planned for is found, 0–1. */
  readonly power: number;
  /** Of the first metric, without a change, 0–1. */
  readonly baselineRate: number;
  /** The least difference of rates worth knowing, 0–1; absolute. */
  readonly minimumEffect: number;
}

/** Two or more versions of something, shown to visitors at random. */
export interface Experiment extends VersionedRecord {
  readonly name: string;
  readonly hypothesis: string;
  /** The first is the control. */
  readonly variants: readonly ExperimentVariant[];
  /** The first decides. */
  readonly metrics: readonly ExperimentMetric[];
  readonly plan: ExperimentPlan;
  /** Visitors that each variant needs, in their order. */
  readonly plannedSizes: readonly number[];
  /** Of a group-sequential design, oldest first: they cannot be taken back. */
  readonly looks: readonly ExperimentLook[];
  /** When somebody ended it; null while it runs. Missing in what was stored before experiments could end. */
  readonly endedAt?: Date | null;
  /** What was decided; empty while it runs. */
  readonly conclusion?: string;
}

export interface ExperimentLook {
  readonly takenAt: Date;
  /** Of the planned visitors, 0–1. */
  readonly fraction: number;
  readonly evaluation: ExperimentEvaluation;
}

/** Visitors and conversions of one variant, added up. */
export interface VariantTotals {
  readonly variantKey: string;
  readonly exposures: number;
  /** By the key of the metric. */
  readonly conversions: Readonly<Record<string, number>>;
}

/** Comparisons that are made: every other variant with the control, in every metric. */
export function comparisonCount({ variants, metrics }: Pick<Experiment, 'variants' | 'metrics'>): number {
  return (variants.length - 1) * metrics.length;
}
