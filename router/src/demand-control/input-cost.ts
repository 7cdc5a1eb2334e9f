import { Kind, type ValueNode } from 'graphql';
import type { CostInput, CostSchema } from './cost-schema.js';

/** A number, or how to get it from an operation's variables: what is constant is added up once. */
export type Cost = number | ((variables: VariableValues) => number);

/** Coerced variables by index. */
export type VariableValues = readonly unknown[];

/** Input values are nested this deep at most; whoever goes deeper pays no more. */
const MAX_DEPTH = 64;

/** The cost of an argument as an operation gives it. */
export function inputCost(
  schema: CostSchema,
  definition: CostInput,
  value: ValueNode,
  indexOf: (variable: string) => number | undefined,
): Cost {
  switch (value.kind) {
    case Kind.NULL:
      return 0;
    case Kind.VARIABLE: {
      const index = indexOf(value.name.value);
      return index === undefined ? 0 : (variables) => valueCost(schema, definition, variables[index], 0);
    }
    case Kind.LIST:
      return sum([definition.weight ?? 0, ...value.values.map((item) => inputCost(schema, definition, item, indexOf))]);
    case Kind.OBJECT: {
      const fields = schema.inputFields(definition.type);
      if (!fields) return definition.weight ?? 0;
      const given = value.fields.flatMap((node) => {
        const field = fields.get(node.name.value);
        return field ? [inputCost(schema, field, node.value, indexOf)] : [];
      });
      return sum([definition.weight ?? 1, ...given]);
    }
    default:
      return definition.weight ?? 0;
  }
}

function valueCost(schema: CostSchema, definition: CostInput, value: unknown, depth: number): number {
  if (value === null || value === undefined || depth > MAX_DEPTH) return 0;
  if (Array.isArray(value)) {
    let cost = definition.weight ?? 0;
    for (const item of value) cost += valueCost(schema, definition, item, depth + 1);
    return cost;
  }
  const fields = typeof value === 'object' ? schema.inputFields(definition.type) : undefined;
  if (!fields) return definition.weight ?? 0;
  let cost = definition.weight ?? 1;
  for (const [name, inner] of Object.entries(value)) {
    const field = fields.get(name);
    if (field) cost += valueCost(schema, field, inner, depth + 1);
  }
  return cost;
}

/** Adds what is constant now, and leaves the rest to the variables. */
export function sum(costs: readonly Cost[]): Cost {
  let constant = 0;
  const variable: ((variables: VariableValues) => number)[] = [];
  for (const cost of costs) {
    if (typeof cost === 'number') constant += cost;
    else variable.push(cost);
  }
  if (variable.length === 0) return constant;
  return (variables) => {
    let total = constant;
    for (const cost of variable) total += cost(variables);
    return total;
  };
}
