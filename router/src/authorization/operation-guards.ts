import {
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import {
  type Condition,
  type FieldSelection,
  type FragmentSelection,
  type Operation,
  type Selection,
  TYPENAME,
} from '../documents/operation.js';
import { allOf, type Requirement, type Requirements } from './requirement.js';
import type { SchemaRequirements } from './schema-requirements.js';

/** What one operation demands, computed once whoever sends it. */
export interface OperationGuards {
  /** All demands, each once. */
  readonly requirements: readonly Requirement[];
  /** In document order, an outer one before those within it. */
  readonly guards: readonly Guard[];
}

/** A field or fragment that not everyone may select. */
export interface Guard {
  /** Indices into `requirements`; all must hold. */
  readonly needs: readonly number[];
  /** The fields that vanish: the field itself, or those directly in the fragment. */
  readonly fields: readonly number[];
  /** Response keys, `@` between a list and what is in it, and `... on Type` at the end for a fragment. */
  readonly path: readonly string[];
  /** When the variables make this part of the response. */
  readonly conditions: readonly Condition[];
  /** The index of the next guard that is not within this one. */
  readonly end: number;
}

export const NO_GUARDS: OperationGuards = { requirements: [], guards: [] };

/**
 * Finds everything in an operation that demands something: however a field is reached (interface, fragment, union, alias), it is judged by
 * the static type it is selected on, the type it returns and the input types it is given.
 */
export function findGuards(schema: GraphQLSchema, demands: SchemaRequirements, operation: Operation): OperationGuards {
  if (!demands.isProtected) return NO_GUARDS;
  const requirements: Requirement[] = [];
  const indices = new Map<string, number>();
  const guards: (Omit<Guard, 'end'> & { end: number })[] = [];

  const guard = (
    needed: Requirements,
    entry: Pick<Guard, 'fields' | 'path' | 'conditions'>,
    within: () => void,
  ): void => {
    if (needed.size === 0) {
      within();
      return;
    }
    const needs = [...needed.values()].map((item) => {
      const index = indices.get(item.key) ?? requirements.push(item) - 1;
      indices.set(item.key, index);
      return index;
    });
    const own = { ...entry, needs, end: 0 };
    guards.push(own);
    within();
    own.end = guards.length;
  };

  const walk = (selections: readonly Selection[], path: readonly string[], conditions: readonly Condition[]): void => {
    for (const selection of selections) {
      const held = [...conditions, ...selection.conditions];
      if (selection.kind === 'field') {
        if (selection.name.startsWith('__')) continue;
        const own = [...path, selection.responseKey];
        const inner = isList(selection.type) ? [...own, '@'] : own;
        guard(needsOfField(schema, demands, selection), { fields: [selection.id], path: own, conditions: held }, () =>
          walk(selection.selections ?? [], inner, held),
        );
      } else {
        const condition = selection.typeCondition;
        const own = condition === null ? path : [...path, `... on ${condition}`];
        const fields = directFields(selection.selections).map((field) => field.id);
        guard(needsOfFragment(demands, selection), { fields, path: own, conditions: held }, () =>
          walk(selection.selections, path, held),
        );
      }
    }
  };
  const root = directFields(operation.selections).map((field) => field.id);
  guard(demands.ofType(operation.rootType), { fields: root, path: [], conditions: [] }, () =>
    walk(operation.selections, [], []),
  );
  return { requirements, guards };
}

function needsOfField(schema: GraphQLSchema, demands: SchemaRequirements, field: FieldSelection): Requirements {
  const type = getNamedType(field.type);
  const parent = schema.getType(field.parentType);
  const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name] : undefined;
  const inputs = field.arguments.map((node) => {
    const argument = definition?.args.find((candidate) => candidate.name === node.name.value);
    return argument ? demands.ofInput(getNamedType(argument.type).name) : new Map();
  });
  const selectsOnInterface = isAbstractType(type) && selectsUnconditionedFields(field.selections ?? []);
  return allOf(
    demands.ofField(field.parentType, field.name),
    demands.ofType(type.name),
    selectsOnInterface ? demands.ofImplementers(type.name) : new Map(),
    ...inputs,
  );
}

function needsOfFragment(demands: SchemaRequirements, fragment: FragmentSelection): Requirements {
  if (fragment.typeCondition === null) return new Map();
  return allOf(
    demands.ofType(fragment.typeCondition),
    selectsUnconditionedFields(fragment.selections) ? demands.ofImplementers(fragment.typeCondition) : new Map(),
  );
}

/** Whether fields other than `__typename` are selected without naming a type for them. */
function selectsUnconditionedFields(selections: readonly Selection[]): boolean {
  return selections.some((selection) =>
    selection.kind === 'field'
      ? selection.name !== TYPENAME
      : selection.typeCondition === null && selectsUnconditionedFields(selection.selections),
  );
}

/** The fields of a selection set, those in fragments included. */
function directFields(selections: readonly Selection[]): FieldSelection[] {
  return selections.flatMap((selection) => {
    if (selection.kind === 'fragment') return directFields(selection.selections);
    return selection.name.startsWith('__') ? [] : [selection];
  });
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
