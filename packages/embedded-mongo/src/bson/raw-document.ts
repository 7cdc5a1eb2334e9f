import { badValue, notSupported } from '../errors.js';

/** The largest document MongoDB stores, in bytes. */
export const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;

const MAX_DEPTH = 180;
const FIXED_SIZES: { [type: number]: number } = {
  1: 8, // double
  7: 12, // object id
  8: 1, // boolean
  9: 8, // date
  10: 0, // null
  16: 4, // int
  17: 8, // timestamp
  18: 8, // long
  19: 16, // decimal
  127: 0, // max key
  255: 0, // min key
};
const TYPE_NAMES: { [type: number]: string } = {
  6: 'undefined',
  12: 'dbPointer',
  13: 'javascript',
  14: 'symbol',
  15: 'javascriptWithScope',
};
/** Names that would change what a decoded JavaScript object is. */
const UNSAFE_NAMES = new Set(['_bsontype', '__proto__']);
const DATABASE_REFERENCE = '$ref';

/** One field of an encoded document: where its type byte, its value and its end are. */
export interface RawField {
  type: number;
  name: string;
  start: number;
  valueStart: number;
  end: number;
}

/**
 * Walks an encoded document through all its depths, so that what is stored can be read back.
 *
 * @throws MongoError for lengths that do not fit, a missing terminator, nesting beyond 180 levels, an unknown type, and
 *   the deprecated types and names that this store does not keep.
 */
export function validateDocument(bytes: Buffer): void {
  walk(bytes, 0, bytes.length, 0);
}

function walk(bytes: Buffer, start: number, limit: number, depth: number): number {
  if (depth > MAX_DEPTH) throw badValue(`BSON nested deeper than ${MAX_DEPTH} levels`);
  const end = documentEnd(bytes, start, limit);
  for (let at = start + 4; at < end - 1; ) {
    const type = bytes[at] ?? 0;
    const nameEnd = cStringEnd(bytes, at + 1, end);
    refuseUnsafeName(bytes, at + 1, nameEnd);
    const valueStart = nameEnd + 1;
    at = type === 3 || type === 4 ? walk(bytes, valueStart, end, depth + 1) : valueEnd(bytes, type, valueStart, end);
  }
  return end;
}

function documentEnd(bytes: Buffer, start: number, limit: number): number {
  if (start + 5 > limit) throw badValue('BSON is cut off');
  const end = start + bytes.readInt32LE(start);
  if (end < start + 5 || end > limit || bytes[end - 1] !== 0) throw badValue('BSON has an impossible length');
  return end;
}

function cStringEnd(bytes: Buffer, start: number, limit: number): number {
  const end = bytes.indexOf(0, start);
  if (end < 0 || end >= limit) throw badValue('BSON has a name without an end');
  return end;
}

function refuseUnsafeName(bytes: Buffer, start: number, end: number): void {
  const first = bytes[start];
  if (first !== 0x5f && first !== 0x24) return; // "_" and "$"
  const length = end - start;
  if (length !== 9 && length !== 4) return;
  const name = bytes.toString('latin1', start, end);
  if (UNSAFE_NAMES.has(name)) throw notSupported(`A field named '${name}'`);
  if (name === DATABASE_REFERENCE) throw notSupported('A database reference (DBRef)');
}

function valueEnd(bytes: Buffer, type: number, start: number, limit: number): number {
  const end = start + sizeOf(bytes, type, start, limit);
  if (end > limit - 1) throw badValue('BSON has a value longer than its document');
  return end;
}

function sizeOf(bytes: Buffer, type: number, start: number, limit: number): number {
  const fixed = FIXED_SIZES[type];
  if (fixed !== undefined) return fixed;
  if (type === 2 || type === 5) {
    if (start + 4 > limit) throw badValue('BSON is cut off');
    const length = bytes.readInt32LE(start);
    if (length < (type === 2 ? 1 : 0)) throw badValue('BSON has an impossible length');
    return length + (type === 2 ? 4 : 5);
  }
  if (type === 11) return cStringEnd(bytes, cStringEnd(bytes, start, limit) + 1, limit) + 1 - start;
  const name = TYPE_NAMES[type];
  throw name ? notSupported(`The BSON type ${name}`) : badValue(`BSON has the unknown type ${type}`);
}

/** The fields of a validated document, in order, without decoding their values. */
export function* fieldsOf(bytes: Buffer): Generator<RawField> {
  const limit = bytes.length;
  for (let at = 4; at < limit - 1; ) {
    const type = bytes[at] ?? 0;
    const nameEnd = bytes.indexOf(0, at + 1);
    const valueStart = nameEnd + 1;
    const isNested = type === 3 || type === 4;
    const end = valueStart + (isNested ? bytes.readInt32LE(valueStart) : sizeOf(bytes, type, valueStart, limit));
    yield { type, name: bytes.toString('utf8', at + 1, nameEnd), start: at, valueStart, end };
    at = end;
  }
}

/** The document with `field`, one of its own, moved to the front. */
export function withFieldFirst(bytes: Buffer, field: RawField): Buffer {
  if (field.start === 4) return bytes;
  const parts = [bytes.subarray(0, 4), bytes.subarray(field.start, field.end), bytes.subarray(4, field.start)];
  return Buffer.concat([...parts, bytes.subarray(field.end)]);
}

/** The document with an encoded field put before all others. */
export function withFieldAdded(bytes: Buffer, encodedField: Buffer): Buffer {
  const result = Buffer.concat([bytes.subarray(0, 4), encodedField, bytes.subarray(4)]);
  result.writeInt32LE(result.length, 0);
  return result;
}
