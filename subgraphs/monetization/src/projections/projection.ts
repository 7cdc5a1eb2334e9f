import type { ProjectionAssumptions } from './assumptions.js';
import type { ProjectedPeriod } from './periods.js';
import type { Scenario, TornadoBar } from './sensitivity.js';
import type { Simulation } from './simulate.js';

export type ProjectionStatus = 'QUEUED' | 'RUNNING' | 'COMPLETED' | 'FAILED' | 'CANCELLED';

export interface ProjectionResult {
  readonly months: readonly ProjectedPeriod[];
  readonly quarters: readonly ProjectedPeriod[];
  readonly years: readonly ProjectedPeriod[];
  readonly scenarios: readonly Scenario[];
  readonly tornado: readonly TornadoBar[];
  readonly simulation: Simulation;
}

/** One run of a projection. */
export interface Projection {
  readonly id: string;
  readonly workspaceId: string;
  readonly strategyId: string;
  readonly months: number;
  readonly simulations: number;
  readonly seed: number;
  readonly assumptions: ProjectionAssumptions;
  readonly status: ProjectionStatus;
  readonly percent: number;
  readonly message: string;
  readonly revision: number;
  readonly attempt: number;
  readonly fence: number;
  readonly leaseUntil: Date | null;
  readonly result: ProjectionResult | null;
  readonly idempotencyKey: string;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
}

/** The right to work on a projection until another takes it over. */
export interface ProjectionLease {
  readonly projectionId: string;
  readonly fence: number;
}

/** What each change of status or worker adds to the revision; a worker's own reports count in ones and stay below it. */
export const REVISION_STEP = 1_000;

export function isTerminal(status: ProjectionStatus): boolean {
  return status === 'COMPLETED' || status === 'FAILED' || status === 'CANCELLED';
}

/** A state as it travels through pub/sub: plain JSON. */
export interface ProjectionProgress {
  readonly projectionId: string;
  readonly status: ProjectionStatus;
  readonly percent: number;
  readonly message: string;
  readonly revision: number;
  /** ISO 8601. */
  readonly at: string;
}

export function progressTopic(projectionId: string): string {
  return `monetization.projection.${projectionId}`;
}

export function progressOf({ id, status, percent, message, revision }: Projection, now: Date): ProjectionProgress {
  return { projectionId: id, status, percent, message, revision, at: now.toISOString() };
}
