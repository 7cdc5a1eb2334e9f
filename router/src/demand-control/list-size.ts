import { type ConstValueNode, Kind, type ValueNode } from 'graphql';
import { CostFault } from './cost-fault.js';
import type { CostField, ListSize } from './cost-schema.js';
import type { Cost, VariableValues } from './input-cost.js';

/** A size that may not be told. */
type Size = number | undefined | ((variables: VariableValues) => number | undefined);

/**
 * How many items @listSize tells of a field: the largest slicing argument that is given or has a default, else the assumed size.
 *
 * @returns undefined when it tells nothing
 * @throws CostFault, now or when called, when exactly one slicing argument is required and that is not so
 */
export function expectedSize(
  coordinate: string,
  field: CostField,
  listSize: ListSize,
  given: ReadonlyMap<string, ValueNode>,
  indexOf: (variable: string) => number | undefined,
): Size {
  const { slicingArguments, assumedSize, requireOneSlicingArgument } = listSize;
  if (slicingArguments.length === 0) return assumedSize;
  const sizes = slicingArguments.map((path) => slicingSize(path.split('.'), field, given, indexOf));
  const decide = (known: readonly (number | undefined)[]) => {
    const told = known.filter((size) => size !== undefined);
    if (requireOneSlicingArgument && told.length !== 1) throw new CostFault(coordinate, slicingArguments, told.length);
    // A negative size would make other parts of the operation free.
    return told.length === 0 ? assumedSize : Math.max(0, ...told);
  };
  if (sizes.every((size) => typeof size !== 'function')) return decide(sizes);
  return (variables) => decide(sizes.map((size) => (typeof size === 'function' ? size(variables) : size)));
}

function slicingSize(
  [name = '', ...path]: readonly string[],
  field: CostField,
  given: ReadonlyMap<string, ValueNode>,
  indexOf: (variable: string) => number | undefined,
): Size {
  const node = given.get(name) ?? field.arguments.get(name)?.defaultValue;
  return node && sizeOf(node, path, field.arguments.get(name)?.defaultValue, indexOf);
}

function sizeOf(
  node: ValueNode,
  path: readonly string[],
  fallback: ConstValueNode | undefined,
  indexOf: (variable: string) => number | undefined,
): Size {
  if (node.kind === Kind.VARIABLE) {
    const index = indexOf(node.name.value);
    const absent = fallback && sizeOf(fallback, path, undefined, indexOf);
    return (variables) => {
      const value = index === undefined ? undefined : variables[index];
      // A variable that is not given leaves the argument to its default.
      if (value === undefined) return typeof absent === 'function' ? absent(variables) : absent;
      return sizeOfValue(value, path);
    };
  }
  const [first, ...rest] = path;
  if (first !== undefined) {
    const inner = node.kind === Kind.OBJECT ? node.fields.find(({ name }) => name.value === first)?.value : undefined;
    return inner && sizeOf(inner, rest, undefined, indexOf);
  }
  if (node.kind === Kind.INT) return Number(node.value);
  return node.kind === Kind.LIST ? node.values.length : undefined;
}

function sizeOfValue(value: unknown, path: readonly string[]): number | undefined {
  let inner = value;
  for (const name of path) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, name)) return undefined;
    inner = (inner as Record<string, unknown>)[name];
  }
  if (Array.isArray(inner)) return inner.length;
  return typeof inner === 'number' && Number.isFinite(inner) ? inner : undefined;
}

/** Multiplies the cost of one item. */
export function times(size: Size, otherwise: number, item: Cost): Cost {
  if (typeof size !== 'function' && typeof item === 'number') return (size ?? otherwise) * item;
  return (variables) => {
    const count = (typeof size === 'function' ? size(variables) : size) ?? otherwise;
    return count * (typeof item === 'number' ? item : item(variables));
  };
}
