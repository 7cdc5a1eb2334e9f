import type { Long } from 'bson';

/**
 * Encodes the reply of a cursor around documents that are encoded already:
 * `{ cursor: { <batch>: [...], id, ns }, ok: 1 }`.
 */
export function encodeBatch(
  batch: 'firstBatch' | 'nextBatch',
  documents: readonly Buffer[],
  id: Long,
  namespace: string,
): Buffer {
  const items = documents.flatMap((document, at) => [Buffer.from(`\u0003${at}\0`, 'latin1'), document]);
  const array = documentOf(items);
  const cursorId = Buffer.alloc(8);
  cursorId.writeBigInt64LE(id.toBigInt(), 0);
  const name = Buffer.from(`${namespace}\0`, 'utf8');
  const nameLength = Buffer.alloc(4);
  nameLength.writeInt32LE(name.length, 0);
  const cursor = documentOf([
    field(0x04, batch),
    ...array,
    field(0x12, 'id'),
    cursorId,
    field(0x02, 'ns'),
    nameLength,
    name,
  ]);
  const ok = Buffer.alloc(8);
  ok.writeDoubleLE(1, 0);
  return Buffer.concat(documentOf([field(0x03, 'cursor'), ...cursor, field(0x01, 'ok'), ok]));
}

const END = Buffer.from([0]);

const field = (type: number, name: string) => Buffer.from(`${String.fromCharCode(type)}${name}\0`, 'latin1');

function documentOf(parts: readonly Buffer[]): Buffer[] {
  const length = Buffer.alloc(4);
  length.writeInt32LE(
    parts.reduce((sum, part) => sum + part.length, 5),
    0,
  );
  return [length, ...parts, END];
}
