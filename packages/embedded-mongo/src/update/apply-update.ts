import { compilePipelineStages } from '../aggregate/document-stages.js';
import { type BsonDocument, isDocument } from '../bson/values.js';
import { failedToParse, MongoError } from '../errors.js';
import { compileOperators } from './compile-operators.js';

/** What an update may refer to besides the document. */
export interface UpdateContext {
  /** The query that found the document: tells what `$` stands for. */
  filter: BsonDocument;
  arrayFilters?: readonly unknown[] | undefined;
  /** The variables of the command's `let`. */
  variables?: BsonDocument | undefined;
  now: Date;
}

/** Gives the document that an update makes of one; the given one may be changed in place. */
export type Update = (document: BsonDocument, inserting: boolean) => BsonDocument;

/**
 * Compiles an update of any of the three kinds: operators, a pipeline, or a replacement.
 *
 * @throws MongoError for an operator it does not know, paths that conflict, a malformed array filter.
 */
export function compileUpdate(update: unknown, context: UpdateContext, multi = false): Update {
  if (Array.isArray(update)) return compilePipeline(update, context);
  if (!isDocument(update)) throw failedToParse('Update argument must be either an object or an array');
  if (isOperatorUpdate(update)) return compileOperators(update, context);
  if (multi) throw failedToParse('multi update is not supported for replacement-style update');
  if (context.arrayFilters?.length)
    throw failedToParse('arrayFilters may not be specified for replacement-style updates');
  return (document) => replaceWith(document, update);
}

export function isOperatorUpdate(update: BsonDocument): boolean {
  return Object.keys(update)[0]?.startsWith('$') === true;
}

function replaceWith(document: BsonDocument, replacement: BsonDocument): BsonDocument {
  for (const name of Object.keys(replacement)) {
    if (name.startsWith('$'))
      throw new MongoError(
        52,
        'DollarPrefixedFieldName',
        `The dollar ($) prefixed field '${name}' is not allowed in the context of an update's replacement document.`,
      );
  }
  const { _id: own, ...rest } = replacement;
  const id = own ?? document['_id'];
  return id === undefined ? rest : { _id: id, ...rest };
}

function compilePipeline(stages: unknown[], context: UpdateContext): Update {
  if (context.arrayFilters?.length) throw failedToParse('arrayFilters may not be specified for pipeline-style updates');
  const run = compilePipelineStages(stages, context.variables ?? {}, context.now);
  return (document) => {
    const { _id: own, ...rest } = run(document);
    const id = own ?? document['_id'];
    return id === undefined ? rest : { _id: id, ...rest };
  };
}
