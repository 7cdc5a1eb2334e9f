import { Decimal128, Double, Int32, Long } from 'bson';
import { notSupported } from '../errors.js';

/** A decoded document. Numbers are the classes of `bson` (`Int32`, `Double`, `Long`, `Decimal128`): no type is lost on the way. */
export type BsonDocument = { [field: string]: unknown };

/** The order of BSON types: values of different brackets compare by it, numbers of all four types share one. */
export const Bracket = {
  minKey: 0x10,
  missing: 0x18,
  null: 0x20,
  number: 0x28,
  string: 0x30,
  object: 0x38,
  array: 0x40,
  binary: 0x48,
  objectId: 0x50,
  boolean: 0x58,
  date: 0x60,
  timestamp: 0x68,
  regex: 0x70,
  maxKey: 0xf0,
} as const;
export type Bracket = (typeof Bracket)[keyof typeof Bracket];

const BRACKET_OF_CLASS: { [bsonType: string]: Bracket } = {
  ObjectId: Bracket.objectId,
  Int32: Bracket.number,
  Double: Bracket.number,
  Long: Bracket.number,
  Decimal128: Bracket.number,
  Binary: Bracket.binary,
  Timestamp: Bracket.timestamp,
  BSONRegExp: Bracket.regex,
  MinKey: Bracket.minKey,
  MaxKey: Bracket.maxKey,
};

/** The bracket a value compares in; `undefined` stands for a missing field. */
export function bracketOf(value: unknown): Bracket {
  switch (typeof value) {
    case 'undefined':
      return Bracket.missing;
    case 'string':
      return Bracket.string;
    case 'number':
    case 'bigint':
      return Bracket.number;
    case 'boolean':
      return Bracket.boolean;
    default:
      return bracketOfObject(value);
  }
}

function bracketOfObject(value: unknown): Bracket {
  if (value === null) return Bracket.null;
  if (Array.isArray(value)) return Bracket.array;
  if (value instanceof Date) return Bracket.date;
  if (value instanceof RegExp) return Bracket.regex;
  const bsonType = (value as { _bsontype?: string })._bsontype;
  if (bsonType === undefined) return Bracket.object;
  const bracket = BRACKET_OF_CLASS[bsonType];
  if (bracket === undefined) throw notSupported(`The BSON type ${bsonType}`);
  return bracket;
}

export const isDocument = (value: unknown): value is BsonDocument =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Date) &&
  !(value instanceof RegExp) &&
  (value as { _bsontype?: string })._bsontype === undefined;

export type BsonNumber = Int32 | Double | Long | Decimal128 | number | bigint;

export const isNumber = (value: unknown): value is BsonNumber => bracketOf(value) === Bracket.number;

/** The double nearest to a number of any BSON type. */
export function toDouble(value: BsonNumber): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Decimal128) return Number(value.toString());
  if (value instanceof Long) return value.toNumber();
  return value.valueOf();
}

/** A whole number from a command, such as a limit or a size; undefined when the value is none. */
export function toInteger(value: unknown): number | undefined {
  if (!isNumber(value)) return undefined;
  const double = toDouble(value);
  return Number.isSafeInteger(double) ? double : undefined;
}

/** MongoDB's truth: everything but false, null, missing and zero. */
export function isTruthy(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return false;
  return isNumber(value) ? toDouble(value) !== 0 : true;
}

const ALIAS_OF_CLASS: { [bsonType: string]: string } = {
  ObjectId: 'objectId',
  Int32: 'int',
  Double: 'double',
  Long: 'long',
  Decimal128: 'decimal',
  Binary: 'binData',
  Timestamp: 'timestamp',
  BSONRegExp: 'regex',
  MinKey: 'minKey',
  MaxKey: 'maxKey',
};

/** The name `$type` gives to a value's type. */
export function typeNameOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? 'int' : 'double';
  if (Array.isArray(value)) return 'array';
  if (value instanceof Date) return 'date';
  return ALIAS_OF_CLASS[(value as { _bsontype?: string })._bsontype ?? ''] ?? 'object';
}

/** A JavaScript number as the BSON number a driver would send: int where it fits, else double. */
export function fromNumber(value: number): Int32 | Double {
  const fits = Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31 && !Object.is(value, -0);
  return fits ? new Int32(value) : new Double(value);
}
