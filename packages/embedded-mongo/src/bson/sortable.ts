import type { Binary, BSONRegExp, ObjectId, Timestamp } from 'bson';
import { bytesOf, isWide, regexParts } from './compare.js';
import { compareExact, toExact } from './decimal.js';
import { Bracket, type BsonDocument, type BsonNumber, bracketOf, toDouble } from './values.js';

/**
 * Encodes a value so that bytes compare (`memcmp`) as the values do in BSON order, and equal values give equal bytes.
 * It is the form of index keys, and of the keys of groups and sets.
 *
 * @example Buffer.compare(sortable(new Int32(2)), sortable(Decimal128.fromString('2.5'))) // -1
 */
export function sortable(value: unknown): Buffer {
  const bracket = bracketOf(value);
  return Buffer.concat([Buffer.from([bracket]), payloadOf(bracket, value)]);
}

/** The same as a string, for maps and sets: equal exactly when the values are. */
export const identityOf = (value: unknown): string => sortable(value).toString('latin1');

/** Inverts an encoded key, for the descending fields of an index. */
export function inverted(key: Buffer): Buffer {
  const result = Buffer.allocUnsafe(key.length);
  for (let at = 0; at < key.length; at += 1) result[at] = 0xff - (key[at] ?? 0);
  return result;
}

const END = Buffer.from([0x00]);

const NOTHING = Buffer.alloc(0);

function payloadOf(bracket: Bracket, value: unknown): Buffer {
  switch (bracket) {
    case Bracket.missing:
    case Bracket.null:
    case Bracket.minKey:
    case Bracket.maxKey:
      return NOTHING;
    case Bracket.number:
      return sortableNumber(value as BsonNumber);
    case Bracket.string:
      return sortableText(value as string);
    case Bracket.object:
      return sortableDocument(value as BsonDocument);
    case Bracket.array:
      return Buffer.concat([...(value as unknown[]).map(sortable), END]);
    case Bracket.binary:
      return sortableBinary(value as Binary);
    case Bracket.objectId:
      return Buffer.from((value as ObjectId).id);
    case Bracket.boolean:
      return Buffer.from([value ? 1 : 0]);
    case Bracket.date:
      return sortableDouble((value as Date).getTime());
    case Bracket.timestamp:
      return sortableTimestamp(value as Timestamp);
    case Bracket.regex:
      return Buffer.concat(regexParts(value as BSONRegExp | RegExp).map(sortableText));
    default:
      return bracket satisfies never;
  }
}

function sortableDocument(document: BsonDocument): Buffer {
  const fields = Object.entries(document).flatMap(([name, value]) => {
    const bracket = bracketOf(value);
    return [Buffer.from([bracket]), sortableText(name), payloadOf(bracket, value)];
  });
  return Buffer.concat([...fields, END]);
}

/** UTF-8, each zero byte escaped as `00 FF`, a zero at the end: a prefix sorts first, as no key continues with `FF`. */
function sortableText(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  return Buffer.concat([bytes.includes(0) ? escapeZeros(bytes) : bytes, END]);
}

const escapeZeros = (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replaceAll('\0', '\0\u00ff'), 'latin1');

function sortableBinary(value: Binary): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt32BE(value.length(), 0);
  head.writeUInt8(value.sub_type, 4);
  return Buffer.concat([head, bytesOf(value)]);
}

function sortableTimestamp(value: Timestamp): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32BE(value.getHighBitsUnsigned(), 0);
  bytes.writeUInt32BE(value.getLowBitsUnsigned(), 4);
  return bytes;
}

/**
 * The nearest double, then whether the number is below, at or above it, then (where it is not at it) its 34 digits:
 * rounding to the nearest double keeps the order, so only ties need the digits.
 */
function sortableNumber(value: BsonNumber): Buffer {
  const double = toDouble(value);
  const exact = isWide(value) ? toExact(value) : undefined;
  const side = exact ? sideOf(exact, double) : 0;
  const head = Buffer.concat([sortableDouble(double), Buffer.from([side + 1])]);
  return exact && side !== 0 ? Buffer.concat([head, digitsOf(exact)]) : head;
}

function sideOf(exact: NonNullable<ReturnType<typeof toExact>>, double: number): number {
  const nearest = toExact(double);
  return nearest ? compareExact(exact, nearest) : -Math.sign(double);
}

function digitsOf(exact: NonNullable<ReturnType<typeof toExact>>): Buffer {
  const negative = exact.coefficient < 0n;
  const digits = (negative ? -exact.coefficient : exact.coefficient).toString();
  const result = Buffer.alloc(36);
  result.writeUInt16BE(exact.exponent + digits.length + 0x4000, 0);
  result.write(digits.padEnd(34, '0'), 2, 'latin1');
  return negative ? inverted(result) : result;
}

const NAN = Buffer.alloc(8);

function sortableDouble(double: number): Buffer {
  if (Number.isNaN(double)) return NAN;
  const bytes = Buffer.allocUnsafe(8);
  bytes.writeDoubleBE(double === 0 ? 0 : double, 0);
  if (((bytes[0] ?? 0) & 0x80) !== 0) return inverted(bytes);
  bytes[0] = (bytes[0] ?? 0) | 0x80;
  return bytes;
}
