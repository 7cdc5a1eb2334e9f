import { Long } from 'bson';
import { type BsonDocument, isDocument, isTruthy } from '../bson/values.js';
import { badValue, MongoError } from '../errors.js';
import { expressionValueAt, parsePath } from '../query/paths.js';
import type { Stage } from './pipeline.js';

/** `$unwind`: one document for each element of an array. */
export function compileUnwind(operand: unknown): Stage {
  const options: BsonDocument = isDocument(operand) ? operand : { path: operand };
  for (const name of Object.keys(options)) {
    if (!['path', 'includeArrayIndex', 'preserveNullAndEmptyArrays'].includes(name))
      throw badValue(`unrecognized option to $unwind stage: ${name}`);
  }
  const { path, includeArrayIndex: indexName } = options;
  if (typeof path !== 'string' || !path.startsWith('$'))
    throw new MongoError(28818, 'Location28818', "path option to $unwind stage should be prefixed with a '$'");
  const parts = parsePath(path.slice(1));
  const keepsEmpty = isTruthy(options['preserveNullAndEmptyArrays']);
  const withIndex = (document: BsonDocument, index: Long | null) =>
    typeof indexName === 'string' ? withValue(document, parsePath(indexName), index) : document;

  return function* (documents) {
    for (const document of documents) {
      const value = expressionValueAt(document, parts);
      if (!Array.isArray(value)) {
        if ((value !== null && value !== undefined) || keepsEmpty) yield withIndex(document, null);
      } else if (value.length === 0) {
        if (keepsEmpty) yield withIndex(withValue(document, parts, undefined), null);
      } else {
        for (const [at, item] of value.entries())
          yield withIndex(withValue(document, parts, item), Long.fromNumber(at));
      }
    }
  };
}

/** A copy with one value changed; only what leads to it is copied. */
export function withValue(
  document: BsonDocument,
  [name = '', ...rest]: readonly string[],
  value: unknown,
): BsonDocument {
  const copy = { ...document };
  if (rest.length > 0) {
    const child = copy[name];
    copy[name] = withValue(isDocument(child) ? child : {}, rest, value);
  } else if (value === undefined) delete copy[name];
  else copy[name] = value;
  return copy;
}
