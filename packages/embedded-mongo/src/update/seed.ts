import { BSONRegExp } from 'bson';
import { copyOf } from '../bson/codec.js';
import { type BsonDocument, isDocument } from '../bson/values.js';
import { isOperatorObject } from '../query/compile-filter.js';
import { readAt, writeAt } from './write-path.js';

/** The document an upsert starts from: the fields its query fixes by equality. */
export function seedFromFilter(filter: BsonDocument, into: BsonDocument = {}): BsonDocument {
  for (const [name, condition] of Object.entries(filter)) {
    if (name === '$and' || (name === '$or' && Array.isArray(condition) && condition.length === 1)) {
      if (Array.isArray(condition)) for (const part of condition) if (isDocument(part)) seedFromFilter(part, into);
    } else if (!name.startsWith('$')) {
      const value = fixedValue(condition);
      if (value !== undefined && readAt(into, name.split('.')) === undefined)
        writeAt(into, name.split('.'), copyOf(value));
    }
  }
  return into;
}

function fixedValue(condition: unknown): unknown {
  if (condition instanceof BSONRegExp) return undefined;
  if (!isOperatorObject(condition)) return condition;
  if ('$eq' in condition) return condition['$eq'];
  for (const operator of ['$in', '$all']) {
    const members = condition[operator];
    if (Array.isArray(members) && members.length === 1 && !(members[0] instanceof BSONRegExp)) return members[0];
  }
  return undefined;
}
