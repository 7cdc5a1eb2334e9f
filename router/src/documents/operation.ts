import type { ArgumentNode, DirectiveNode, GraphQLOutputType, VariableDefinitionNode } from 'graphql';
import type { OperationType } from '../execution/engine-contract.js';

/**
 * An operation as the engine works on it: fragments expanded, constant conditions decided, variables numbered. One field of the client's
 * response is one node, so what is true of a node (not allowed, skipped) is true of exactly one place in the response.
 */
export interface Operation {
  readonly type: OperationType;
  readonly name: string | null;
  readonly rootType: string;
  readonly variables: readonly OperationVariable[];
  /** Indices of the variables that decide conditions, ascending. */
  readonly conditionVariables: readonly number[];
  readonly selections: readonly Selection[];
}

export interface OperationVariable {
  readonly index: number;
  readonly name: string;
  readonly node: VariableDefinitionNode;
}

export type Selection = FieldSelection | FragmentSelection;

export interface FieldSelection {
  readonly kind: 'field';
  /** Unique within the operation, in document order. */
  readonly id: number;
  /** The client's key. */
  readonly responseKey: string;
  /** The key under which the value is fetched and merged; see `dataKeyOf`. */
  readonly dataKey: string;
  readonly name: string;
  readonly parentType: string;
  readonly type: GraphQLOutputType;
  readonly arguments: readonly ArgumentNode[];
  /** Without @skip and @include. */
  readonly directives: readonly DirectiveNode[];
  readonly conditions: readonly Condition[];
  readonly selections: readonly Selection[] | null;
}

export interface FragmentSelection {
  readonly kind: 'fragment';
  readonly typeCondition: string | null;
  readonly conditions: readonly Condition[];
  readonly selections: readonly Selection[];
}

/** Holds when the variable is `true` (@include), or is not (@skip). */
export interface Condition {
  readonly variable: number;
  readonly expected: boolean;
}

export const TYPENAME = '__typename';

/** Chooses a prefix that no field of the supergraph begins with. */
export function choosePrefix(fieldNames: Iterable<string>): string {
  const names = [...fieldNames];
  for (let attempt = 0; ; attempt++) {
    const prefix = attempt === 0 ? 'c_' : `c${attempt}_`;
    if (!names.some((name) => name.startsWith(prefix))) return prefix;
  }
}

/** What decides where a field's value lies. */
export interface FieldTraits {
  readonly hasArguments: boolean;
  readonly isLeaf: boolean;
  /** A root field runs once for every time it is selected. */
  readonly isRoot: boolean;
}

/**
 * Where a field's value lies while the response is put together. A plain field keeps its name, and a leaf without arguments has it under every
 * alias: it is one value. Other aliased fields, fields that take arguments and fields named like a member of `Object.prototype` get the
 * client's key behind a prefix that no field has. A client's alias can then never meet a key that the plan fetches for itself, nor a key that
 * means something to JavaScript.
 */
export function dataKeyOf(prefix: string, responseKey: string, name: string, traits: FieldTraits): string {
  if (name === TYPENAME) return TYPENAME;
  const isPlain = responseKey === name || (traits.isLeaf && !traits.isRoot);
  return isPlain && !traits.hasArguments && !(name in Object.prototype) ? name : prefix + responseKey;
}
