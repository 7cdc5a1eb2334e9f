import type { FieldSelection, Operation, Selection } from '../documents/operation.js';
import type { Overrides, Planner } from '../planning/planner.js';
import { PlanningRefused } from '../planning/planning-refused.js';
import { printOperation } from '../planning/print-operation.js';
import type { PlanNode } from '../planning/query-plan.js';
import type { StoredPlan } from '../planning/stored-plans.js';
import type { SubtypeTest } from './rewrites.js';
import type { Fault } from './run.js';

/** More root fields than this are not tried one by one. */
const MAX_PARTS = 50;

export interface PlannedOperation {
  /** Null when there is nothing to fetch. */
  readonly plan: PlanNode | null;
  /** What could not be planned: one without a path for the whole operation, or one for each root field left out. */
  readonly faults: readonly Fault[];
  /** Set when the whole was planned. */
  readonly stored: StoredPlan | null;
}

/**
 * Plans an operation. Where that cannot be done, the root fields of a query are planned one by one, so that one of them does not cost the
 * client the others. A mutation is planned whole or not at all.
 * @throws PlanningRefused when the planner is overloaded or nobody waits any more
 */
export async function planOperation(
  planner: Planner,
  isSubtype: SubtypeTest,
  operation: Operation,
  overrides: Overrides,
  signal?: AbortSignal,
): Promise<PlannedOperation> {
  const printed = printOperation(operation, 'subgraphs', isSubtype);
  if (printed === null) return { plan: null, faults: [], stored: null };
  try {
    const plan = await planner.plan(operation, printed.text, overrides, signal);
    return { plan, faults: [], stored: plan && { operation: printed.text, overrides: overrides.key, plan } };
  } catch (error) {
    if (error instanceof PlanningRefused) throw error;
    const fields = operation.type === 'query' ? rootFields(operation.selections) : new Map<string, FieldSelection[]>();
    if (fields.size < 2 || fields.size > MAX_PARTS) return { plan: null, faults: [toFault(error, null)], stored: null };
    return planParts(planner, isSubtype, operation, overrides, fields);
  }
}

function planParts(
  planner: Planner,
  isSubtype: SubtypeTest,
  operation: Operation,
  overrides: Overrides,
  fields: ReadonlyMap<string, readonly Selection[]>,
): PlannedOperation {
  const nodes: PlanNode[] = [];
  const faults: Fault[] = [];
  for (const [key, selections] of fields) {
    const printed = printOperation({ ...operation, selections }, 'subgraphs', isSubtype);
    if (printed === null) continue;
    try {
      const node = planner.planInstead(printed.text, overrides);
      if (node) nodes.push(node);
    } catch (error) {
      faults.push(toFault(error, key));
    }
  }
  const [first] = faults;
  if (nodes.length === 0) return { plan: null, faults: first ? [{ ...first, path: null }] : [], stored: null };
  return { plan: { kind: 'Parallel', nodes }, faults, stored: null };
}

function toFault(error: unknown, rootKey: string | null): Fault {
  return {
    message: 'The operation could not be planned.',
    detail: error instanceof Error ? error.message : String(error),
    path: rootKey === null ? null : [rootKey],
    extensions: { code: 'QUERY_PLANNING_FAILED' },
    subgraph: null,
    isTransport: false,
  };
}

/** The root is always an object, so its fragments always apply. */
function rootFields(selections: readonly Selection[], found = new Map<string, FieldSelection[]>()) {
  for (const selection of selections) {
    if (selection.kind === 'fragment') rootFields(selection.selections, found);
    else if (!selection.name.startsWith('__')) {
      found.set(selection.dataKey, [...(found.get(selection.dataKey) ?? []), selection]);
    }
  }
  return found;
}
