import { createHash } from 'node:crypto';

/**
 * How the one key space is divided. All numbers are big-endian, so that keys sort by them.
 *
 * | first byte | rest | value |
 * |---|---|---|
 * | 0x01 | namespace | the collection's description |
 * | 0x02 | collection (4) record (8) | a document |
 * | 0x03 | index (4) encoded values, record (8) unless unique | record (8) |
 * | 0x04 | index (4) | flags of the index |
 * | 0x05 | session (16) | its last retryable write |
 */
const Space = { collection: 0x01, document: 0x02, entry: 0x03, indexFlags: 0x04, session: 0x05 } as const;

const MAX_BODY_BYTES = 1900;
const KEPT_BODY_BYTES = 1800;

export const collectionKey = (namespace: string) =>
  Buffer.concat([Buffer.from([Space.collection]), Buffer.from(namespace)]);
export const allCollections = () => rangeOfPrefix(Buffer.from([Space.collection]));

export const documentsPrefix = (collection: number) => numbered(Space.document, collection);
export const documentKey = (collection: number, record: Buffer) => Buffer.concat([documentsPrefix(collection), record]);
export const recordOfDocumentKey = (key: Buffer) => key.subarray(5);

export const entriesPrefix = (index: number) => numbered(Space.entry, index);
export const indexFlagsKey = (index: number) => numbered(Space.indexFlags, index);

export const sessionKey = (session: Uint8Array) => Buffer.concat([Buffer.from([Space.session]), session]);
export const allSessions = () => rangeOfPrefix(Buffer.from([Space.session]));

function numbered(space: number, id: number): Buffer {
  const key = Buffer.alloc(5);
  key.writeUInt8(space, 0);
  key.writeUInt32BE(id, 1);
  return key;
}

/** A record number as 8 bytes; the first bit is set so that no record continues an escaped zero (see `sortable`). */
export function recordBytes(record: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(record) | (1n << 63n), 0);
  return bytes;
}

export const recordNumber = (bytes: Buffer) => Number(bytes.readBigUInt64BE(0) & ~(1n << 63n));

/** The first key after all that begin with a prefix. */
export function afterPrefix(prefix: Buffer): Buffer {
  let length = prefix.length;
  while (length > 0 && prefix[length - 1] === 0xff) length -= 1;
  const result = Buffer.from(prefix.subarray(0, length));
  if (length > 0) result[length - 1] = (result[length - 1] ?? 0) + 1;
  return result;
}

export const rangeOfPrefix = (prefix: Buffer): readonly [from: Buffer, to: Buffer] => [prefix, afterPrefix(prefix)];

/** LMDB's keys are short: of a long one the beginning is kept, for the order, and the rest becomes a hash, for equality. */
export function fitBody(body: Buffer): { body: Buffer; truncated: boolean } {
  if (body.length <= MAX_BODY_BYTES) return { body, truncated: false };
  const hash = createHash('sha256').update(body).digest();
  return { body: Buffer.concat([body.subarray(0, KEPT_BODY_BYTES), hash]), truncated: true };
}

/** The range of index bodies between two prefixes, both included; wide enough for bodies that were cut. */
export function bodyRange(index: number, low: Buffer, high: Buffer): readonly [from: Buffer, to: Buffer] {
  const prefix = entriesPrefix(index);
  const from = Buffer.concat([prefix, low.subarray(0, KEPT_BODY_BYTES)]);
  const to = afterPrefix(Buffer.concat([prefix, high.subarray(0, KEPT_BODY_BYTES)]));
  return [from, to];
}
