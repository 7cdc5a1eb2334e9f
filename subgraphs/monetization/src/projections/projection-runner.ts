import type { ProjectionAssumptions } from './assumptions.js';
import type { ProjectionResult } from './projection.js';

export interface ProjectionJob {
  readonly assumptions: ProjectionAssumptions;
  readonly months: number;
  readonly simulations: number;
  readonly seed: number;
}

/** Computes a projection somewhere it disturbs nobody. */
export interface ProjectionRunner {
  /** @throws the signal's reason once it is aborted. */
  run(job: ProjectionJob, signal: AbortSignal, onPercent: (percent: number) => void): Promise<ProjectionResult>;
}
