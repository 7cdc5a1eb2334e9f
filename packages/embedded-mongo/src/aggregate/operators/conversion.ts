import { Decimal128, Double, Int32, Long, ObjectId } from 'bson';
import { toDecimal128, toExact } from '../../bson/decimal.js';
import { Bracket, bracketOf, isNumber, isTruthy, toDouble, typeNameOf } from '../../bson/values.js';
import { MongoError } from '../../errors.js';
import type { OperatorCompiler } from '../expression.js';
import { isNullish, namedOperands, nullableOperatorOf, operatorOf } from './operands.js';

type Conversion = (value: unknown) => unknown;

const conversions: { [type: string]: Conversion } = {
  string: toText,
  int: (value) => new Int32(wholeNumber(value, 'int', -(2 ** 31), 2 ** 31 - 1)),
  long: toLong,
  double: (value) => new Double(numberOf(value, 'double')),
  decimal: toDecimal,
  bool: (value) => (isNumber(value) ? toDouble(value) !== 0 : typeof value === 'boolean' ? value : isTruthy(value)),
  date: toDate,
  objectId: (value) => {
    if (value instanceof ObjectId) return value;
    if (typeof value === 'string' && /^[0-9a-f]{24}$/i.test(value)) return new ObjectId(value);
    return refuse(value, 'objectId');
  },
};

const convertTo = (type: string): Conversion => conversions[type] ?? ((value) => refuse(value, type));

export const conversionOperators: { [name: string]: OperatorCompiler } = {
  $type: operatorOf('$type', 1, typeNameOf),
  $isNumber: operatorOf('$isNumber', 1, isNumber),
  $toString: nullableOperatorOf('$toString', 1, convertTo('string')),
  $toInt: nullableOperatorOf('$toInt', 1, convertTo('int')),
  $toLong: nullableOperatorOf('$toLong', 1, convertTo('long')),
  $toDouble: nullableOperatorOf('$toDouble', 1, convertTo('double')),
  $toDecimal: nullableOperatorOf('$toDecimal', 1, convertTo('decimal')),
  $toBool: nullableOperatorOf('$toBool', 1, convertTo('bool')),
  $toDate: nullableOperatorOf('$toDate', 1, convertTo('date')),
  $toObjectId: nullableOperatorOf('$toObjectId', 1, convertTo('objectId')),
  $convert: (operand, compile) => {
    const named = namedOperands('$convert', operand, ['input', 'to'], ['onError', 'onNull']);
    const [input, to] = [compile(named['input']), compile(named['to'])];
    const onNull = compile(named['onNull'] ?? null);
    const onError = 'onError' in named ? compile(named['onError']) : undefined;
    return (document, scope) => {
      const value = input(document, scope);
      if (isNullish(value)) return onNull(document, scope);
      try {
        return convertTo(String(to(document, scope)))(value);
      } catch (error) {
        if (onError && error instanceof MongoError) return onError(document, scope);
        throw error;
      }
    };
  },
};

function refuse(value: unknown, type: string): never {
  const text = typeof value === 'string' ? ` '${value}'` : '';
  throw new MongoError(
    241,
    'ConversionFailure',
    `Failed to convert${text} from ${typeNameOf(value)} to ${type} in $convert`,
  );
}

function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || isNumber(value)) return value.toString();
  if (value instanceof Date) return value.toISOString();
  return value instanceof ObjectId ? value.toHexString() : refuse(value, 'string');
}

function numberOf(value: unknown, type: string): number {
  if (isNumber(value)) return toDouble(value);
  if (typeof value === 'boolean') return Number(value);
  if (value instanceof Date && type !== 'int') return value.getTime();
  if (typeof value === 'string' && /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i.test(value)) return Number(value);
  return refuse(value, type);
}

function wholeNumber(value: unknown, type: string, least: number, most: number): number {
  if (typeof value === 'string' && !/^[-+]?\d+$/.test(value)) refuse(value, type);
  const whole = Math.trunc(numberOf(value, type));
  return whole >= least && whole <= most ? whole : refuse(value, type);
}

function toLong(value: unknown): Long {
  if (value instanceof Long) return value;
  if (typeof value === 'string')
    return /^[-+]?\d{1,18}$/.test(value) ? Long.fromString(value.replace('+', '')) : refuse(value, 'long');
  return Long.fromBigInt(BigInt(wholeNumber(value, 'long', -(2 ** 63), 2 ** 63 - 1024)));
}

function toDecimal(value: unknown): Decimal128 {
  if (value instanceof Decimal128) return value;
  if (value instanceof Long) return Decimal128.fromString(value.toString());
  if (typeof value === 'string' && Number.isFinite(numberOf(value, 'decimal'))) return Decimal128.fromString(value);
  const number = numberOf(value, 'decimal');
  const exact = toExact(Number.isInteger(number) ? number : Decimal128.fromString(number.toPrecision(15)));
  return exact ? toDecimal128(exact) : refuse(value, 'decimal');
}

function toDate(value: unknown): Date {
  if (value instanceof Date) return value;
  if (value instanceof ObjectId) return value.getTimestamp();
  if (isNumber(value) && !(value instanceof Int32)) return new Date(Math.trunc(toDouble(value)));
  const isIso =
    bracketOf(value) === Bracket.string && /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[-+]\d\d:?\d\d)?)?$/.test(String(value));
  const text =
    isIso && String(value).length > 10 && !/(Z|[-+]\d\d:?\d\d)$/.test(String(value)) ? `${value}Z` : String(value);
  return isIso && !Number.isNaN(Date.parse(text)) ? new Date(text) : refuse(value, 'date');
}
