import { createRequire } from 'node:module';
import type { QueryPlanner } from '@graphql-hive/router-query-planner';
import { SupergraphError } from '../execution/engine-contract.js';
import { correctRewrites } from './correct-rewrites.js';
import { createFallbackPlanner } from './fallback/create-fallback-planner.js';
import { readFederatedSchema } from './fallback/federated-schema.js';
import { createDefectTest } from './native-defects.js';
import { orderSubgraphs } from './order-subgraphs.js';
import { createOverrideReader, type Overrides } from './overrides.js';
import { createPlannerProcess } from './planner-process.js';
import { PlanningRefused } from './planning-refused.js';
import type { PlanNode } from './query-plan.js';
import { simplifyKeys } from './simplify-keys.js';
import { type StoredPlans, storedPlanKey } from './stored-plans.js';
import type { Supergraph } from './supergraph.js';
import { findPlanFault } from './verify-plan.js';

export type { Overrides } from './overrides.js';

const JOIN = 'https://specs.apollo.dev/join';
const PLANNING_TIMEOUT_MS = 5_000;
const DEFAULT_QUEUE_LIMIT = 256;

export interface Planner {
  /** Which progressive overrides a request falls under, reduced to what can change a plan. */
  overridesFor(activeLabels: ReadonlySet<string>, percentile: number): Overrides;
  /** Rejects when no plan is found, with PlanningRefused when it was not looked for. */
  plan(operation: string, overrides: Overrides, signal?: AbortSignal): Promise<FoundPlan>;
  /** Plans without asking the native planner. */
  planInstead(operation: string, overrides: Overrides): PlanNode | null;
  close(): void;
}

export interface FoundPlan {
  /** Null when there is nothing to fetch. */
  readonly plan: PlanNode | null;
  /** It comes straight from the native planner, whose plans need corrections. */
  readonly isNative: boolean;
}

export interface PlannerOptions {
  /** False plans everything by the fallback; default true. */
  readonly isNativeUsed?: boolean | undefined;
  /** Operations that may wait for the planner; default 256. */
  readonly queueLimit?: number | undefined;
  /** Plans of this very supergraph from an earlier process, which has also shown that the native planner takes the supergraph. */
  readonly stored?: StoredPlans | undefined;
}

/**
 * The native planner, and what stands in for it where it cannot plan, crashes, takes too long or plans wrongly.
 * @throws SupergraphError when the native planner does not accept the supergraph
 */
export function createPlanner(supergraph: Supergraph, options: PlannerOptions = {}): Planner {
  const ordered = orderSubgraphs(supergraph);
  const sdl = simplifyKeys(ordered.supergraph);
  const schema = readFederatedSchema(supergraph);
  const fallback = createFallbackPlanner(schema);
  const isPlannedWrongly = createDefectTest(supergraph);
  const isNativeUsed = options.isNativeUsed ?? true;
  const { stored } = options;
  // There a directive's absence means other things; the check and the fallback read Federation 2.
  const isFederation1 = supergraph.links.some(({ identity, version }) => identity === JOIN && version === 'v0.1');
  if (!stored) checkAccepted(sdl);
  const remote = createPlannerProcess(sdl, {
    timeoutMs: PLANNING_TIMEOUT_MS,
    queueLimit: options.queueLimit ?? DEFAULT_QUEUE_LIMIT,
  });
  const planNatively = async (operation: string, { labels, percentage }: Overrides, signal?: AbortSignal) =>
    ordered.restore(await remote.plan({ operation, labels: [...labels], percentage }, signal));

  return {
    overridesFor: createOverrideReader(schema),
    async plan(operation, overrides, signal) {
      if (isFederation1) return { plan: await planNatively(operation, overrides, signal), isNative: true };
      const known = stored?.get(storedPlanKey(operation, overrides.key));
      if (known && findPlanFault(schema, known.plan) === null) return { plan: known.plan, isNative: false };
      if (!isNativeUsed || isPlannedWrongly(operation)) {
        return { plan: fallback.plan(operation, overrides), isNative: false };
      }
      let reason: unknown;
      try {
        const plan = await planNatively(operation, overrides, signal);
        const fault = plan && findPlanFault(schema, plan);
        if (!fault) return { plan: plan && correctRewrites(schema, plan), isNative: true };
        reason = fault;
      } catch (error) {
        if (error instanceof PlanningRefused) throw error;
        reason = messageOf(error);
      }
      try {
        return { plan: fallback.plan(operation, overrides), isNative: false };
      } catch (error) {
        throw new Error(`${messageOf(error)} (the native planner: ${reason})`);
      }
    },
    planInstead(operation, overrides) {
      if (isFederation1) throw new Error('the fallback plans Federation 2 operations only');
      return fallback.plan(operation, overrides);
    },
    close: () => remote.close(),
  };
}

/** Loaded only here: with stored plans the router starts without it. */
function checkAccepted(sdl: string): void {
  const native = createRequire(import.meta.url)('@graphql-hive/router-query-planner') as {
    readonly QueryPlanner: typeof QueryPlanner;
  };
  try {
    new native.QueryPlanner(sdl);
  } catch (error) {
    throw new SupergraphError(`The query planner does not accept the supergraph: ${messageOf(error)}`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
