import type { FieldSelection, Operation, Selection } from '../documents/operation.js';
import type { Overrides, Planner } from '../planning/planner.js';
import { printOperation } from '../planning/print-operation.js';
import type { PlanNode } from '../planning/query-plan.js';
import type { SubtypeTest } from './rewrites.js';
import type { Fault } from './run.js';

export interface PlannedOperation {
  /** Null when there is nothing to fetch. */
  readonly plan: PlanNode | null;
  /** What the planner could not plan: one without a path for the whole operation, or one for each root field left out. */
  readonly faults: readonly Fault[];
}

/**
 * Plans an operation. Where the planner cannot, the root fields of a query are planned one by one, so that one of them does not cost the
 * client the others. A mutation is planned whole or not at all.
 */
export async function planOperation(
  planner: Planner,
  isSubtype: SubtypeTest,
  operation: Operation,
  overrides: Overrides,
): Promise<PlannedOperation> {
  const whole = await attempt(planner, isSubtype, operation, overrides, null);
  if (whole.faults.length === 0 || operation.type !== 'query') return whole;
  const fields = rootFields(operation.selections);
  if (fields.size < 2) return whole;
  const parts = await Promise.all(
    [...fields].map(([key, selections]) => attempt(planner, isSubtype, { ...operation, selections }, overrides, key)),
  );
  const nodes = parts.flatMap((part) => (part.plan === null ? [] : [part.plan]));
  if (nodes.length === 0) return whole;
  return { plan: { kind: 'Parallel', nodes }, faults: parts.flatMap((part) => part.faults) };
}

async function attempt(
  planner: Planner,
  isSubtype: SubtypeTest,
  operation: Operation,
  overrides: Overrides,
  rootKey: string | null,
): Promise<PlannedOperation> {
  const printed = printOperation(operation, 'subgraphs', isSubtype);
  if (printed === null) return { plan: null, faults: [] };
  try {
    return { plan: await planner.plan(printed.text, overrides), faults: [] };
  } catch (error) {
    const fault: Fault = {
      message: 'The operation could not be planned.',
      detail: error instanceof Error ? error.message : String(error),
      path: rootKey === null ? null : [rootKey],
      extensions: { code: 'QUERY_PLANNING_FAILED' },
      subgraph: null,
      isTransport: false,
    };
    return { plan: null, faults: [fault] };
  }
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
