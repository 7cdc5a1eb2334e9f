import { type BsonDocument, isDocument } from '../bson/values.js';
import { badValue, failedToParse } from '../errors.js';
import { parsePath, someAtPath } from '../query/paths.js';
import { compileExpression, withVariables } from './expression.js';
import type { Stage } from './pipeline.js';
import { compilePipeline } from './pipeline.js';
import { withValue } from './unwind.js';

/** Reads another collection of the same database, through its indexes. */
export type Reader = (collection: string, filter: BsonDocument) => Iterable<BsonDocument>;

const OPTIONS = ['from', 'localField', 'foreignField', 'let', 'pipeline', 'as'];

/** `$lookup`, by equal fields, by a pipeline, or by both. */
export function compileLookup(operand: unknown): Stage {
  if (!isDocument(operand)) throw failedToParse('the $lookup specification must be an object');
  for (const name of Object.keys(operand))
    if (!OPTIONS.includes(name)) throw failedToParse(`unknown argument to $lookup: ${name}`);
  const { from, localField, foreignField, as, let: given = {}, pipeline } = operand;
  if (typeof from !== 'string' || typeof as !== 'string')
    throw failedToParse("must specify 'from' and 'as' fields for a $lookup");
  const byFields = typeof localField === 'string' && typeof foreignField === 'string';
  if (!byFields && (pipeline === undefined || localField !== undefined || foreignField !== undefined)) {
    throw failedToParse("$lookup requires both or neither of 'localField' and 'foreignField' to be specified");
  }
  if (!isDocument(given)) throw badValue("$lookup argument 'let' must be an object");
  const variables = Object.entries(given).map(([name, value]) => [name, compileExpression(value)] as const);
  const run = compilePipeline(pipeline ?? []);

  return function* (documents, context) {
    for (const document of documents) {
      const bound = Object.fromEntries(variables.map(([name, evaluate]) => [name, evaluate(document, context.scope)]));
      const filter = byFields ? equalityFilter(document, localField, foreignField) : {};
      const scope = withVariables(context.scope, bound);
      const joined = [...run(context.reader(from, filter), { ...context, scope })];
      yield withValue(document, parsePath(as), joined);
    }
  };
}

/** The foreign field equals the local one, or any element of it; a missing local field equals null. */
function equalityFilter(document: BsonDocument, localField: string, foreignField: string): BsonDocument {
  const values: unknown[] = [];
  someAtPath(document, parsePath(localField), (value) => {
    if (Array.isArray(value)) values.push(...value);
    else values.push(value ?? null);
    return false;
  });
  return { [foreignField]: { $in: values } };
}
