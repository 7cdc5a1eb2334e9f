import { Double, Int32, Long } from 'bson';
import { add, divide, kindOf, modulo, multiply, negate } from '../../bson/arithmetic.js';
import { compareNumbers } from '../../bson/compare.js';
import { roundHalfEven, toDecimal128, toExact } from '../../bson/decimal.js';
import { type BsonNumber, fromNumber, isNumber, toDouble, toInteger, typeNameOf } from '../../bson/values.js';
import { badValue, typeMismatch } from '../../errors.js';
import type { OperatorCompiler } from '../expression.js';
import { isNullish, nullableOperatorOf, operatorOf } from './operands.js';

const MANY = [0, Number.POSITIVE_INFINITY] as const;

export const arithmeticOperators: { [name: string]: OperatorCompiler } = {
  $add: operatorOf('$add', MANY, addAll),
  $subtract: nullableOperatorOf('$subtract', 2, subtract),
  $multiply: operatorOf('$multiply', MANY, (...values) =>
    values.some(isNullish)
      ? null
      : values
          .map((value) => numeric('$multiply', value))
          .reduce((a, b) => multiply(a, b) ?? new Double(toDouble(a) * toDouble(b)), new Int32(1)),
  ),
  $divide: nullableOperatorOf('$divide', 2, (left, right) => {
    const divisor = numeric('$divide', right);
    if (toDouble(divisor) === 0) throw badValue("can't $divide by zero");
    return divide(numeric('$divide', left), divisor);
  }),
  $mod: nullableOperatorOf('$mod', 2, (left, right) => {
    const divisor = numeric('$mod', right);
    if (toDouble(divisor) === 0) throw badValue("can't $mod by zero");
    return modulo(numeric('$mod', left), divisor);
  }),
  $abs: nullableOperatorOf('$abs', 1, (value) => {
    const number = numeric('$abs', value);
    return compareNumbers(number, 0) < 0 ? negate(number) : number;
  }),
  $ceil: nullableOperatorOf('$ceil', 1, (value) => whole('$ceil', value, Math.ceil)),
  $floor: nullableOperatorOf('$floor', 1, (value) => whole('$floor', value, Math.floor)),
  $trunc: nullableOperatorOf('$trunc', 1, (value) => whole('$trunc', value, Math.trunc)),
  $round: nullableOperatorOf('$round', [1, 2], (value, places = new Int32(0)) =>
    round(numeric('$round', value), places),
  ),
  $sqrt: nullableOperatorOf('$sqrt', 1, (value) => doubleOf('$sqrt', value, Math.sqrt, (x) => x >= 0)),
  $ln: nullableOperatorOf('$ln', 1, (value) => doubleOf('$ln', value, Math.log, (x) => x > 0)),
  $log10: nullableOperatorOf('$log10', 1, (value) => doubleOf('$log10', value, Math.log10, (x) => x > 0)),
  $exp: nullableOperatorOf('$exp', 1, (value) => doubleOf('$exp', value, Math.exp, () => true)),
  $pow: nullableOperatorOf('$pow', 2, power),
};

export function numeric(operator: string, value: unknown): BsonNumber {
  if (isNumber(value)) return value;
  throw typeMismatch(`${operator} only supports numeric types, not ${typeNameOf(value)}`);
}

function addAll(...values: unknown[]): unknown {
  if (values.some(isNullish)) return null;
  const dates = values.filter((value) => value instanceof Date);
  if (dates.length > 1) throw badValue('only one date allowed in an $add expression');
  const sum = values
    .filter((value) => !(value instanceof Date))
    .map((value) => numeric('$add', value))
    .reduce(addWide, new Int32(0));
  const [date] = dates;
  return date instanceof Date ? new Date(date.getTime() + Math.round(toDouble(sum))) : sum;
}

/** Addition that becomes a double where 64 bits do not suffice, as in aggregations. */
export const addWide = (left: BsonNumber, right: BsonNumber): BsonNumber =>
  add(left, right) ?? new Double(toDouble(left) + toDouble(right));

function subtract(left: unknown, right: unknown): unknown {
  if (left instanceof Date && right instanceof Date) return Long.fromNumber(left.getTime() - right.getTime());
  if (left instanceof Date) return new Date(left.getTime() - Math.round(toDouble(numeric('$subtract', right))));
  return addWide(numeric('$subtract', left), negate(numeric('$subtract', right)));
}

function whole(operator: string, value: unknown, round: (value: number) => number): BsonNumber {
  const number = numeric(operator, value);
  const kind = kindOf(number);
  if (kind === 'int' || kind === 'long') return number;
  if (kind === 'double') return new Double(round(toDouble(number)));
  const exact = toExact(number);
  if (!exact || exact.exponent >= 0) return number;
  const unit = 10n ** BigInt(-exact.exponent);
  const truncated = exact.coefficient / unit;
  const rest = exact.coefficient % unit;
  const up = rest > 0n && round(0.5) === 1 ? 1n : 0n;
  const down = rest < 0n && round(-0.5) === -1 ? 1n : 0n;
  return toDecimal128({ coefficient: truncated + up - down, exponent: 0 });
}

/** Half to even at the given decimal place; exact, as the number's decimal expansion is. */
function round(value: BsonNumber, places: unknown): BsonNumber {
  const digits = toInteger(places);
  if (digits === undefined || digits < -20 || digits > 100) throw badValue('$round needs a place between -20 and 100');
  const kind = kindOf(value);
  const exact = toExact(value);
  if (!exact || -exact.exponent <= digits) return value;
  const negative = exact.coefficient < 0n;
  const rounded = roundHalfEven(negative ? -exact.coefficient : exact.coefficient, -exact.exponent - digits);
  const result = { coefficient: negative ? -rounded : rounded, exponent: -digits };
  if (kind === 'decimal') return toDecimal128(result);
  const double = Number(`${result.coefficient}e${result.exponent}`);
  if (kind === 'double') return new Double(double);
  return kind === 'int' ? fromNumber(double) : Long.fromBigInt(result.coefficient * 10n ** BigInt(result.exponent));
}

function doubleOf(
  operator: string,
  value: unknown,
  compute: (x: number) => number,
  accepts: (x: number) => boolean,
): Double {
  const double = toDouble(numeric(operator, value));
  if (!(Number.isNaN(double) || accepts(double)))
    throw badValue(`${operator}'s argument is out of its domain: ${double}`);
  return new Double(compute(double));
}

function power(base: unknown, exponent: unknown): BsonNumber {
  const [a, b] = [numeric('$pow', base), numeric('$pow', exponent)];
  const result = toDouble(a) ** toDouble(b);
  const isWhole = ['int', 'long'].includes(kindOf(a)) && ['int', 'long'].includes(kindOf(b));
  if (!isWhole || !Number.isSafeInteger(result)) return new Double(result);
  const small = fromNumber(result);
  return small instanceof Int32 ? small : Long.fromNumber(result);
}
