import { GraphQLNonNull, GraphQLString, getNamedType, isAbstractType } from 'graphql';
import { type FieldSelection, type Operation, type Selection, TYPENAME } from '../documents/operation.js';
import { holds } from '../documents/specialize-operation.js';
import type { Guard, OperationGuards } from './operation-guards.js';

/** An operation as one class of callers may run it. */
export interface FilteredOperation {
  /** What is left to fetch. */
  readonly operation: Operation;
  /** Fields of the whole operation that are null in the response: denied, or left without any selection. */
  readonly nulled: ReadonlySet<number>;
  /** The guards that failed, without those inside another that failed. */
  readonly denied: readonly Guard[];
}

/**
 * @param operation with its conditions decided by `values`; guards of what they exclude do not count
 * @param grants as `grantKey` writes it
 */
export function filterOperation(
  operation: Operation,
  guards: OperationGuards,
  grants: string,
  values: readonly unknown[],
): FilteredOperation {
  const denied = failedGuards(guards, grants).filter((guard) => holds(guard.conditions, values));
  if (denied.length === 0) return { operation, nulled: new Set(), denied };
  const nulled = new Set(denied.flatMap((guard) => guard.fields));

  const filter = (selections: readonly Selection[], isAbstract: boolean): Selection[] =>
    selections.flatMap((selection): Selection[] => {
      if (selection.kind === 'field') return nulled.has(selection.id) ? [] : filterField(selection);
      const inner = filter(selection.selections, isAbstract);
      if (inner.length > 0) return [{ ...selection, selections: inner }];
      return isAbstract && selection.typeCondition !== null ? [{ ...selection, selections: [TYPE_ONLY] }] : [];
    });
  const filterField = (field: FieldSelection): Selection[] => {
    if (field.selections === null || field.selections.length === 0) return [field];
    const inner = filter(field.selections, isAbstractType(getNamedType(field.type)));
    if (inner.some(isAskedFor)) return [{ ...field, selections: inner }];
    nulled.add(field.id);
    return [];
  };
  return { operation: { ...operation, selections: filter(operation.selections, false) }, nulled, denied };
}

/** Stands in a fragment that nothing is left of: whether its nulls are shown depends on the type, which must be known for that. */
const TYPE_ONLY: FieldSelection = {
  kind: 'field',
  id: -1,
  responseKey: TYPENAME,
  dataKey: TYPENAME,
  name: TYPENAME,
  parentType: '',
  type: new GraphQLNonNull(GraphQLString),
  arguments: [],
  directives: [],
  conditions: [],
  selections: null,
};

function isAskedFor(selection: Selection): boolean {
  return selection.kind === 'field' ? selection !== TYPE_ONLY : selection.selections.some(isAskedFor);
}

function failedGuards(guards: OperationGuards, grants: string): Guard[] {
  const failed: Guard[] = [];
  for (let index = 0; index < guards.guards.length; ) {
    const guard = guards.guards[index];
    if (!guard) break;
    if (guard.needs.every((need) => grants.charCodeAt(need) === 49)) {
      index++;
    } else {
      failed.push(guard);
      index = guard.end;
    }
  }
  return failed;
}
