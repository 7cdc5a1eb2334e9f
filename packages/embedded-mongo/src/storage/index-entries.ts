import { inverted, sortable } from '../bson/sortable.js';
import type { BsonDocument } from '../bson/values.js';
import { MongoError, notSupported } from '../errors.js';
import { someAtPath } from '../query/paths.js';
import type { IndexDefinition, IndexField } from './index-definition.js';
import { entriesPrefix, fitBody } from './keys.js';

export interface IndexEntries {
  /** Index keys without the record that follows in indexes that are not unique. */
  keys: Buffer[];
  multikey: boolean;
  truncated: boolean;
}

const NONE: IndexEntries = { keys: [], multikey: false, truncated: false };

/**
 * The entries of one document in one index: one for each element of an indexed array.
 *
 * @throws MongoError when two fields of a compound index are arrays.
 */
export function entriesOf(index: IndexDefinition, document: BsonDocument): IndexEntries {
  if (index.partial && !index.partial(document)) return NONE;
  const values = index.fields.map((field) => indexedValues(document, field));
  if (index.sparse && values.every((each) => !each.isPresent)) return NONE;
  const arrays = values.filter((each) => each.isArray);
  if (arrays.length > 1) refuseSeveralArrays(index);
  const prefix = entriesPrefix(index.id);
  const bodies = combine(values.map((each) => each.encoded));
  let truncated = false;
  const keys = bodies.map((whole) => {
    const fitted = fitBody(whole);
    truncated ||= fitted.truncated;
    return Buffer.concat([prefix, fitted.body]);
  });
  return { keys, multikey: arrays.length > 0, truncated };
}

interface IndexedValues {
  encoded: Buffer[];
  isArray: boolean;
  isPresent: boolean;
}

function indexedValues(document: BsonDocument, field: IndexField): IndexedValues {
  const found: unknown[] = [];
  let visits = 0;
  let isArray = false;
  let isPresent = false;
  someAtPath(document, field.path, (value) => {
    visits += 1;
    isPresent ||= value !== undefined;
    if (Array.isArray(value)) {
      isArray = true;
      found.push(...(value.length > 0 ? value : [undefined]));
    } else found.push(value ?? null);
    return false;
  });
  if (found.length === 0) found.push(null);
  return { encoded: distinctEncodings(found, field), isArray: isArray || visits !== 1, isPresent };
}

function distinctEncodings(values: unknown[], field: IndexField): Buffer[] {
  const known = new Map<string, Buffer>();
  for (const value of values) {
    const bytes = encodeField(value, field);
    known.set(bytes.toString('latin1'), bytes);
  }
  return [...known.values()];
}

export function encodeField(value: unknown, field: IndexField): Buffer {
  const bytes = sortable(value);
  return field.descending ? inverted(bytes) : bytes;
}

function combine(parts: Buffer[][]): Buffer[] {
  return parts.reduce<Buffer[]>(
    (heads, part) => heads.flatMap((head) => part.map((tail) => Buffer.concat([head, tail]))),
    [Buffer.alloc(0)],
  );
}

function refuseSeveralArrays(index: IndexDefinition): never {
  const names = index.fields.map((field) => field.name);
  const roots = new Set(names.map((name) => name.split('.')[0]));
  if (roots.size === 1) throw notSupported(`A compound index on several fields of one array (${names.join(', ')})`);
  throw new MongoError(171, 'CannotIndexParallelArrays', `cannot index parallel arrays [${names.join('] [')}]`);
}
