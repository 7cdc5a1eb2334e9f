import { Decimal128, Long } from 'bson';
import { type BsonNumber, toDouble } from './values.js';

/** An exact decimal number: `coefficient × 10^exponent`. */
export interface ExactDecimal {
  coefficient: bigint;
  exponent: number;
}

const DIGITS = 34;

/**
 * The exact value of a finite number of any BSON type; undefined for infinities and NaN.
 * A double is a multiple of a power of two, hence a finite decimal.
 */
export function toExact(value: BsonNumber): ExactDecimal | undefined {
  if (typeof value === 'bigint') return { coefficient: value, exponent: 0 };
  if (value instanceof Long) return { coefficient: value.toBigInt(), exponent: 0 };
  if (value instanceof Decimal128) return parseDecimal(value.toString());
  const double = toDouble(value);
  if (!Number.isFinite(double)) return undefined;
  if (Number.isSafeInteger(double)) return { coefficient: BigInt(double), exponent: 0 };
  return exactDouble(double);
}

function exactDouble(double: number): ExactDecimal {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, double);
  const word = bits.getBigUint64(0);
  const biased = Number((word >> 52n) & 0x7ffn);
  const fraction = word & 0xfffffffffffffn;
  const mantissa = biased === 0 ? fraction : fraction | (1n << 52n);
  const power = (biased === 0 ? 1 : biased) - 1075;
  const signed = double < 0 ? -mantissa : mantissa;
  if (power >= 0) return { coefficient: signed << BigInt(power), exponent: 0 };
  return { coefficient: signed * 5n ** BigInt(-power), exponent: power };
}

function parseDecimal(text: string): ExactDecimal | undefined {
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:E([+-]\d+))?$/.exec(text);
  if (!parts) return undefined;
  const [, sign = '', whole = '', fraction = '', power = '0'] = parts;
  const digits = BigInt(whole + fraction);
  return { coefficient: sign === '-' ? -digits : digits, exponent: Number(power) - fraction.length };
}

/** Negative, zero or positive as `left` is below, equal to or above `right`. */
export function compareExact(left: ExactDecimal, right: ExactDecimal): number {
  const [a, b] = align(left, right);
  return a < b ? -1 : a > b ? 1 : 0;
}

function align(left: ExactDecimal, right: ExactDecimal): [bigint, bigint, number] {
  const exponent = Math.min(left.exponent, right.exponent);
  return [
    left.coefficient * 10n ** BigInt(left.exponent - exponent),
    right.coefficient * 10n ** BigInt(right.exponent - exponent),
    exponent,
  ];
}

export function addExact(left: ExactDecimal, right: ExactDecimal): ExactDecimal {
  const [a, b, exponent] = align(left, right);
  return { coefficient: a + b, exponent };
}

export function multiplyExact(left: ExactDecimal, right: ExactDecimal): ExactDecimal {
  return { coefficient: left.coefficient * right.coefficient, exponent: left.exponent + right.exponent };
}

/** The quotient to more digits than a Decimal128 holds; a zero divisor is the caller's to refuse. */
export function divideExact(left: ExactDecimal, right: ExactDecimal): ExactDecimal {
  const extra = DIGITS + 4 + right.coefficient.toString().length;
  const scaled = left.coefficient * 10n ** BigInt(extra);
  const quotient = scaled / right.coefficient;
  const exponent = left.exponent - right.exponent - extra;
  if (scaled % right.coefficient !== 0n)
    return { coefficient: quotient * 10n + (quotient < 0n ? -1n : 1n), exponent: exponent - 1 };
  return trimTo(quotient, exponent, left.exponent - right.exponent);
}

/** Drops the zeros an exact division was scaled by, down to the exponent IEEE 754 prefers. */
function trimTo(coefficient: bigint, exponent: number, preferred: number): ExactDecimal {
  let digits = coefficient;
  let power = exponent;
  while (power < preferred && digits % 10n === 0n) {
    digits /= 10n;
    power += 1;
  }
  return { coefficient: digits, exponent: power };
}

/** Rounds half to even to the 34 digits of a Decimal128 (IEEE 754-2008). */
export function toDecimal128(value: ExactDecimal): Decimal128 {
  let { coefficient, exponent } = value;
  const negative = coefficient < 0n;
  if (negative) coefficient = -coefficient;
  const excess = coefficient.toString().length - DIGITS;
  if (excess > 0) {
    coefficient = roundHalfEven(coefficient, excess);
    exponent += excess;
    if (coefficient.toString().length > DIGITS) {
      coefficient /= 10n;
      exponent += 1;
    }
  }
  return Decimal128.fromString(`${negative ? '-' : ''}${coefficient}E${exponent >= 0 ? '+' : ''}${exponent}`);
}

/** Drops `places` decimal digits of a positive number, rounding half to even. */
export function roundHalfEven(coefficient: bigint, places: number): bigint {
  const unit = 10n ** BigInt(places);
  const quotient = coefficient / unit;
  const twice = (coefficient % unit) * 2n;
  const up = twice > unit || (twice === unit && quotient % 2n === 1n);
  return up ? quotient + 1n : quotient;
}
