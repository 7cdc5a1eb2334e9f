import { Decimal128, Double, Int32, Long, ObjectId } from 'bson';
import { type BsonDocument, isDocument } from '../bson/values.js';
import { MongoError } from '../errors.js';
import { valuesAtPath } from '../query/paths.js';
import type { IndexDefinition } from './index-definition.js';

/** The error of a second document with the key of a unique index, in the shape drivers and mongoose read. */
export function duplicateKey(namespace: string, index: IndexDefinition, document: BsonDocument): MongoError {
  const keyValue: BsonDocument = {};
  for (const field of index.fields) keyValue[field.name] = valuesAtPath(document, field.path)[0] ?? null;
  const shown = Object.entries(keyValue).map(([name, value]) => `${name}: ${show(value)}`);
  return new MongoError(
    11000,
    'DuplicateKey',
    `E11000 duplicate key error collection: ${namespace} index: ${index.name} dup key: { ${shown.join(', ')} }`,
    { keyPattern: index.spec['key'], keyValue },
  );
}

function show(value: unknown): string {
  if (value instanceof ObjectId) return `ObjectId('${value.toHexString()}')`;
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  if (value instanceof Int32 || value instanceof Double || value instanceof Long) return value.toString();
  if (value instanceof Decimal128) return `Decimal128('${value.toString()}')`;
  if (isDocument(value)) {
    return `{ ${Object.entries(value)
      .map(([name, item]) => `${name}: ${show(item)}`)
      .join(', ')} }`;
  }
  return JSON.stringify(value) ?? 'null';
}
