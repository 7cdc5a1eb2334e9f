import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { SupergraphError } from '../execution/engine-contract.js';
import { orderSubgraphs } from './order-subgraphs.js';
import { createPlannerProcess } from './planner-process.js';
import type { PlanNode } from './query-plan.js';
import { simplifyKeys } from './simplify-keys.js';
import type { Supergraph } from './supergraph.js';

const PLANNING_TIMEOUT_MS = 5_000;

export interface Planner {
  /** Which progressive overrides a request falls under, reduced to what can change a plan. */
  overridesFor(activeLabels: ReadonlySet<string>, percentile: number): Overrides;
  /** Plans in another process. Resolves with null when there is nothing to fetch; rejects when the planner cannot plan. */
  plan(operation: string, overrides: Overrides): Promise<PlanNode | null>;
  close(): void;
}

export interface Overrides {
  /** Equal keys give equal plans. */
  readonly key: string;
  readonly labels: Set<string>;
  readonly percentage: number;
}

/** @throws SupergraphError when the planner does not accept the supergraph */
export function createPlanner(supergraph: Supergraph): Planner {
  const ordered = orderSubgraphs(supergraph);
  const sdl = simplifyKeys(ordered.supergraph);
  const planner = constructPlanner(sdl);
  const remote = createPlannerProcess(sdl, PLANNING_TIMEOUT_MS);
  const labels = [...planner.overrideLabels].sort();
  const thresholds = [...new Set(planner.overridePercentages)].sort((a, b) => a - b);
  const none: Overrides = { key: '', labels: new Set(), percentage: 0 };

  return {
    overridesFor(activeLabels, percentile) {
      if (labels.length === 0 && thresholds.length === 0) return none;
      const active = labels.filter((label) => activeLabels.has(label));
      const percentage = thresholds.findLast((threshold) => threshold <= percentile) ?? 0;
      return { key: `${active.join(',')}@${percentage}`, labels: new Set(active), percentage };
    },
    plan: async (operation, { labels: active, percentage }) =>
      ordered.restore(await remote.plan({ operation, labels: [...active], percentage })),
    close: () => remote.close(),
  };
}

function constructPlanner(sdl: string): QueryPlanner {
  try {
    return new QueryPlanner(sdl);
  } catch (error) {
    throw new SupergraphError(
      `The query planner does not accept the supergraph: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
