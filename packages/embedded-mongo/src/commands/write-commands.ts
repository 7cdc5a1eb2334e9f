import { decode, encode } from '../bson/codec.js';
import { type BsonDocument, fromNumber, isDocument, toInteger } from '../bson/values.js';
import { badValue, failedToParse, MongoError } from '../errors.js';
import { findMatches } from '../query/find.js';
import type { Match } from '../query/scan.js';
import type { Collection } from '../storage/collection.js';
import { deleteDocument, insertDocument, readDocument, replaceDocument, type Stored } from '../storage/documents.js';
import type { Writer } from '../storage/key-value.js';
import { compileUpdate, isOperatorUpdate, type Update } from '../update/apply-update.js';
import { seedFromFilter } from '../update/seed.js';
import {
  arrayArgument,
  assertKnownFields,
  assertSimpleCollation,
  documentArgument,
  flagArgument,
} from './arguments.js';
import { type CommandContext, type CommandTable, collectionOf, type Reply } from './command.js';

export const writeCommands: CommandTable = {
  insert: { fields: ['documents', 'ordered', 'bypassDocumentValidation'], inTransaction: true, run: runInsert },
  update: { fields: ['updates', 'ordered', 'bypassDocumentValidation', 'let'], inTransaction: true, run: runUpdate },
  delete: { fields: ['deletes', 'ordered', 'let'], inTransaction: true, run: runDelete },
};

function runInsert(context: CommandContext): Promise<Reply> {
  const documents = context.documents('documents');
  const collection = ensureCollection(context);
  return context.write((writer) => {
    let n = 0;
    const writeErrors = eachWrite(context, documents, (document) => {
      insertDocument(writer, collection, document);
      n += 1;
    });
    return { n: fromNumber(n), ...writeErrors, ok: 1 };
  });
}

const UPDATE_FIELDS = ['q', 'u', 'c', 'multi', 'upsert', 'collation', 'arrayFilters', 'hint', 'sort'];

function runUpdate(context: CommandContext): Promise<Reply> {
  const updates = context.documents('updates').map(decode);
  const upserts = updates.some((statement) => flagArgument(statement, 'upsert'));
  const collection = upserts ? ensureCollection(context) : collectionOf(context);
  return context.write((writer) => {
    let n = 0;
    let nModified = 0;
    const upserted: BsonDocument[] = [];
    const writeErrors = eachWrite(context, updates, (statement, index) => {
      const result = updateStatement(context, writer, collection, statement);
      n += result.matched;
      nModified += result.modified;
      if ('upsertedId' in result) upserted.push({ index: fromNumber(index), _id: result.upsertedId });
    });
    return {
      n: fromNumber(n),
      nModified: fromNumber(nModified),
      ...(upserted.length > 0 ? { upserted } : {}),
      ...writeErrors,
      ok: 1,
    };
  });
}

interface UpdateResult {
  matched: number;
  modified: number;
  upsertedId?: unknown;
}

function updateStatement(
  context: CommandContext,
  writer: Writer,
  collection: Collection | undefined,
  statement: BsonDocument,
): UpdateResult {
  assertKnownFields('update.updates', statement, UPDATE_FIELDS);
  assertSimpleCollation(statement);
  const filter = documentArgument(statement, 'q') ?? {};
  const multi = flagArgument(statement, 'multi');
  const update = compileUpdate(
    statement['u'],
    {
      filter,
      arrayFilters: arrayArgument(statement, 'arrayFilters'),
      variables: { ...context.scope.variables, ...documentArgument(statement, 'c') },
      now: new Date(context.engine.now()),
    },
    multi,
  );
  const sort = documentArgument(statement, 'sort');
  if (sort && multi) throw failedToParse('Cannot specify sort with multi=true');
  const request = {
    filter,
    sort,
    hint: statement['hint'],
    limit: multi ? 0 : 1,
    scope: context.scope,
    deadline: context.deadline,
  };
  const found = recordsOf(findMatches(writer, collection, request));
  if (!collection) return { matched: 0, modified: 0 };
  if (found.length === 0 && flagArgument(statement, 'upsert')) {
    return {
      matched: 1,
      modified: 0,
      upsertedId: upsertDocument(writer, collection, filter, update, statement['u'])['_id'],
    };
  }
  let modified = 0;
  for (const record of found) {
    if (changeDocument(writer, collection, readDocument(writer, collection, record), update).changed) modified += 1;
  }
  return { matched: found.length, modified };
}

/**
 * All are found before any is changed, as a document that moves in an index must not be met twice; only their places are
 * held meanwhile.
 */
function recordsOf(matches: Iterable<Match>): Buffer[] {
  const records: Buffer[] = [];
  for (const { record } of matches) records.push(record);
  return records;
}

/** Applies an update to a stored document; nothing is written when it changes nothing. */
export function changeDocument(
  writer: Writer,
  collection: Collection,
  stored: Stored,
  update: Update,
): { changed: boolean; next: BsonDocument } {
  const next = update(decode(stored.raw), false);
  const changed = !encode(next).equals(stored.raw);
  if (changed) replaceDocument(writer, collection, stored, next);
  return { changed, next };
}

/** Inserts what an update makes of the fields its query fixes. */
export function upsertDocument(
  writer: Writer,
  collection: Collection,
  filter: BsonDocument,
  update: Update,
  source: unknown,
): BsonDocument {
  const seed = seedFromFilter(filter);
  const isReplacement = isDocument(source) && !isOperatorUpdate(source);
  const made = update(isReplacement ? { _id: seed['_id'] } : seed, true);
  if (seed['_id'] !== undefined && !encode({ v: seed['_id'] }).equals(encode({ v: made['_id'] }))) {
    throw new MongoError(
      66,
      'ImmutableField',
      "Performing an update on the path '_id' would modify the immutable field '_id'",
    );
  }
  const _id = insertDocument(writer, collection, encode(made));
  return { ...made, _id };
}

const DELETE_FIELDS = ['q', 'limit', 'collation', 'hint'];

function runDelete(context: CommandContext): Promise<Reply> {
  const deletes = context.documents('deletes').map(decode);
  return context.write((writer) => {
    let n = 0;
    const writeErrors = eachWrite(context, deletes, (statement) => {
      n += deleteStatement(context, writer, statement);
    });
    return { n: fromNumber(n), ...writeErrors, ok: 1 };
  });
}

function deleteStatement(context: CommandContext, writer: Writer, statement: BsonDocument): number {
  assertKnownFields('delete.deletes', statement, DELETE_FIELDS);
  assertSimpleCollation(statement);
  const limit = toInteger(statement['limit']);
  if (limit !== 0 && limit !== 1)
    throw failedToParse(`The limit field in delete objects must be 0 or 1. Got ${String(statement['limit'])}`);
  const filter = documentArgument(statement, 'q') ?? {};
  const collection = collectionOf(context);
  const request = { filter, hint: statement['hint'], limit, scope: context.scope, deadline: context.deadline };
  const found = recordsOf(findMatches(writer, collection, request));
  if (collection)
    for (const record of found) deleteDocument(writer, collection, readDocument(writer, collection, record));
  return found.length;
}

export function ensureCollection({ engine, database, body, name }: CommandContext): Collection {
  const collectionName = body[name];
  if (typeof collectionName !== 'string') throw badValue('collection name has invalid type');
  return engine.catalog.ensure(database, collectionName);
}

/**
 * Runs the statements of a bulk; a failing one is reported by its place, and ends an ordered bulk. In a transaction it
 * ends the transaction instead.
 */
function eachWrite<T>(
  context: CommandContext,
  statements: readonly T[],
  write: (statement: T, index: number) => void,
): { writeErrors?: BsonDocument[] } {
  const ordered = context.body['ordered'] !== false;
  const writeErrors: BsonDocument[] = [];
  for (const [index, statement] of statements.entries()) {
    try {
      write(statement, index);
    } catch (error) {
      if (!(error instanceof MongoError) || context.transaction || error.code === 50) throw error;
      writeErrors.push({
        index: fromNumber(index),
        code: error.code,
        codeName: error.codeName,
        errmsg: error.message,
        ...error.details,
      });
      if (ordered) break;
    }
  }
  return writeErrors.length > 0 ? { writeErrors } : {};
}
