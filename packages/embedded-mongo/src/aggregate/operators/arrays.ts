import { Int32 } from 'bson';
import { compareValues, equalValues } from '../../bson/compare.js';
import { identityOf } from '../../bson/sortable.js';
import { fromNumber, isDocument, isTruthy, toInteger, typeNameOf } from '../../bson/values.js';
import { badValue } from '../../errors.js';
import { createSorter } from '../../query/sort.js';
import { type Expression, type OperatorCompiler, withVariables } from '../expression.js';
import { compileOptional, isNullish, namedOperands, nullableOperatorOf, operatorOf } from './operands.js';

const MANY = [0, Number.POSITIVE_INFINITY] as const;

export function arrayOf(operator: string, value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  throw badValue(`${operator} needs an array, not ${typeNameOf(value)}`);
}

function integerOf(operator: string, value: unknown): number {
  const integer = toInteger(value);
  if (integer === undefined) throw badValue(`${operator} needs a whole number, not ${typeNameOf(value)}`);
  return integer;
}

export const arrayOperators: { [name: string]: OperatorCompiler } = {
  $size: operatorOf('$size', 1, (array) => fromNumber(arrayOf('$size', array).length)),
  $isArray: operatorOf('$isArray', 1, (value) => Array.isArray(value)),
  $arrayElemAt: nullableOperatorOf('$arrayElemAt', 2, (array, at) =>
    arrayOf('$arrayElemAt', array).at(integerOf('$arrayElemAt', at)),
  ),
  $first: nullableOperatorOf('$first', 1, (array) => arrayOf('$first', array)[0]),
  $last: nullableOperatorOf('$last', 1, (array) => arrayOf('$last', array).at(-1)),
  $slice: nullableOperatorOf('$slice', [2, 3], slice),
  $concatArrays: nullableOperatorOf('$concatArrays', MANY, (...arrays) =>
    arrays.flatMap((array) => arrayOf('$concatArrays', array)),
  ),
  $reverseArray: nullableOperatorOf('$reverseArray', 1, (array) => [...arrayOf('$reverseArray', array)].reverse()),
  $in: operatorOf('$in', 2, (value, array) => arrayOf('$in', array).some((item) => equalValues(item, value))),
  $indexOfArray: nullableOperatorOf('$indexOfArray', 2, (array, value) =>
    fromNumber(arrayOf('$indexOfArray', array).findIndex((item) => equalValues(item, value))),
  ),
  $range: operatorOf('$range', [2, 3], range),
  $setUnion: nullableOperatorOf('$setUnion', MANY, (...sets) =>
    distinct(sets.flatMap((set) => arrayOf('$setUnion', set))),
  ),
  $setIntersection: nullableOperatorOf('$setIntersection', MANY, (first, ...others) => {
    const known = others.map((set) => new Set(arrayOf('$setIntersection', set).map(identityOf)));
    const shared = arrayOf('$setIntersection', first ?? []).filter((item) =>
      known.every((set) => set.has(identityOf(item))),
    );
    return distinct(shared);
  }),
  $setDifference: nullableOperatorOf('$setDifference', 2, (left, right) => {
    const excluded = new Set(arrayOf('$setDifference', right).map(identityOf));
    return distinct(arrayOf('$setDifference', left).filter((item) => !excluded.has(identityOf(item))));
  }),
  $setIsSubset: operatorOf('$setIsSubset', 2, (left, right) => {
    const known = new Set(arrayOf('$setIsSubset', right).map(identityOf));
    return arrayOf('$setIsSubset', left).every((item) => known.has(identityOf(item)));
  }),
  $anyElementTrue: operatorOf('$anyElementTrue', 1, (array) => arrayOf('$anyElementTrue', array).some(isTruthy)),
  $allElementsTrue: operatorOf('$allElementsTrue', 1, (array) => arrayOf('$allElementsTrue', array).every(isTruthy)),
  $filter: compileFilterArray,
  $map: compileMap,
  $reduce: compileReduce,
  $sortArray: compileSortArray,
};

function slice(array: unknown, first: unknown, second?: unknown): unknown[] {
  const items = arrayOf('$slice', array);
  const at = integerOf('$slice', first);
  if (second === undefined) return at < 0 ? items.slice(at) : items.slice(0, at);
  const count = integerOf('$slice', second);
  if (count <= 0) throw badValue('Third argument to $slice must be positive');
  const start = at < 0 ? Math.max(0, items.length + at) : at;
  return items.slice(start, start + count);
}

const MAX_RANGE = 1_000_000;

function range(start: unknown, end: unknown, step: unknown = new Int32(1)): unknown[] {
  const [from, to, by] = [integerOf('$range', start), integerOf('$range', end), integerOf('$range', step)];
  if (by === 0) throw badValue('$range requires a non-zero step value');
  const length = Math.max(0, Math.ceil((to - from) / by));
  if (length > MAX_RANGE) throw badValue(`$range would make ${length} elements, more than ${MAX_RANGE}`);
  return Array.from({ length }, (_, at) => fromNumber(from + at * by));
}

/** Each value once, in the order of first appearance. */
export const distinct = (values: unknown[]): unknown[] =>
  [...new Map(values.map((value) => [identityOf(value), value] as const).reverse()).values()].reverse();

const variableName = (value: unknown): string => (typeof value === 'string' && value !== '' ? value : 'this');

function compileFilterArray(operand: unknown, compile: (expression: unknown) => Expression): Expression {
  const named = namedOperands('$filter', operand, ['input', 'cond'], ['as', 'limit']);
  const [input, test, limit] = [
    compile(named['input']),
    compile(named['cond']),
    compileOptional(named['limit'], compile),
  ];
  const name = variableName(named['as']);
  return (document, scope) => {
    const array = input(document, scope);
    if (isNullish(array)) return null;
    const kept = arrayOf('$filter', array).filter((item) =>
      isTruthy(test(document, withVariables(scope, { [name]: item }))),
    );
    const most = limit?.(document, scope);
    return isNullish(most) ? kept : kept.slice(0, integerOf('$filter', most));
  };
}

function compileMap(operand: unknown, compile: (expression: unknown) => Expression): Expression {
  const named = namedOperands('$map', operand, ['input', 'in'], ['as']);
  const [input, body] = [compile(named['input']), compile(named['in'])];
  const name = variableName(named['as']);
  return (document, scope) => {
    const array = input(document, scope);
    if (isNullish(array)) return null;
    return arrayOf('$map', array).map((item) => body(document, withVariables(scope, { [name]: item })) ?? null);
  };
}

function compileReduce(operand: unknown, compile: (expression: unknown) => Expression): Expression {
  const named = namedOperands('$reduce', operand, ['input', 'initialValue', 'in']);
  const [input, initial, body] = [compile(named['input']), compile(named['initialValue']), compile(named['in'])];
  return (document, scope) => {
    const array = input(document, scope);
    if (isNullish(array)) return null;
    return arrayOf('$reduce', array).reduce<unknown>(
      (value, item) => body(document, withVariables(scope, { value, this: item })),
      initial(document, scope),
    );
  };
}

function compileSortArray(operand: unknown, compile: (expression: unknown) => Expression): Expression {
  const named = namedOperands('$sortArray', operand, ['input', 'sortBy']);
  const input = compile(named['input']);
  const order = arrayOrder(named['sortBy']);
  return (document, scope) => {
    const array = input(document, scope);
    return isNullish(array) ? null : [...arrayOf('$sortArray', array)].sort(order);
  };
}

/** The order of `$sortArray` and of `$push` with `$sort`: by whole elements, or by fields of elements. */
export function arrayOrder(sortBy: unknown): (left: unknown, right: unknown) => number {
  if (isDocument(sortBy)) {
    const sorter = createSorter(sortBy);
    const keys = (item: unknown) => sorter.keysOf(isDocument(item) ? item : {});
    return (left, right) => sorter.compare(keys(left), keys(right));
  }
  const direction = toInteger(sortBy);
  if (direction !== 1 && direction !== -1) throw badValue('The sort of an array must be 1, -1 or a document');
  return (left, right) => direction * compareValues(left, right);
}
