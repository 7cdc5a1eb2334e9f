import { createRequire } from 'node:module';
import type { QueryPlanner } from '@graphql-hive/router-query-planner';
import type { Operation } from '../documents/operation.js';
import { SupergraphError } from '../execution/engine-contract.js';
import { createGapFinder } from './completeness/find-gap.js';
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
  /**
   * The plan, or null when there is nothing to fetch. Rejects when none is found, with PlanningRefused when it was not looked for.
   * @param text the operation as it is planned
   */
  plan(operation: Operation, text: string, overrides: Overrides, signal?: AbortSignal): Promise<PlanNode | null>;
  /** Plans without asking the native planner. */
  planInstead(text: string, overrides: Overrides): PlanNode | null;
  close(): void;
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
 * @param isShown whether clients know a type
 * @throws SupergraphError when the native planner does not accept the supergraph
 */
export function createPlanner(
  supergraph: Supergraph,
  isShown: (type: string) => boolean,
  options: PlannerOptions = {},
): Planner {
  const ordered = orderSubgraphs(supergraph);
  const sdl = simplifyKeys(ordered.supergraph);
  const schema = readFederatedSchema(supergraph);
  const fallback = createFallbackPlanner(schema);
  const findGap = createGapFinder(schema, isShown);
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
    async plan(operation, text, overrides, signal) {
      if (isFederation1) return planNatively(text, overrides, signal);
      const known = stored?.get(storedPlanKey(text, overrides.key));
      if (known && findPlanFault(schema, known.plan) === null) return known.plan;
      if (!isNativeUsed || isPlannedWrongly(text)) return fallback.plan(text, overrides);
      let reason: unknown;
      try {
        const native = await planNatively(text, overrides, signal);
        const plan = native && correctRewrites(schema, native);
        const fault = plan && (findPlanFault(schema, plan) ?? findGap(operation, plan));
        if (!fault) return plan;
        reason = fault;
      } catch (error) {
        if (error instanceof PlanningRefused) throw error;
        reason = messageOf(error);
      }
      try {
        return fallback.plan(text, overrides);
      } catch (error) {
        throw new Error(`${messageOf(error)} (the native planner: ${reason})`);
      }
    },
    planInstead(text, overrides) {
      if (isFederation1) throw new Error('the fallback plans Federation 2 operations only');
      return fallback.plan(text, overrides);
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
