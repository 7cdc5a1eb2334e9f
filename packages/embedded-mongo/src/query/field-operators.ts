import { compareValues } from '../bson/compare.js';
import { identityOf } from '../bson/sortable.js';
import { Bracket, bracketOf, isNumber, isTruthy, toDouble, toInteger, typeNameOf } from '../bson/values.js';
import { badValue } from '../errors.js';

/** A test of one value; `undefined` stands for a missing field. */
export type ValueTest = (value: unknown) => boolean;

/** The operators that test the values of one field, and those this store refuses. */
export const fieldOperators = {
  leaf: {
    $gt: comparison((order) => order > 0, false),
    $gte: comparison((order) => order >= 0, true),
    $lt: comparison((order) => order < 0, false),
    $lte: comparison((order) => order <= 0, true),
    $mod: modulo,
    $type: typeTest,
  } as { [operator: string]: (operand: unknown) => ValueTest },
  refused: new Set([
    '$where',
    '$text',
    '$geoWithin',
    '$geoIntersects',
    '$near',
    '$nearSphere',
    '$within',
    '$bitsAllClear',
    '$bitsAllSet',
    '$bitsAnyClear',
    '$bitsAnySet',
    '$jsonSchema',
    '$expr',
  ]),
  size,
  membership,
  truth: isTruthy,
};

/** Range operators compare within one type bracket only; `null` also stands for missing fields. */
function comparison(accepts: (order: number) => boolean, orEqual: boolean) {
  return (operand: unknown): ValueTest => {
    const bracket = bracketOf(operand);
    if (bracket === Bracket.regex) throw badValue("Can't have RegEx as arg to predicate over field.");
    if (bracket === Bracket.null) return (value) => orEqual && (value === null || value === undefined);
    if (bracket === Bracket.minKey || bracket === Bracket.maxKey) {
      return (value) => value !== undefined && accepts(compareValues(value, operand));
    }
    const isNaNOperand = isNumber(operand) && Number.isNaN(toDouble(operand));
    return (value) => {
      if (bracketOf(value) !== bracket) return false;
      if (bracket === Bracket.number && isNumber(value) && Number.isNaN(toDouble(value)) !== isNaNOperand) return false;
      return accepts(compareValues(value, operand));
    };
  };
}

/** Membership by hash, in BSON equality; a null member also accepts missing fields. */
function membership(members: readonly unknown[]): ValueTest {
  const known = new Set(members.map(identityOf));
  const hasNull = members.some((member) => member === null);
  return (value) => (value === undefined ? hasNull : known.has(identityOf(value)));
}

function size(operand: unknown): ValueTest {
  const length = toInteger(operand);
  if (length === undefined || length < 0) throw badValue('$size must be a whole, non-negative number');
  return (value) => Array.isArray(value) && value.length === length;
}

function modulo(operand: unknown): ValueTest {
  const [divisor, remainder] = Array.isArray(operand) && operand.length === 2 ? operand : [];
  if (!isNumber(divisor) || !isNumber(remainder)) throw badValue('malformed mod, needs to be an array of two numbers');
  const by = Math.trunc(toDouble(divisor));
  const rest = Math.trunc(toDouble(remainder));
  if (by === 0 || !Number.isSafeInteger(by)) throw badValue('divisor cannot be 0');
  return (value) =>
    isNumber(value) && Number.isFinite(toDouble(value)) && (Math.trunc(toDouble(value)) % by) - rest === 0;
}

const TYPE_NAME_OF_NUMBER: { [type: number]: string } = {
  1: 'double',
  2: 'string',
  3: 'object',
  4: 'array',
  5: 'binData',
  7: 'objectId',
  8: 'bool',
  9: 'date',
  10: 'null',
  11: 'regex',
  16: 'int',
  17: 'timestamp',
  18: 'long',
  19: 'decimal',
  [-1]: 'minKey',
  127: 'maxKey',
};
const TYPE_NAMES = new Set([...Object.values(TYPE_NAME_OF_NUMBER), 'number']);
const NUMBER_TYPES = ['int', 'long', 'double', 'decimal'];

function typeTest(operand: unknown): ValueTest {
  const wanted = new Set<string>();
  for (const item of Array.isArray(operand) ? operand : [operand]) {
    const name = isNumber(item) ? TYPE_NAME_OF_NUMBER[toDouble(item)] : item;
    if (typeof name !== 'string' || !TYPE_NAMES.has(name)) throw badValue(`Unknown type name alias: ${String(item)}`);
    for (const each of name === 'number' ? NUMBER_TYPES : [name]) wanted.add(each);
  }
  return (value) => value !== undefined && wanted.has(typeNameOf(value));
}
