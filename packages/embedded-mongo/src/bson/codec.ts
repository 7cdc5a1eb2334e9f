import { deserialize, serialize } from 'bson';
import { MongoError } from '../errors.js';
import { fieldsOf, MAX_DOCUMENT_BYTES } from './raw-document.js';
import type { BsonDocument } from './values.js';

const KEEP_TYPES = {
  promoteValues: false,
  promoteLongs: false,
  promoteBuffers: false,
  bsonRegExp: true,
  validation: { utf8: false },
} as const;

/** Decodes without losing a type: every number is an instance of its BSON class. */
export const decode = (bytes: Uint8Array): BsonDocument => deserialize(bytes, KEEP_TYPES);

/** Smaller documents are decoded whole: picking fields would cost more. */
const WORTH_PICKING_BYTES = 1024;

/**
 * Decodes only some top-level fields, so that a filter or an index on small fields does not decode a large document.
 *
 * @param names the fields; undefined decodes all.
 */
export function decodeFields(bytes: Buffer, names: ReadonlySet<string> | undefined): BsonDocument {
  if (!names || bytes.length < WORTH_PICKING_BYTES) return decode(bytes);
  const parts: Buffer[] = [Buffer.alloc(4)];
  for (const field of fieldsOf(bytes)) if (names.has(field.name)) parts.push(bytes.subarray(field.start, field.end));
  const picked = Buffer.concat([...parts, Buffer.alloc(1)]);
  picked.writeInt32LE(picked.length, 0);
  return decode(picked);
}

export const encode = (document: BsonDocument): Buffer => Buffer.from(serialize(document, { ignoreUndefined: true }));

/** @throws MongoError when the document is larger than MongoDB stores. */
export function encodeStored(document: BsonDocument): Buffer {
  const bytes = encode(document);
  assertStorable(bytes);
  return bytes;
}

export function assertStorable(bytes: Uint8Array): void {
  if (bytes.length <= MAX_DOCUMENT_BYTES) return;
  throw new MongoError(
    10334,
    'BSONObjectTooLarge',
    `BSONObj size: ${bytes.length} is invalid. Size must be between 0 and ${MAX_DOCUMENT_BYTES}`,
  );
}

/** A deep copy that shares nothing with the original. */
export const copyOf = (value: unknown): unknown => decode(encode({ value }))['value'];
