import type { PlanNode } from './query-plan.js';

/** A plan as it outlives the process: what was planned, under which overrides, and how. Neither variables nor anything of a caller. */
export interface StoredPlan {
  /** The printed operation. */
  readonly operation: string;
  readonly overrides: string;
  readonly plan: PlanNode;
}

/** Changes whenever the same supergraph and operation may be planned otherwise: what was stored before is then of no use. */
export const PLANNER_VERSION = '@graphql-hive/router-query-planner@0.0.38+1';

/** By what `storedPlanKey` gives. */
export type StoredPlans = ReadonlyMap<string, StoredPlan>;

export function storedPlanKey(operation: string, overrides: string): string {
  return `${overrides}\0${operation}`;
}
