import { BSONRegExp } from 'bson';
import { arrayOrder } from '../aggregate/operators/arrays.js';
import { equalValues } from '../bson/compare.js';
import { identityOf } from '../bson/sortable.js';
import { type BsonDocument, isDocument, isNumber, toDouble, toInteger, typeNameOf } from '../bson/values.js';
import { badValue, failedToParse, typeMismatch } from '../errors.js';
import { compileFilter, isOperatorObject } from '../query/compile-filter.js';
import type { OperatorCompiler } from './compile-operators.js';

/** The update operators on arrays. */
export const arrayOperators: { [operator: string]: OperatorCompiler } = {
  $push: compilePush,
  $addToSet: (operand, path) => {
    const items = eachOf(operand, '$addToSet');
    return (current) => {
      const array = arrayField('$addToSet', current, path);
      const known = new Set(array.map(identityOf));
      const added = items.filter((item) => {
        const identity = identityOf(item);
        return known.has(identity) ? false : known.add(identity);
      });
      return [...array, ...added];
    };
  },
  $pop: (operand, path) => {
    const side = isNumber(operand) ? toDouble(operand) : 0;
    if (side !== 1 && side !== -1) throw failedToParse(`$pop expects 1 or -1 for '${path}'`);
    return (current) => {
      if (current === undefined) return undefined;
      const array = arrayField('$pop', current, path);
      return side === 1 ? array.slice(0, -1) : array.slice(1);
    };
  },
  $pull: (operand, path) => {
    const isPulled = pullTest(operand);
    return (current) =>
      current === undefined ? undefined : arrayField('$pull', current, path).filter((item) => !isPulled(item));
  },
  $pullAll: (operand, path) => {
    if (!Array.isArray(operand)) throw badValue('$pullAll requires an array argument');
    return (current) =>
      current === undefined
        ? undefined
        : arrayField('$pullAll', current, path).filter((item) => !operand.some((pulled) => equalValues(item, pulled)));
  },
};

function arrayField(operator: string, value: unknown, path: string): unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  const message = `Cannot apply ${operator} to a non-array field: the field '${path}' must be an array but is of type ${typeNameOf(value)}`;
  throw operator === '$pop' ? typeMismatch(message) : badValue(message);
}

function eachOf(operand: unknown, operator: string, modifiers: readonly string[] = []): unknown[] {
  if (!isDocument(operand) || !('$each' in operand)) return [operand];
  const unknown = Object.keys(operand).find((name) => name !== '$each' && !modifiers.includes(name));
  if (unknown !== undefined) throw badValue(`Unrecognized clause in ${operator}: ${unknown}`);
  const { $each: items } = operand;
  if (!Array.isArray(items))
    throw badValue(`The argument to $each in ${operator} must be an array but it was of type: ${typeNameOf(items)}`);
  return items;
}

function compilePush(operand: unknown, path: string) {
  const items = eachOf(operand, '$push', ['$position', '$slice', '$sort']);
  const modifiers: BsonDocument = isDocument(operand) && '$each' in operand ? operand : {};
  const position = integerModifier(modifiers, '$position');
  const size = integerModifier(modifiers, '$slice');
  const order = '$sort' in modifiers ? arrayOrder(modifiers['$sort']) : undefined;
  return (current: unknown): unknown[] => {
    const array = [...arrayField('$push', current, path)];
    array.splice(position ?? array.length, 0, ...items);
    if (order) array.sort(order);
    if (size === undefined) return array;
    return size === 0 ? [] : size > 0 ? array.slice(0, size) : array.slice(size);
  };
}

function integerModifier(modifiers: BsonDocument, name: string): number | undefined {
  if (!(name in modifiers)) return undefined;
  const value = toInteger(modifiers[name]);
  if (value === undefined) throw badValue(`The value for ${name} must be an integer value`);
  return value;
}

/** `$pull` takes a value, conditions on elements, or conditions on the fields of elements that are documents. */
function pullTest(operand: unknown): (item: unknown) => boolean {
  if (operand instanceof BSONRegExp || isOperatorObject(operand)) {
    const test = compileFilter({ item: operand });
    return (item) => test({ item });
  }
  if (isDocument(operand)) {
    const test = compileFilter(operand);
    return (item) => isDocument(item) && test(item);
  }
  return (item) => equalValues(item, operand);
}
