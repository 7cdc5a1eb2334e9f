import { equalValues } from '../bson/compare.js';
import { type BsonDocument, isDocument, isNumber, isTruthy, toDouble, toInteger } from '../bson/values.js';
import { badValue, MongoError, notSupported } from '../errors.js';
import { compileFilter, type Filter } from '../query/compile-filter.js';
import { type Path, parsePath } from '../query/paths.js';

export interface IndexField {
  name: string;
  path: Path;
  descending: boolean;
}

export interface IndexDefinition {
  readonly id: number;
  readonly name: string;
  /** As it was asked for, for `listIndexes`. */
  readonly spec: BsonDocument;
  readonly fields: readonly IndexField[];
  readonly unique: boolean;
  readonly sparse: boolean;
  readonly partial: Filter | undefined;
  readonly expireAfterSeconds: number | undefined;
  /** Some document has several entries: ranges on one field may not be intersected. */
  multikey: boolean;
  /** Some entry was cut to fit a key: the order of entries is not exact. */
  truncated: boolean;
}

const OPTIONS = new Set([
  'key',
  'name',
  'unique',
  'sparse',
  'partialFilterExpression',
  'expireAfterSeconds',
  'v',
  'background',
  'ns',
]);

/** Reads what `createIndexes` was given. @throws MongoError for kinds and options of indexes that this store lacks. */
export function defineIndex(id: number, spec: BsonDocument): IndexDefinition {
  for (const option of Object.keys(spec)) if (!OPTIONS.has(option)) throw notSupported(`The index option '${option}'`);
  const { key, name, partialFilterExpression: partial, expireAfterSeconds } = spec;
  if (!isDocument(key) || Object.keys(key).length === 0) throw badValue('An index needs a key document');
  if (typeof name !== 'string' || name === '') throw badValue('An index needs a name');
  if (partial !== undefined && !isDocument(partial)) throw badValue('partialFilterExpression must be a document');
  return {
    id,
    name,
    spec,
    fields: Object.entries(key).map(([field, direction]) => defineField(field, direction)),
    unique: isTruthy(spec['unique']) || isIdKey(key),
    sparse: isTruthy(spec['sparse']),
    partial: partial ? compileFilter(partial) : undefined,
    expireAfterSeconds: expireAfterSeconds === undefined ? undefined : readExpiry(expireAfterSeconds, key),
    multikey: false,
    truncated: false,
  };
}

function defineField(name: string, direction: unknown): IndexField {
  if (typeof direction === 'string') throw notSupported(`An index of kind '${direction}'`);
  if (!isNumber(direction) || toDouble(direction) === 0)
    throw badValue(`Values in the index key must be 1 or -1: ${name}`);
  if (name.includes('$**')) throw notSupported('A wildcard index');
  if (name === '' || name.startsWith('$') || name.split('.').includes(''))
    throw badValue(`Index keys cannot be named '${name}'`);
  return { name, path: parsePath(name), descending: toDouble(direction) < 0 };
}

function readExpiry(value: unknown, key: BsonDocument): number {
  const seconds = toInteger(value);
  if (seconds === undefined || seconds < 0)
    throw new MongoError(67, 'CannotCreateIndex', 'expireAfterSeconds must be a non-negative number');
  if (Object.keys(key).length !== 1 || isIdKey(key)) {
    throw new MongoError(
      67,
      'CannotCreateIndex',
      'TTL indexes are single-field indexes, compound indexes do not support TTL',
    );
  }
  return seconds;
}

const isIdKey = (key: BsonDocument) => Object.keys(key).length === 1 && '_id' in key;

/** The description `createIndexes` is compared by and `listIndexes` shows. */
export function describeIndex(index: IndexDefinition): BsonDocument {
  const { v: _version, key, name, background: _background, ns: _namespace, ...options } = index.spec;
  return { v: 2, key, name, ...options };
}

/** Whether two indexes have the same fields in the same order and directions. */
export const sameKey = (left: IndexDefinition, right: IndexDefinition) =>
  equalValues(left.spec['key'], right.spec['key']);

export const sameOptions = (left: IndexDefinition, right: IndexDefinition) =>
  left.unique === right.unique &&
  left.sparse === right.sparse &&
  left.expireAfterSeconds === right.expireAfterSeconds &&
  equalValues(left.spec['partialFilterExpression'], right.spec['partialFilterExpression']);
