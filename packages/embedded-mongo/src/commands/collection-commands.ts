import { encode } from '../bson/codec.js';
import { type BsonDocument, fromNumber } from '../bson/values.js';
import { compileFilter } from '../query/compile-filter.js';
import type { Collection } from '../storage/collection.js';
import { describeIndex } from '../storage/index-definition.js';
import { documentsPrefix, rangeOfPrefix } from '../storage/keys.js';
import { countArgument, documentArgument, flagArgument } from './arguments.js';
import { type CommandContext, type CommandTable, collectionOf, namespaceOf, type Reply } from './command.js';
import { ensureCollection } from './write-commands.js';

/** Collections and databases: made, listed, dropped. */
export const collectionCommands: CommandTable = {
  create: { fields: [], run: create },
  drop: { fields: [], run: drop },
  dropDatabase: { fields: [], run: dropDatabase },
  listCollections: { fields: ['filter', 'nameOnly', 'authorizedCollections', 'cursor'], run: listCollections },
  listDatabases: { fields: ['filter', 'nameOnly', 'authorizedDatabases'], run: listDatabases },
  collStats: { fields: ['scale'], run: collectionStatistics },
  dbStats: { fields: ['scale'], run: databaseStatistics },
};

/** Making what is there already, with the same options (there are none), succeeds as in MongoDB 7. */
function create(context: CommandContext): Reply {
  ensureCollection(context);
  return { ok: 1 };
}

function drop(context: CommandContext): Promise<Reply> {
  const { transactions, catalog } = context.engine;
  return transactions.whenDrained(() => {
    const collection = collectionOf(context);
    if (!collection) return { ok: 1 };
    catalog.drop(collection);
    return { nIndexesWas: fromNumber(collection.indexes.length), ns: collection.namespace, ok: 1 };
  });
}

const collectionsOf = ({ engine, database }: CommandContext): Collection[] =>
  engine.catalog.all().filter((collection) => collection.database === database);

function dropDatabase(context: CommandContext): Promise<Reply> {
  return context.engine.transactions.whenDrained(() => {
    for (const collection of collectionsOf(context)) context.engine.catalog.drop(collection);
    return { dropped: context.database, ok: 1 };
  });
}

function listCollections(context: CommandContext): Reply {
  const { body, engine, database } = context;
  const matches = compileFilter(documentArgument(body, 'filter') ?? {});
  const nameOnly = flagArgument(body, 'nameOnly');
  const documents = collectionsOf(context)
    .map(describe)
    .filter(matches)
    .map((full) => (nameOnly ? { name: full['name'], type: full['type'] } : full));
  const batchSize = countArgument(documentArgument(body, 'cursor') ?? {}, 'batchSize');
  const cursor = {
    namespace: `${database}.$cmd.listCollections`,
    documents: documents.map(encode).values(),
    owner: undefined,
  };
  return engine.cursors.open(cursor, batchSize);
}

function describe(collection: Collection): BsonDocument {
  const [idIndex] = collection.indexes;
  return {
    name: collection.name,
    type: 'collection',
    options: {},
    info: { readOnly: false },
    ...(idIndex ? { idIndex: describeIndex(idIndex) } : {}),
  };
}

function listDatabases({ body, engine, view }: CommandContext): Reply {
  const names = [...new Set(engine.catalog.all().map((collection) => collection.database))];
  const matches = compileFilter(documentArgument(body, 'filter') ?? {});
  const databases = names
    .map((name) => {
      const sizes = engine.catalog
        .all()
        .filter((each) => each.database === name)
        .map((each) => measure(view, each).bytes);
      const sizeOnDisk = sizes.reduce((sum, bytes) => sum + bytes, 0);
      return { name, sizeOnDisk, empty: sizeOnDisk === 0 };
    })
    .filter(matches);
  if (flagArgument(body, 'nameOnly')) return { databases: databases.map(({ name }) => ({ name })), ok: 1 };
  return { databases, totalSize: databases.reduce((sum, each) => sum + each.sizeOnDisk, 0), ok: 1 };
}

/** Counts by reading: a development store is small, and figures that are kept can be wrong. */
function measure(view: CommandContext['view'], collection: Collection): { count: number; bytes: number } {
  let count = 0;
  let bytes = 0;
  for (const [, raw] of view.range(...rangeOfPrefix(documentsPrefix(collection.id)))) {
    count += 1;
    bytes += raw.length;
  }
  return { count, bytes };
}

function collectionStatistics(context: CommandContext): Reply {
  const collection = collectionOf(context);
  const { count, bytes } = collection ? measure(context.view, collection) : { count: 0, bytes: 0 };
  return {
    ns: namespaceOf(context),
    count,
    size: bytes,
    storageSize: bytes,
    nindexes: collection?.indexes.length ?? 0,
    ok: 1,
  };
}

function databaseStatistics(context: CommandContext): Reply {
  const measured = collectionsOf(context).map((collection) => measure(context.view, collection));
  const sum = (field: 'count' | 'bytes') => measured.reduce((total, each) => total + each[field], 0);
  return { db: context.database, collections: measured.length, objects: sum('count'), dataSize: sum('bytes'), ok: 1 };
}
