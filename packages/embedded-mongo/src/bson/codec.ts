import { deserialize, serialize } from 'bson';
import { MongoError } from '../errors.js';
import { MAX_DOCUMENT_BYTES } from './raw-document.js';
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
