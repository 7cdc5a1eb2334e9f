import { encode } from '../bson/codec.js';
import { equalValues } from '../bson/compare.js';
import { type BsonDocument, fromNumber, isDocument } from '../bson/values.js';
import { badValue, MongoError } from '../errors.js';
import type { Collection } from '../storage/collection.js';
import { describeIndex, type IndexDefinition } from '../storage/index-definition.js';
import { arrayArgument, countArgument, documentArgument } from './arguments.js';
import { type CommandContext, type CommandTable, collectionOf, namespaceOf, type Reply } from './command.js';
import { ensureCollection } from './write-commands.js';

/** Indexes change only while no transaction is open, so that each transaction sees one set of them. */
export const indexCommands: CommandTable = {
  createIndexes: { fields: ['indexes', 'commitQuorum'], run: createIndexes },
  dropIndexes: { fields: ['index'], run: dropIndexes },
  listIndexes: { fields: ['cursor', 'batchSize'], run: listIndexes },
};

async function createIndexes(context: CommandContext): Promise<Reply> {
  const existed = collectionOf(context) !== undefined;
  const specs = (arrayArgument(context.body, 'indexes') ?? []).map((spec) => {
    if (!isDocument(spec)) throw badValue('An index must be described by a document');
    return spec;
  });
  if (specs.length === 0) throw badValue('Must specify at least one index to create');
  const collection = ensureCollection(context);
  const before = collection.indexes.length;
  const create = () => context.engine.catalog.createIndexes(collection, specs);
  if (specs.every((spec) => isKnown(collection, spec))) create();
  else await context.engine.transactions.whenDrained(create);
  const after = collection.indexes.length;
  return {
    numIndexesBefore: fromNumber(before),
    numIndexesAfter: fromNumber(after),
    createdCollectionAutomatically: !existed,
    ...(after === before ? { note: 'all indexes already exist' } : {}),
    ok: 1,
  };
}

const isKnown = (collection: Collection, spec: BsonDocument) =>
  collection.indexes.some((index) => index.name === spec['name'] && equalValues(index.spec['key'], spec['key']));

async function dropIndexes(context: CommandContext): Promise<Reply> {
  const collection = existing(context);
  const before = collection.indexes.length;
  await context.engine.transactions.whenDrained(() =>
    context.engine.catalog.dropIndexes(collection, wanted(collection, context.body['index'])),
  );
  return { nIndexesWas: fromNumber(before), ok: 1 };
}

function existing(context: CommandContext): Collection {
  const collection = collectionOf(context);
  if (collection) return collection;
  throw new MongoError(26, 'NamespaceNotFound', `ns does not exist: ${namespaceOf(context)}`);
}

function wanted(collection: Collection, choice: unknown): IndexDefinition[] {
  if (choice === '*') return collection.indexes.slice(1);
  return (Array.isArray(choice) ? choice : [choice]).map((each) => {
    const found = collection.indexes.find((index) =>
      typeof each === 'string' ? index.name === each : equalValues(index.spec['key'], each),
    );
    if (!found) throw new MongoError(27, 'IndexNotFound', `index not found with name [${String(each)}]`);
    if (found === collection.indexes[0]) throw new MongoError(72, 'InvalidOptions', 'cannot drop _id index');
    return found;
  });
}

function listIndexes(context: CommandContext): Reply {
  const collection = existing(context);
  const batchSize = countArgument(documentArgument(context.body, 'cursor') ?? {}, 'batchSize');
  const documents = collection.indexes.map((index) => encode(describeIndex(index)));
  const cursor = { namespace: namespaceOf(context), documents: documents.values(), owner: undefined };
  return context.engine.cursors.open(cursor, batchSize);
}
