import { Long } from 'bson';
import { MongoError } from '../errors.js';
import { encodeBatch } from './encode-batch.js';

/** An answer that is read in parts. */
export interface Cursor {
  namespace: string;
  documents: Iterator<Buffer>;
  /** The session and transaction that opened it: nobody else may read on. */
  owner: string | undefined;
}

export interface Cursors {
  /** The first batch, and a cursor for the rest if there is any. */
  open(cursor: Cursor, batchSize: number | undefined, single?: boolean): Buffer;
  next(id: string, namespace: string, batchSize: number | undefined, owner: string | undefined): Buffer;
  /** Whether the cursor was there. */
  kill(id: string): boolean;
  killOwnedBy(owner: string): void;
  readonly size: number;
  close(): void;
}

interface OpenCursor extends Cursor {
  held: Buffer | undefined;
  lastUsedAt: number;
}

const FIRST_BATCH = 101;
/** A reply holds at most this many bytes of documents, as MongoDB's do; a larger single document goes alone. */
const MAX_BATCH_BYTES = 16 * 1024 * 1024 - 16 * 1024;

/** Keeps the open cursors; those that nobody has read for `idleMs` are closed. */
export function createCursors({ now, idleMs }: { now: () => number; idleMs: number }): Cursors {
  const cursors = new Map<string, OpenCursor>();
  let lastId = BigInt(now()) << 16n;

  const closeIdle = () => {
    for (const [id, cursor] of cursors) if (now() - cursor.lastUsedAt > idleMs) kill(id);
  };
  const kill = (id: string): boolean => {
    cursors.get(id)?.documents.return?.();
    return cursors.delete(id);
  };
  const sweep = setInterval(closeIdle, Math.min(idleMs, 60_000));
  sweep.unref();

  return {
    open: (cursor, batchSize = FIRST_BATCH, single = false) => {
      const open: OpenCursor = { ...cursor, held: undefined, lastUsedAt: now() };
      const { documents, more } = takeBatch(open, batchSize);
      let id = Long.ZERO;
      if (more && !single) {
        lastId += 1n;
        id = Long.fromBigInt(lastId);
        cursors.set(id.toString(), open);
      } else open.documents.return?.();
      return encodeBatch('firstBatch', documents, id, cursor.namespace);
    },
    next: (id, namespace, batchSize, owner) => {
      const cursor = cursors.get(id);
      if (!cursor || cursor.namespace !== namespace)
        throw new MongoError(43, 'CursorNotFound', `cursor id ${id} not found`);
      if (cursor.owner !== owner) {
        throw new MongoError(
          50738,
          'Location50738',
          `Cannot run getMore on cursor ${id}, which belongs to another session or transaction`,
        );
      }
      cursor.lastUsedAt = now();
      const { documents, more } = takeBatch(cursor, batchSize || Number.POSITIVE_INFINITY);
      if (!more) cursors.delete(id);
      return encodeBatch('nextBatch', documents, more ? Long.fromString(id) : Long.ZERO, namespace);
    },
    kill,
    killOwnedBy: (owner) => {
      for (const [id, cursor] of cursors) if (cursor.owner === owner) kill(id);
    },
    get size() {
      return cursors.size;
    },
    close: () => {
      clearInterval(sweep);
      for (const id of [...cursors.keys()]) kill(id);
    },
  };
}

/** Takes what fits one reply; the document that did not fit is held for the next. */
function takeBatch(cursor: OpenCursor, batchSize: number): { documents: Buffer[]; more: boolean } {
  const documents: Buffer[] = [];
  let bytes = 0;
  for (;;) {
    if (cursor.held === undefined) {
      if (documents.length >= batchSize && batchSize === 0) return { documents, more: true };
      const next = cursor.documents.next();
      if (next.done) return { documents, more: false };
      cursor.held = next.value;
    }
    bytes += cursor.held.length + 16;
    const isFull = documents.length >= batchSize || (documents.length > 0 && bytes > MAX_BATCH_BYTES);
    if (isFull) return { documents, more: true };
    documents.push(cursor.held);
    cursor.held = undefined;
  }
}
