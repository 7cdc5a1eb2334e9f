import { type Binary, BSONRegExp, Decimal128, Long, type ObjectId, type Timestamp } from 'bson';
import { compareExact, toExact } from './decimal.js';
import { Bracket, type BsonDocument, type BsonNumber, bracketOf, toDouble } from './values.js';

/**
 * Compares two values in BSON order: by type bracket, then by value; numbers by their exact value whatever their type;
 * documents field by field, in the order of their fields.
 *
 * @returns a negative number, zero or a positive number.
 * @see https://www.mongodb.com/docs/manual/reference/bson-type-comparison-order/
 */
export function compareValues(left: unknown, right: unknown): number {
  const bracket = bracketOf(left);
  const other = bracketOf(right);
  return bracket === other ? compareWithin(bracket, left, right) : bracket - other;
}

export const equalValues = (left: unknown, right: unknown) => compareValues(left, right) === 0;

function compareWithin(bracket: Bracket, left: unknown, right: unknown): number {
  switch (bracket) {
    case Bracket.missing:
    case Bracket.null:
    case Bracket.minKey:
    case Bracket.maxKey:
      return 0;
    case Bracket.number:
      return compareNumbers(left as BsonNumber, right as BsonNumber);
    case Bracket.string:
      return compareStrings(left as string, right as string);
    case Bracket.object:
      return compareDocuments(left as BsonDocument, right as BsonDocument);
    case Bracket.array:
      return compareArrays(left as unknown[], right as unknown[]);
    case Bracket.binary:
      return compareBinary(left as Binary, right as Binary);
    case Bracket.objectId:
      return Buffer.compare((left as ObjectId).id, (right as ObjectId).id);
    case Bracket.boolean:
      return Number(left) - Number(right);
    case Bracket.date:
      return (left as Date).getTime() - (right as Date).getTime();
    case Bracket.timestamp:
      return (left as Timestamp).compare(right as Timestamp);
    case Bracket.regex:
      return compareRegex(left as BSONRegExp | RegExp, right as BSONRegExp | RegExp);
    default:
      return bracket satisfies never;
  }
}

/** Exact across int, long, double and decimal; NaN sorts below every number and equals itself. */
export function compareNumbers(left: BsonNumber, right: BsonNumber): number {
  const a = toDouble(left);
  const b = toDouble(right);
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(b)) - Number(Number.isNaN(a));
  if (a !== b) return a < b ? -1 : 1;
  if (!isWide(left) && !isWide(right)) return 0;
  const exactLeft = toExact(left);
  const exactRight = toExact(right);
  if (exactLeft && exactRight) return compareExact(exactLeft, exactRight);
  // Equal as doubles and one of them infinite: a huge decimal is still smaller than infinity.
  return Math.sign(a) * (Number(!exactLeft) - Number(!exactRight));
}

/** Whether a number may differ from its nearest double. */
export const isWide = (value: BsonNumber): boolean =>
  value instanceof Decimal128 || value instanceof Long || typeof value === 'bigint';

/** By code point, as UTF-8 bytes compare; JavaScript's own order differs beyond the basic plane. */
export function compareStrings(left: string, right: string): number {
  if (left === right) return 0;
  const length = Math.min(left.length, right.length);
  for (let at = 0; at < length; at += 1) {
    const a = left.charCodeAt(at);
    const b = right.charCodeAt(at);
    if (a !== b) return codePointRank(a) - codePointRank(b);
  }
  return left.length - right.length;
}

/** Moves surrogates above the rest of the basic plane, where their code points belong. */
const codePointRank = (unit: number) => (unit < 0xd800 ? unit : unit >= 0xe000 ? unit - 0x800 : unit + 0x2000);

function compareDocuments(left: BsonDocument, right: BsonDocument): number {
  const fields = Object.entries(left);
  const others = Object.entries(right);
  for (const [at, [name, value]] of fields.entries()) {
    const other = others[at];
    if (!other) return 1;
    const byType = bracketOf(value) - bracketOf(other[1]);
    const order = byType || compareStrings(name, other[0]) || compareValues(value, other[1]);
    if (order !== 0) return order;
  }
  return fields.length - others.length;
}

function compareArrays(left: unknown[], right: unknown[]): number {
  for (const [at, value] of left.entries()) {
    if (at >= right.length) return 1;
    const order = compareValues(value, right[at]);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function compareBinary(left: Binary, right: Binary): number {
  const byLength = left.length() - right.length();
  return byLength || left.sub_type - right.sub_type || Buffer.compare(bytesOf(left), bytesOf(right));
}

export const bytesOf = (binary: Binary): Uint8Array => binary.buffer.subarray(0, binary.position);

function compareRegex(left: BSONRegExp | RegExp, right: BSONRegExp | RegExp): number {
  const [pattern, flags] = regexParts(left);
  const [otherPattern, otherFlags] = regexParts(right);
  return compareStrings(pattern, otherPattern) || compareStrings(flags, otherFlags);
}

export const regexParts = (value: BSONRegExp | RegExp): [pattern: string, flags: string] =>
  value instanceof BSONRegExp ? [value.pattern, value.options] : [value.source, value.flags];
