import type { GraphQLSchema } from 'graphql';
import { type FilteredOperation, filterOperation } from '../authorization/filter-operation.js';
import type { OperationGuards } from '../authorization/operation-guards.js';
import { type ActualCost, compileActualCost } from '../demand-control/actual-cost.js';
import type { CostSchema } from '../demand-control/cost-schema.js';
import type { Operation } from '../documents/operation.js';
import type { Overrides, Planner } from '../planning/planner.js';
import { printOperation } from '../planning/print-operation.js';
import type { StoredPlan } from '../planning/stored-plans.js';
import { satisfies } from '../planning/supergraph.js';
import type { CompileContext } from './compile-context.js';
import { type CompiledSteps, compilePlan } from './compile-plan.js';
import { compileWriter } from './compile-writer.js';
import { compileIntrospection } from './introspect.js';
import { planOperation } from './plan-operation.js';
import type { Fault, Step } from './run.js';
import type { ResponseShape } from './write-response.js';

/** An operation ready to run for every caller with the same grants. */
export interface CompiledOperation extends ResponseShape {
  readonly planKey: string;
  readonly hash: string;
  readonly steps: CompiledSteps | null;
  readonly introspection: Step | null;
  readonly unauthorizedPaths: readonly (readonly string[])[];
  /** What the planner could not plan; without steps it is the whole operation. */
  readonly planFaults: readonly Fault[];
  /** The plan as it can be used again by another process; null when there is none, or when nobody will store it. */
  readonly stored: StoredPlan | null;
  /** How often requests found it in the cache. */
  readonly uses: { count: number };
  /** Null unless demand control is on. */
  readonly actualCost: ActualCost | null;
}

export interface CompileOptions extends CompileContext {
  readonly schema: GraphQLSchema;
  readonly planner: Planner;
  /** Deny nothing, only report. */
  readonly dryRun: boolean;
  /** Whether plans are kept beside their compiled form. */
  readonly keepsPlans: boolean;
  /** Null unless demand control is on. */
  readonly costs: CostSchema | null;
}

export interface CompileRequest {
  readonly hash: string;
  readonly planKey: string;
  /** With its conditions decided by `values`. */
  readonly operation: Operation;
  readonly values: readonly unknown[];
  readonly guards: OperationGuards;
  readonly grants: string;
  readonly overrides: Overrides;
}

/**
 * Filters, plans and compiles. What cannot be planned is a compiled operation that says so.
 * @throws PlanningRefused when the planner is overloaded or nobody waits any more
 */
export async function compileOperation(
  options: CompileOptions,
  request: CompileRequest,
  signal?: AbortSignal,
): Promise<CompiledOperation> {
  const filtered = applyGrants(options, request);
  const { operation } = request;
  const { plan, faults, stored } = await planOperation(
    options.planner,
    options.isSubtype,
    filtered.operation,
    request.overrides,
    signal,
  );
  const local = printOperation(filtered.operation, 'router', options.isSubtype);
  const { schema, supergraph } = options;
  const context = {
    schema,
    nulled: filtered.nulled,
    satisfies: (name: string, condition: string) => satisfies(supergraph, name, condition),
  };
  return {
    hash: request.hash,
    planKey: request.planKey,
    operation,
    denied: filtered.denied,
    unauthorizedPaths: filtered.denied.map((guard) => guard.path),
    isEmpty: filtered.denied.length > 0 && filtered.operation.selections.length === 0,
    writer: compileWriter(context, operation),
    introspection: local && compileIntrospection(schema, local),
    steps: plan && compilePlan(options, plan),
    planFaults: faults,
    stored: options.keepsPlans ? stored : null,
    uses: { count: 0 },
    actualCost: options.costs && compileActualCost(options.costs, operation, options.isSubtype),
  };
}

function applyGrants(
  { dryRun }: CompileOptions,
  { operation, guards, grants, values }: CompileRequest,
): FilteredOperation {
  const filtered = filterOperation(operation, guards, grants, values);
  return dryRun ? { operation, nulled: new Set(), denied: filtered.denied } : filtered;
}
