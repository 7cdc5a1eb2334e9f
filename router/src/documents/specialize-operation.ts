import type { Operation, Selection } from './operation.js';

/** One character per variable that decides a @skip or @include: with equal keys the same selections remain. */
export function conditionKey(operation: Operation, values: readonly unknown[]): string {
  let key = '';
  for (const variable of operation.conditionVariables) key += values[variable] === true ? '1' : '0';
  return key;
}

/**
 * Decides all conditions. Each combination that clients really send is planned on its own, so plans, compiled code and the planner never
 * meet a condition: they are smaller, and what is skipped costs nothing.
 */
export function specializeOperation(operation: Operation, values: readonly unknown[]): Operation {
  if (operation.conditionVariables.length === 0) return operation;
  const keep = (selections: readonly Selection[]): Selection[] =>
    selections.flatMap((selection): Selection[] => {
      if (!holds(selection.conditions, values)) return [];
      if (selection.kind === 'field') {
        const inner = selection.selections && keep(selection.selections);
        return [{ ...selection, conditions: [], selections: inner }];
      }
      const inner = keep(selection.selections);
      return inner.length === 0 ? [] : [{ ...selection, conditions: [], selections: inner }];
    });
  return { ...operation, conditionVariables: [], selections: keep(operation.selections) };
}

export function holds(conditions: Selection['conditions'], values: readonly unknown[]): boolean {
  return conditions.every((condition) => (values[condition.variable] === true) === condition.expected);
}
