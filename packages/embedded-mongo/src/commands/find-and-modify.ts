import { type BsonDocument, fromNumber } from '../bson/values.js';
import { badValue, failedToParse } from '../errors.js';
import { findMatches } from '../query/find.js';
import { compileProjection } from '../query/projection.js';
import { deleteDocument } from '../storage/documents.js';
import { compileUpdate } from '../update/apply-update.js';
import { arrayArgument, documentArgument, flagArgument } from './arguments.js';
import { type Command, type CommandContext, type CommandTable, collectionOf, type Reply } from './command.js';
import { changeDocument, ensureCollection, upsertDocument } from './write-commands.js';

const findAndModify: Command = {
  fields: [
    'query',
    'sort',
    'remove',
    'update',
    'new',
    'fields',
    'upsert',
    'bypassDocumentValidation',
    'collation',
    'arrayFilters',
    'hint',
    'let',
  ],
  inTransaction: true,
  run: runFindAndModify,
};

/** Finds one document and changes or removes it, in one step that nothing comes between. */
export const findAndModifyCommands: CommandTable = { findAndModify, findandmodify: findAndModify };

function runFindAndModify(context: CommandContext): Promise<Reply> {
  const { body, scope, deadline } = context;
  const filter = documentArgument(body, 'query') ?? {};
  const remove = flagArgument(body, 'remove');
  const upsert = flagArgument(body, 'upsert');
  if (remove === 'update' in body) throw failedToParse('Either an update or remove=true must be specified');
  if (remove && (upsert || flagArgument(body, 'new')))
    throw failedToParse('Cannot specify both upsert or new, and remove=true');
  const collection = upsert ? ensureCollection(context) : collectionOf(context);
  const project = projectionOf(body, filter);
  const now = new Date(context.engine.now());
  const arrayFilters = arrayArgument(body, 'arrayFilters');
  const update = remove
    ? undefined
    : compileUpdate(body['update'], { filter, arrayFilters, variables: scope.variables, now });
  const returnsNew = flagArgument(body, 'new');

  return context.write((writer) => {
    const request = { filter, sort: documentArgument(body, 'sort'), hint: body['hint'], limit: 1, scope, deadline };
    const [found] = findMatches(writer, collection, request);
    if (!update) {
      if (collection && found) deleteDocument(writer, collection, found);
      return replyOf({ n: fromNumber(found ? 1 : 0) }, found ? project(found.document) : null);
    }
    if (collection && found) {
      const { next } = changeDocument(writer, collection, found, update);
      return replyOf({ n: fromNumber(1), updatedExisting: true }, project(returnsNew ? next : found.document));
    }
    if (!collection || !upsert) return replyOf({ n: fromNumber(0), updatedExisting: false }, null);
    const made = upsertDocument(writer, collection, filter, update, body['update']);
    const stored = { _id: made['_id'], ...made };
    return replyOf(
      { n: fromNumber(1), updatedExisting: false, upserted: made['_id'] },
      returnsNew ? project(stored) : null,
    );
  });
}

const replyOf = (lastErrorObject: BsonDocument, value: BsonDocument | null): BsonDocument => ({
  lastErrorObject,
  value,
  ok: 1,
});

function projectionOf(body: BsonDocument, filter: BsonDocument): (document: BsonDocument) => BsonDocument {
  const fields = documentArgument(body, 'fields');
  if (!fields || Object.keys(fields).length === 0) return (document) => document;
  if (Object.keys(fields).some((name) => name.endsWith('.$')) && flagArgument(body, 'new')) {
    throw badValue('The positional projection cannot be used with new: true');
  }
  return compileProjection(fields, { filter });
}
