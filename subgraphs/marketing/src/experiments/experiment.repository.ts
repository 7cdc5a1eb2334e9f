import type { VersionedRepository } from '../records/versioned-repository.js';
import type { Experiment, VariantTotals } from './experiment.js';

export type ExperimentFilter = Readonly<Record<never, never>>;

export type ExperimentRepository = VersionedRepository<Experiment, ExperimentFilter>;

/** Visitors and conversions of a variant that were counted somewhere and are told once. */
export interface Observation extends VariantTotals {
  readonly experimentId: string;
  readonly workspaceId: string;
  /** Names it within its experiment. */
  readonly key: string;
  readonly recordedAt: Date;
}

export interface ObservationRepository {
  /**
   * Stores those whose keys are new, all of them or none, and says how many that were; null, and nothing is stored, when the ones that are
   * there under the other keys are not accepted.
   */
  insertNew(
    observations: readonly Observation[],
    accept: (known: readonly Observation[]) => boolean,
  ): Promise<number | null>;
  count(workspaceId: string, experimentId: string): Promise<number>;
  /** Added up by variant; variants without observations are left out. */
  totals(workspaceId: string, experimentId: string, metricKeys: readonly string[]): Promise<VariantTotals[]>;
}
