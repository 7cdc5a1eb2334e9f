import { createScope } from '../aggregate/expression.js';
import { compilePipeline } from '../aggregate/pipeline.js';
import { encode } from '../bson/codec.js';
import { identityOf } from '../bson/sortable.js';
import { type BsonDocument, fromNumber, isDocument, toInteger } from '../bson/values.js';
import { badValue, MongoError, notSupported } from '../errors.js';
import { type FindRequest, findEncoded, findMatches } from '../query/find.js';
import { parsePath, valuesAtPath } from '../query/paths.js';
import { documentsPrefix, rangeOfPrefix } from '../storage/keys.js';
import { arrayArgument, countArgument, documentArgument, flagArgument } from './arguments.js';
import { type CommandContext, type CommandTable, collectionOf, namespaceOf, type Reply } from './command.js';

export const readCommands: CommandTable = {
  find: {
    fields: [
      'filter',
      'sort',
      'projection',
      'hint',
      'skip',
      'limit',
      'batchSize',
      'singleBatch',
      'let',
      'collation',
      'allowDiskUse',
      'noCursorTimeout',
      'allowPartialResults',
      'returnKey',
      'showRecordId',
      'tailable',
      'awaitData',
      'min',
      'max',
    ],
    inTransaction: true,
    run: runFind,
  },
  aggregate: {
    fields: ['pipeline', 'cursor', 'explain', 'allowDiskUse', 'bypassDocumentValidation', 'hint', 'let', 'collation'],
    inTransaction: true,
    run: runAggregate,
  },
  count: { fields: ['query', 'limit', 'skip', 'hint', 'collation'], run: runCount },
  distinct: { fields: ['key', 'query', 'hint', 'collation'], inTransaction: true, run: runDistinct },
};

function runFind(context: CommandContext): Reply {
  const { body, engine, view } = context;
  for (const option of ['returnKey', 'showRecordId', 'tailable', 'awaitData', 'min', 'max']) {
    if (body[option]) throw notSupported(`The find option '${option}'`);
  }
  const limit = toInteger(body['limit'] ?? 0);
  if (limit === undefined) throw badValue("BSON field 'limit' must be a whole number");
  const request: FindRequest = {
    ...queryOf(context, 'filter'),
    sort: documentArgument(body, 'sort'),
    projection: documentArgument(body, 'projection'),
    skip: countArgument(body, 'skip'),
    limit: Math.abs(limit),
  };
  const documents = findEncoded(view, collectionOf(context), request);
  const single = flagArgument(body, 'singleBatch') || limit < 0;
  const cursor = { namespace: namespaceOf(context), documents, owner: context.transaction?.session };
  return engine.cursors.open(cursor, countArgument(body, 'batchSize'), single);
}

function queryOf(context: CommandContext, field: string): FindRequest {
  const { body, scope, deadline } = context;
  return { filter: documentArgument(body, field) ?? {}, hint: body['hint'], scope, deadline };
}

function runCount(context: CommandContext): Reply {
  const { body, view } = context;
  const collection = collectionOf(context);
  const query = queryOf(context, 'query');
  const skip = countArgument(body, 'skip') ?? 0;
  const limit = Math.abs(toInteger(body['limit'] ?? 0) ?? 0);
  let count = 0;
  if (collection && Object.keys(query.filter).length === 0 && skip === 0 && limit === 0) {
    for (const _entry of view.range(...rangeOfPrefix(documentsPrefix(collection.id)))) count += 1;
  } else {
    for (const _match of findMatches(view, collection, { ...query, skip, limit })) count += 1;
  }
  return { n: fromNumber(count), ok: 1 };
}

function runDistinct(context: CommandContext): Reply {
  const { key } = context.body;
  if (typeof key !== 'string') throw badValue("BSON field 'distinct.key' must be a string");
  const path = parsePath(key);
  const values = new Map<string, unknown>();
  for (const { document } of findMatches(context.view, collectionOf(context), queryOf(context, 'query'))) {
    for (const value of valuesAtPath(document, path)) {
      const identity = identityOf(value);
      if (!values.has(identity)) values.set(identity, value);
    }
  }
  return { values: [...values.values()], ok: 1 };
}

function runAggregate(context: CommandContext): Reply {
  const { body, engine, view, database, scope, deadline } = context;
  if (flagArgument(body, 'explain')) throw notSupported('The aggregate option explain');
  const collectionName = body['aggregate'];
  if (typeof collectionName !== 'string') throw notSupported('An aggregation without a collection');
  const cursorOptions = documentArgument(body, 'cursor');
  if (!cursorOptions)
    throw new MongoError(
      9,
      'FailedToParse',
      "The 'cursor' option is required, except for aggregate with the explain argument",
    );
  const stages = (arrayArgument(body, 'pipeline') ?? []).map((stage) => (isDocument(stage) ? stage : {}));
  const { request, rest } = pushDown(stages);
  const run = compilePipeline(rest);
  const reader = function* (name: string, filter: BsonDocument) {
    const collection = engine.catalog.find(`${database}.${name}`);
    for (const { document } of findMatches(view, collection, { filter, deadline })) yield document;
  };
  const source = findMatches(view, collectionOf(context), { ...queryOf(context, 'none'), ...request, scope, deadline });
  const expressionScope = createScope(scope.variables ?? {}, scope.now);
  const documents =
    rest.length === 0 ? rawOf(source) : encoded(run(decoded(source), { scope: expressionScope, reader }));
  const cursor = { namespace: namespaceOf(context), documents, owner: context.transaction?.session };
  return engine.cursors.open(cursor, countArgument(cursorOptions, 'batchSize'));
}

/** The first stages, as far as the query planner does the same with indexes: `$match`, then `$sort`, then `$limit`. */
function pushDown(stages: readonly BsonDocument[]): { request: Partial<FindRequest>; rest: BsonDocument[] } {
  const rest = [...stages];
  const filters: BsonDocument[] = [];
  const takeIf = (name: string): unknown => {
    const [first] = rest;
    if (!first || !(name in first) || Object.keys(first).length !== 1) return undefined;
    rest.shift();
    return first[name];
  };
  while (isDocument(rest[0]?.['$match'])) filters.push(takeIf('$match') as BsonDocument);
  const request: Partial<FindRequest> = {
    filter: filters.length === 1 && filters[0] ? filters[0] : filters.length > 0 ? { $and: filters } : {},
  };
  if (isDocument(rest[0]?.['$sort']) && Object.keys(rest[0]['$sort']).length > 0) {
    request.sort = takeIf('$sort') as BsonDocument;
    const limit = toInteger(rest[0]?.['$limit']);
    if (limit !== undefined && limit > 0) request.limit = toInteger(takeIf('$limit'));
  }
  return { request, rest };
}

type Matches = ReturnType<typeof findMatches>;

function* rawOf(matches: Matches): Generator<Buffer> {
  for (const { raw } of matches) yield raw;
}

function* decoded(matches: Matches): Generator<BsonDocument> {
  for (const { document } of matches) yield document;
}

function* encoded(documents: Iterable<BsonDocument>): Generator<Buffer> {
  for (const document of documents) yield encode(document);
}
