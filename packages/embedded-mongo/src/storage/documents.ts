import { BSONRegExp, ObjectId } from 'bson';
import { assertStorable, decodeFields, encode } from '../bson/codec.js';
import { equalValues } from '../bson/compare.js';
import { fieldsOf, validateDocument, withFieldAdded, withFieldFirst } from '../bson/raw-document.js';
import type { BsonDocument } from '../bson/values.js';
import { badValue, MongoError } from '../errors.js';
import type { Collection } from './collection.js';
import { duplicateKey } from './duplicate-key.js';
import type { IndexDefinition } from './index-definition.js';
import { entriesOf } from './index-entries.js';
import type { View, Writer } from './key-value.js';
import { documentKey, indexFlagsKey, recordBytes } from './keys.js';

/** A document with its place in the collection. */
export interface Stored {
  record: Buffer;
  raw: Buffer;
}

/**
 * Inserts an encoded document, its `_id` first; one is made for it when it has none. All unique indexes are checked before
 * anything is written.
 *
 * @returns the `_id`.
 * @throws MongoError E11000 for a duplicate, BSONObjectTooLarge, BadValue for an `_id` that cannot be one.
 */
export function insertDocument(writer: Writer, collection: Collection, bytes: Buffer): unknown {
  validateDocument(bytes);
  const raw = withId(bytes);
  assertStorable(raw);
  const document = decodeFields(raw, indexedFields(collection.indexes));
  assertUsableId(document['_id']);
  const record = recordBytes(collection.nextRecord);
  const changes = collection.indexes.map((index) => changeOf(writer, collection, index, record, undefined, document));
  collection.nextRecord += 1;
  writer.put(documentKey(collection.id, record), raw);
  for (const change of changes) applyChange(writer, record, change);
  return document['_id'];
}

/** Replaces a document. @throws MongoError as inserting does, and ImmutableField when the `_id` would change. */
export function replaceDocument(writer: Writer, collection: Collection, stored: Stored, next: BsonDocument): void {
  const previous = decodeFields(stored.raw, indexedFields(collection.indexes));
  if (!equalValues(previous['_id'], next['_id'])) {
    throw new MongoError(
      66,
      'ImmutableField',
      "Performing an update on the path '_id' would modify the immutable field '_id'",
    );
  }
  const raw = encode(next);
  validateDocument(raw);
  assertStorable(raw);
  const { record } = stored;
  const changes = collection.indexes.map((index) => changeOf(writer, collection, index, record, previous, next));
  writer.put(documentKey(collection.id, record), raw);
  for (const change of changes) applyChange(writer, record, change);
}

export function deleteDocument(writer: Writer, collection: Collection, stored: Stored): void {
  const previous = decodeFields(stored.raw, indexedFields(collection.indexes));
  // The document goes first: a writer that refuses does so before an index entry is gone.
  writer.remove(documentKey(collection.id, stored.record));
  for (const index of collection.indexes) {
    applyChange(writer, stored.record, changeOf(writer, collection, index, stored.record, previous, undefined));
  }
}

/** A document by its place. @throws Error when it is not there: its caller found it in the same transaction. */
export function readDocument(view: View, collection: Collection, record: Buffer): Stored {
  const raw = view.get(documentKey(collection.id, record));
  if (!raw) throw new Error(`${collection.namespace} has an index entry without its document.`);
  return { record, raw };
}

/** Adds one document to an index that is being built. */
export function addToIndex(
  writer: Writer,
  collection: Collection,
  index: IndexDefinition,
  { record, raw }: Stored,
): void {
  applyChange(
    writer,
    record,
    changeOf(writer, collection, index, record, undefined, decodeFields(raw, indexedFields([index]))),
  );
}

/** The top-level fields that some index looks at; undefined, for all, when one has a filter of its own. */
function indexedFields(indexes: readonly IndexDefinition[]): ReadonlySet<string> | undefined {
  if (indexes.some((index) => index.partial)) return undefined;
  return new Set(['_id', ...indexes.flatMap((index) => index.fields.map((field) => field.path[0] ?? ''))]);
}

interface IndexChange {
  index: IndexDefinition;
  removed: Buffer[];
  added: Buffer[];
}

function changeOf(
  writer: Writer,
  collection: Collection,
  index: IndexDefinition,
  record: Buffer,
  previous: BsonDocument | undefined,
  next: BsonDocument | undefined,
): IndexChange {
  const before = previous ? entriesOf(index, previous).keys : [];
  const after = next ? entriesOf(index, next) : { keys: [], multikey: false, truncated: false };
  noteFlags(writer, index, after);
  const kept = new Set(before.map((key) => key.toString('latin1')));
  const added = after.keys.filter((key) => !kept.delete(key.toString('latin1')));
  if (index.unique && next) {
    for (const key of added) {
      const holder = writer.get(key);
      if (holder && !holder.equals(record)) throw duplicateKey(collection.namespace, index, next);
    }
  }
  return { index, removed: [...kept].map((key) => Buffer.from(key, 'latin1')), added };
}

function applyChange(writer: Writer, record: Buffer, { index, removed, added }: IndexChange): void {
  const entryKey = (key: Buffer) => (index.unique ? key : Buffer.concat([key, record]));
  for (const key of removed) writer.remove(entryKey(key));
  for (const key of added) writer.put(entryKey(key), record);
}

/** Flags only ever rise, and the one in memory counts at once: a query must not miss what is about to be committed. */
function noteFlags(writer: Writer, index: IndexDefinition, entries: { multikey: boolean; truncated: boolean }): void {
  if (!(entries.multikey || entries.truncated)) return;
  index.multikey ||= entries.multikey;
  index.truncated ||= entries.truncated;
  const flags = (index.multikey ? 1 : 0) | (index.truncated ? 2 : 0);
  if (writer.get(indexFlagsKey(index.id))?.[0] !== flags) writer.put(indexFlagsKey(index.id), Buffer.from([flags]));
}

function withId(bytes: Buffer): Buffer {
  for (const field of fieldsOf(bytes)) if (field.name === '_id') return withFieldFirst(bytes, field);
  const encoded = encode({ _id: new ObjectId() });
  return withFieldAdded(bytes, encoded.subarray(4, -1));
}

function assertUsableId(id: unknown): void {
  if (Array.isArray(id)) throw badValue("The '_id' value cannot be of type array");
  if (id instanceof BSONRegExp) throw badValue("The '_id' value cannot be of type regex");
}
