import { decode, encode } from '../bson/codec.js';
import { type BsonDocument, toInteger } from '../bson/values.js';
import { MongoError } from '../errors.js';
import type { Collection } from './collection.js';
import { addToIndex } from './documents.js';
import { defineIndex, type IndexDefinition, sameKey, sameOptions } from './index-definition.js';
import type { KeyValueStore, Writer } from './key-value.js';
import {
  afterPrefix,
  allCollections,
  collectionKey,
  documentsPrefix,
  entriesPrefix,
  indexFlagsKey,
  rangeOfPrefix,
  recordNumber,
  recordOfDocumentKey,
} from './keys.js';

/** Which collections and indexes there are. Every change of it is committed by itself, outside any transaction. */
export interface Catalog {
  find(namespace: string): Collection | undefined;
  /** The collection, created when it is not there. */
  ensure(database: string, name: string): Collection;
  all(): Collection[];
  createIndexes(collection: Collection, specs: readonly BsonDocument[]): void;
  dropIndexes(collection: Collection, indexes: readonly IndexDefinition[]): void;
  drop(collection: Collection): void;
}

const ID_INDEX = { key: { _id: 1 }, name: '_id_' };

export function openCatalog(store: KeyValueStore): Catalog {
  const collections = new Map<string, Collection>();
  for (const [, value] of store.committed.range(...allCollections())) {
    const collection = readCollection(store, decode(value));
    collections.set(collection.namespace, collection);
  }
  let nextId =
    1 +
    Math.max(0, ...[...collections.values()].flatMap((each) => [each.id, ...each.indexes.map((index) => index.id)]));
  const takeId = () => nextId++;

  return {
    find: (namespace) => collections.get(namespace),
    all: () => [...collections.values()].sort((a, b) => (a.namespace < b.namespace ? -1 : 1)),
    ensure: (database, name) => {
      const known = collections.get(`${database}.${name}`);
      if (known) return known;
      assertNamespace(database, name);
      const collection: Collection = {
        id: takeId(),
        database,
        name,
        namespace: `${database}.${name}`,
        indexes: [defineIndex(takeId(), ID_INDEX)],
        nextRecord: 1,
      };
      store.write((writer) => writeCollection(writer, collection));
      collections.set(collection.namespace, collection);
      return collection;
    },
    createIndexes: (collection, specs) => {
      const added = newIndexes(collection, specs, takeId);
      if (added.length === 0) return;
      const grown = { ...collection, indexes: [...collection.indexes, ...added] };
      store.write((writer) => {
        for (const index of added) buildIndex(writer, collection, index);
        writeCollection(writer, grown);
      });
      collection.indexes = grown.indexes;
    },
    dropIndexes: (collection, indexes) => {
      const kept = collection.indexes.filter((index) => !indexes.includes(index));
      store.write((writer) => {
        for (const index of indexes) removeIndex(writer, index);
        writeCollection(writer, { ...collection, indexes: kept });
      });
      collection.indexes = kept;
    },
    drop: (collection) => {
      store.write((writer) => {
        for (const index of collection.indexes) removeIndex(writer, index);
        removeAll(writer, documentsPrefix(collection.id));
        writer.remove(collectionKey(collection.namespace));
      });
      collections.delete(collection.namespace);
    },
  };
}

function assertNamespace(database: string, name: string): void {
  const isBad = database === '' || name === '' || /[/\\. "$\0]/.test(database) || /[$\0]|^\.|\.$/.test(name);
  if (isBad) throw new MongoError(73, 'InvalidNamespace', `Invalid namespace specified '${database}.${name}'`);
  if (Buffer.byteLength(`${database}.${name}`) > 255) {
    throw new MongoError(73, 'InvalidNamespace', 'Fully qualified namespace is too long. Max: 255 bytes');
  }
}

function writeCollection(writer: Writer, { id, database, name, namespace, indexes }: Collection): void {
  const described = indexes.map((index) => ({ id: index.id, spec: index.spec }));
  writer.put(collectionKey(namespace), encode({ id, database, name, indexes: described }));
}

function readCollection(store: KeyValueStore, meta: BsonDocument): Collection {
  const { database, name } = meta as { database: string; name: string };
  const id = toInteger(meta['id']) ?? 0;
  const described = meta['indexes'] as Array<{ id: unknown; spec: BsonDocument }>;
  return {
    id,
    database,
    name,
    namespace: `${database}.${name}`,
    indexes: described.map((each) => readIndex(store, toInteger(each.id) ?? 0, each.spec)),
    nextRecord: 1 + lastRecord(store, id),
  };
}

function readIndex(store: KeyValueStore, id: number, spec: BsonDocument): IndexDefinition {
  const index = defineIndex(id, spec);
  const flags = store.committed.get(indexFlagsKey(id))?.[0] ?? 0;
  index.multikey = (flags & 1) !== 0;
  index.truncated = (flags & 2) !== 0;
  return index;
}

function lastRecord(store: KeyValueStore, collection: number): number {
  const [last] = store.committed.range(...rangeOfPrefix(documentsPrefix(collection)), true);
  return last ? recordNumber(recordOfDocumentKey(last[0])) : 0;
}

/** Those of the wanted indexes that are not there yet. @throws MongoError for one that is there with other options. */
function newIndexes(collection: Collection, specs: readonly BsonDocument[], takeId: () => number): IndexDefinition[] {
  const added: IndexDefinition[] = [];
  for (const spec of specs) {
    const index = defineIndex(takeId(), spec);
    const known = [...collection.indexes, ...added];
    const named = known.find((each) => each.name === index.name);
    const keyed = known.find((each) => sameKey(each, index) && sameOptions(each, index));
    if (index.fields.length === 1 && index.fields[0]?.name === '_id') continue;
    if (named && !(sameKey(named, index) && sameOptions(named, index))) throw conflict(named, index);
    if (!named && keyed) {
      throw new MongoError(85, 'IndexOptionsConflict', `Index already exists with a different name: ${keyed.name}`);
    }
    if (!named) added.push(index);
  }
  return added;
}

function conflict(known: IndexDefinition, wanted: IndexDefinition): MongoError {
  const [code, codeName] = sameKey(known, wanted) ? [85, 'IndexOptionsConflict'] : [86, 'IndexKeySpecsConflict'];
  return new MongoError(
    code as number,
    codeName as string,
    `An existing index has the same name as the requested index. Index '${wanted.name}' exists with another key or other options`,
  );
}

function buildIndex(writer: Writer, collection: Collection, index: IndexDefinition): void {
  for (const [key, raw] of writer.range(...rangeOfPrefix(documentsPrefix(collection.id)))) {
    addToIndex(writer, collection, index, { record: recordOfDocumentKey(key), raw });
  }
}

function removeIndex(writer: Writer, index: IndexDefinition): void {
  removeAll(writer, entriesPrefix(index.id));
  writer.remove(indexFlagsKey(index.id));
}

function removeAll(writer: Writer, prefix: Buffer): void {
  for (const [key] of writer.range(prefix, afterPrefix(prefix))) writer.remove(key);
}
