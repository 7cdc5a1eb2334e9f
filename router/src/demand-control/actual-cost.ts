import type { FieldSelection, Operation, Selection } from '../documents/operation.js';
import { TYPENAME } from '../documents/operation.js';
import type { CostSchema } from './cost-schema.js';
import { type Cost, inputCost, sum, type VariableValues } from './input-cost.js';

/** What an operation has really cost: the formula of the estimate, over the lists that came. */
export type ActualCost = (data: unknown, variables: VariableValues) => number;

type SubtypeTest = (name: string, condition: string) => boolean;
type Score = (parent: Record<string, unknown>, variables: VariableValues) => number;

const MUTATION_COST = 10;

/**
 * Compiles the cost by the shape of the response (`actual_cost_mode: by_response_shape`).
 *
 * @param operation with its conditions decided
 */
export function compileActualCost(schema: CostSchema, operation: Operation, isSubtype: SubtypeTest): ActualCost {
  const indices = new Map(operation.variables.map(({ name, index }) => [name, index]));
  const scores = compileSelections(schema, operation.rootType, operation.selections, isSubtype, (name) =>
    indices.get(name),
  );
  const base = operation.type === 'mutation' ? MUTATION_COST : 0;
  return (data, variables) => base + (isObject(data) ? scores(data, variables) : 0);
}

function compileSelections(
  schema: CostSchema,
  type: string,
  selections: readonly Selection[],
  isSubtype: SubtypeTest,
  indexOf: (variable: string) => number | undefined,
): Score {
  const scores = selections.flatMap((selection): Score[] => {
    if (selection.kind === 'field') {
      const score = compileField(schema, selection, isSubtype, indexOf);
      return score ? [score] : [];
    }
    const condition = selection.typeCondition ?? type;
    const inner = compileSelections(schema, condition, selection.selections, isSubtype, indexOf);
    return [
      (parent, variables) => {
        const name = parent[TYPENAME];
        return isSubtype(typeof name === 'string' ? name : type, condition) ? inner(parent, variables) : 0;
      },
    ];
  });
  return (parent, variables) => {
    let cost = 0;
    for (const score of scores) cost += score(parent, variables);
    return cost;
  };
}

function compileField(
  schema: CostSchema,
  selection: FieldSelection,
  isSubtype: SubtypeTest,
  indexOf: (variable: string) => number | undefined,
): Score | undefined {
  const field = selection.name === TYPENAME ? undefined : schema.field(selection.parentType, selection.name);
  if (!field) return undefined;
  const { dataKey } = selection;
  const { weight } = field;
  const inner = selection.selections && compileSelections(schema, field.type, selection.selections, isSubtype, indexOf);
  const input: Cost = sum(
    selection.arguments.flatMap((argument) => {
      const definition = field.arguments.get(argument.name.value);
      return definition ? [inputCost(schema, definition, argument.value, indexOf)] : [];
    }),
  );
  if (inner === null && weight === 0 && input === 0) return undefined;
  const scoreValue = (value: unknown, variables: VariableValues): number => {
    if (Array.isArray(value)) {
      let cost = 0;
      for (const item of value) cost += scoreValue(item, variables);
      return cost;
    }
    if (inner === null) return weight;
    return isObject(value) ? weight + inner(value, variables) : 0;
  };
  return (parent, variables) => {
    const value = parent[dataKey];
    if (value === undefined) return 0;
    return scoreValue(value, variables) + (typeof input === 'number' ? input : input(variables));
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
