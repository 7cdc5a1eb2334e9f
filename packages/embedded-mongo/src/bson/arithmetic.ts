import { Decimal128, Double, Int32, Long } from 'bson';
import { addExact, divideExact, type ExactDecimal, multiplyExact, toDecimal128, toExact } from './decimal.js';
import { type BsonNumber, toDouble } from './values.js';

/** The type a result has: the wider of the two operands', int < long < double < decimal. */
type NumberKind = 'int' | 'long' | 'double' | 'decimal';
const WIDTH: Record<NumberKind, number> = { int: 0, long: 1, double: 2, decimal: 3 };

export function kindOf(value: BsonNumber): NumberKind {
  if (value instanceof Int32) return 'int';
  if (value instanceof Long || typeof value === 'bigint') return 'long';
  if (value instanceof Decimal128) return 'decimal';
  if (typeof value === 'number')
    return Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31 ? 'int' : 'double';
  return 'double';
}

const widest = (left: BsonNumber, right: BsonNumber): NumberKind => {
  const [a, b] = [kindOf(left), kindOf(right)];
  return WIDTH[a] >= WIDTH[b] ? a : b;
};

const MAX_LONG = 2n ** 63n - 1n;
const MIN_LONG = -(2n ** 63n);

/** Adds two numbers of any types. `undefined` when the sum of whole numbers leaves 64 bits. */
export const add = (left: BsonNumber, right: BsonNumber) =>
  combine(
    left,
    right,
    (a, b) => a + b,
    (a, b) => a + b,
    addExact,
  );

/** Multiplies two numbers of any types. `undefined` when the product of whole numbers leaves 64 bits. */
export const multiply = (left: BsonNumber, right: BsonNumber) =>
  combine(
    left,
    right,
    (a, b) => a * b,
    (a, b) => a * b,
    multiplyExact,
  );

export const negate = (value: BsonNumber): BsonNumber => multiply(value, new Int32(-1)) ?? new Double(-toDouble(value));

function combine(
  left: BsonNumber,
  right: BsonNumber,
  doubles: (a: number, b: number) => number,
  integers: (a: bigint, b: bigint) => bigint,
  decimals: (a: ExactDecimal, b: ExactDecimal) => ExactDecimal,
): BsonNumber | undefined {
  const kind = widest(left, right);
  if (kind === 'double') return new Double(doubles(toDouble(left), toDouble(right)));
  if (kind === 'decimal') return decimalOf(left, right, decimals, doubles);
  const result = integers(toBigInt(left), toBigInt(right));
  if (kind === 'int' && result >= -(2n ** 31n) && result < 2n ** 31n) return new Int32(Number(result));
  return result >= MIN_LONG && result <= MAX_LONG ? Long.fromBigInt(result) : undefined;
}

function decimalOf(
  left: BsonNumber,
  right: BsonNumber,
  decimals: (a: ExactDecimal, b: ExactDecimal) => ExactDecimal,
  doubles: (a: number, b: number) => number,
): Decimal128 {
  const [a, b] = [toDecimalOperand(left), toDecimalOperand(right)];
  if (a && b) return toDecimal128(decimals(a, b));
  return Decimal128.fromString(specialText(doubles(toDouble(left), toDouble(right))));
}

/** Doubles enter decimal arithmetic with 15 digits, as MongoDB converts them. */
function toDecimalOperand(value: BsonNumber): ExactDecimal | undefined {
  if (kindOf(value) !== 'double') return toExact(value);
  const double = toDouble(value);
  return Number.isFinite(double) ? toExact(Decimal128.fromString(double.toPrecision(15))) : undefined;
}

const specialText = (value: number) => (Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity');

const toBigInt = (value: BsonNumber): bigint => {
  if (value instanceof Long) return value.toBigInt();
  return typeof value === 'bigint' ? value : BigInt(toDouble(value));
};

/** Divides; the result is a double, or a decimal when either operand is. Zero divisors are the caller's to refuse. */
export function divide(left: BsonNumber, right: BsonNumber): BsonNumber {
  if (widest(left, right) !== 'decimal') return new Double(toDouble(left) / toDouble(right));
  const [a, b] = [toDecimalOperand(left), toDecimalOperand(right)];
  if (a && b) return toDecimal128(divideExact(a, b));
  return Decimal128.fromString(specialText(toDouble(left) / toDouble(right)));
}

/** The remainder with the sign of the dividend. */
export function modulo(left: BsonNumber, right: BsonNumber): BsonNumber {
  const kind = widest(left, right);
  if (kind === 'double') return new Double(toDouble(left) % toDouble(right));
  if (kind === 'decimal') return decimalOf(left, right, remainderExact, (a, b) => a % b);
  const result = toBigInt(left) % toBigInt(right);
  return kind === 'int' ? new Int32(Number(result)) : Long.fromBigInt(result);
}

function remainderExact(left: ExactDecimal, right: ExactDecimal): ExactDecimal {
  const exponent = Math.min(left.exponent, right.exponent);
  const a = left.coefficient * 10n ** BigInt(left.exponent - exponent);
  const b = right.coefficient * 10n ** BigInt(right.exponent - exponent);
  return { coefficient: a % b, exponent };
}
