import { type ArgumentNode, Kind, type SelectionSetNode, type ValueNode } from 'graphql';
import type { Condition, Operation, Selection } from '../documents/operation.js';
import { TYPENAME } from '../documents/operation.js';
import { holds } from '../documents/specialize-operation.js';
import { CostFault } from './cost-fault.js';
import type { CostField, CostSchema } from './cost-schema.js';
import { type Cost, inputCost, sum, type VariableValues } from './input-cost.js';
import { expectedSize, times } from './list-size.js';

/** What one operation costs with some variables. */
export type EstimateCost = (variables: VariableValues) => Estimate;

export type Estimate =
  | { readonly kind: 'estimated'; readonly cost: number }
  /** It cannot be told; the message says why. */
  | { readonly kind: 'untellable'; readonly message: string };

export interface EstimateOptions {
  schema: CostSchema;
  /** Items that a list is assumed to hold. */
  listSize: number;
}

const MUTATION_COST = 10;
/** A requirement of a requirement of … ends here; composition allows no circles, hostile supergraphs are not our subject. */
const MAX_REQUIRES_DEPTH = 8;

/**
 * Compiles the static estimate of an operation by the Apollo Router's formula: a mutation 10; an object, interface or union 1 (or its @cost);
 * a scalar or enum 0; a list as many times that as @listSize or the configuration says; arguments and what @requires asks on top.
 * What no variable decides is added up here, so most operations end as one number.
 *
 * @see https://www.apollographql.com/docs/graphos/routing/security/demand-control
 */
export function compileEstimate(options: EstimateOptions, operation: Operation): EstimateCost {
  const indices = new Map(operation.variables.map(({ name, index }) => [name, index]));
  const base = operation.type === 'mutation' ? MUTATION_COST : 0;
  try {
    const compiler = createCompiler(options, (name) => indices.get(name));
    return evaluate(sum([base, compiler(operation.rootType, operation.selections, new Map(), 0)]));
  } catch (error) {
    const estimate = untellable(error);
    return () => estimate;
  }
}

function evaluate(cost: Cost): EstimateCost {
  if (typeof cost === 'number') {
    const estimate: Estimate = { kind: 'estimated', cost };
    return () => estimate;
  }
  return (variables) => {
    try {
      return { kind: 'estimated', cost: cost(variables) };
    } catch (error) {
      return untellable(error);
    }
  };
}

function untellable(error: unknown): Estimate {
  if (error instanceof CostFault) return { kind: 'untellable', message: error.message };
  throw error;
}

/** Sizes that a parent's @listSize tells of its fields. */
type Sized = ReadonlyMap<string, ReturnType<typeof expectedSize>>;

interface Node {
  readonly name: string;
  readonly arguments: readonly ArgumentNode[];
  readonly selections: readonly Selection[];
}

function createCompiler({ schema, listSize }: EstimateOptions, indexOf: (variable: string) => number | undefined) {
  const compileSelections = (type: string, selections: readonly Selection[], sized: Sized, depth: number): Cost =>
    sum(
      selections.map((selection) => {
        const cost =
          selection.kind === 'field'
            ? compileField(selection.parentType, asNode(selection), sized, depth)
            : compileSelections(selection.typeCondition ?? type, selection.selections, sized, depth);
        return when(selection.conditions, cost);
      }),
    );

  const compileField = (type: string, node: Node, sized: Sized, depth: number): Cost => {
    const field = node.name === TYPENAME ? undefined : schema.field(type, node.name);
    if (!field) return 0;
    const given = new Map<string, ValueNode>(node.arguments.map((argument) => [argument.name.value, argument.value]));
    const own = field.listSize && expectedSize(`${type}.${node.name}`, field, field.listSize, given, indexOf);
    const below: Sized = new Map((field.listSize?.sizedFields ?? []).map((name) => [name, own]));
    const item = sum([field.weight, compileSelections(field.type, node.selections, below, depth)]);
    const size = sized.get(node.name) ?? own;
    return sum([
      field.isList ? times(size, listSize, item) : item,
      ...argumentCosts(field, given),
      ...(depth < MAX_REQUIRES_DEPTH ? field.requires.map((set) => compileRequired(type, set, depth + 1)) : []),
    ]);
  };

  const argumentCosts = (field: CostField, given: ReadonlyMap<string, ValueNode>): Cost[] =>
    [...given].flatMap(([name, value]) => {
      const definition = field.arguments.get(name);
      return definition ? [inputCost(schema, definition, value, indexOf)] : [];
    });

  /** The selection of a @requires, which is text of the supergraph and not of the operation. */
  const compileRequired = (type: string, set: SelectionSetNode, depth: number): Cost =>
    sum(
      set.selections.map((node) => {
        if (node.kind === Kind.FRAGMENT_SPREAD) return 0;
        if (node.kind === Kind.INLINE_FRAGMENT)
          return compileRequired(node.typeCondition?.name.value ?? type, node.selectionSet, depth);
        const field = schema.field(type, node.name.value);
        if (!field) return 0;
        const inner = node.selectionSet ? compileRequired(field.type, node.selectionSet, depth) : 0;
        const item = sum([field.weight, inner]);
        return field.isList ? times(field.listSize?.assumedSize, listSize, item) : item;
      }),
    );

  return compileSelections;
}

function asNode(selection: Extract<Selection, { kind: 'field' }>): Node {
  return { name: selection.name, arguments: selection.arguments, selections: selection.selections ?? [] };
}

function when(conditions: readonly Condition[], cost: Cost): Cost {
  if (conditions.length === 0 || cost === 0) return cost;
  return (variables) => {
    if (!holds(conditions, variables)) return 0;
    return typeof cost === 'number' ? cost : cost(variables);
  };
}
