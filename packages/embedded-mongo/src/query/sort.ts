import { compareValues } from '../bson/compare.js';
import { type BsonDocument, isDocument, isNumber, toDouble } from '../bson/values.js';
import { badValue, MongoError, notSupported } from '../errors.js';
import { parsePath, someAtPath } from './paths.js';

/** Extracts what a document is sorted by, once, and compares two of these. */
export interface Sorter {
  /** The top-level fields it looks at. */
  readonly fields: ReadonlySet<string>;
  keysOf(document: BsonDocument): unknown[];
  compare(left: unknown[], right: unknown[]): number;
}

/** What one sort may hold in memory, in bytes of documents; MongoDB itself stops at 100 MB unless it may use the disk. */
export const MAX_SORT_BYTES = 256 * 1024 * 1024;

export function createSorter(sort: BsonDocument): Sorter {
  const fields = Object.entries(sort).map(([name, direction]) => readField(name, direction));
  return {
    fields: new Set(fields.map(({ path }) => path[0] ?? '')),
    keysOf: (document) => fields.map(({ path, descending }) => sortValue(document, path, descending)),
    compare: (left, right) => {
      for (const [at, { descending }] of fields.entries()) {
        const order = compareValues(left[at], right[at]);
        if (order !== 0) return descending ? -order : order;
      }
      return 0;
    },
  };
}

function readField(name: string, direction: unknown) {
  if (isDocument(direction)) throw notSupported(`A sort by ${Object.keys(direction)[0] ?? 'a document'}`);
  const sign = isNumber(direction) ? toDouble(direction) : 0;
  if (sign !== 1 && sign !== -1) throw badValue(`Illegal value of the sort for '${name}': use 1 or -1`);
  return { path: parsePath(name), descending: sign < 0 };
}

/** An array sorts by its smallest element, or by its largest in a descending sort; a missing field as null. */
function sortValue(document: BsonDocument, path: readonly string[], descending: boolean): unknown {
  let chosen: unknown;
  let isChosen = false;
  const consider = (value: unknown) => {
    const order = isChosen ? compareValues(value, chosen) : 0;
    if (isChosen && (descending ? order <= 0 : order >= 0)) return;
    chosen = value;
    isChosen = true;
  };
  someAtPath(document, path, (value) => {
    if (!Array.isArray(value)) consider(value ?? null);
    else if (value.length === 0) consider(undefined);
    else for (const item of value) consider(item);
    return false;
  });
  return isChosen ? chosen : null;
}

/**
 * Sorts stably; with a limit only that many are kept at a time, in a heap-free way: the buffer is cut when it doubles.
 *
 * @throws MongoError when more than 256 MB would be held.
 */
export function sortedBy<T>(
  items: Iterable<T>,
  sorter: Sorter,
  read: (item: T) => { document: BsonDocument; bytes: number },
  limit = Number.POSITIVE_INFINITY,
): T[] {
  let held: Array<{ item: T; keys: unknown[]; bytes: number }> = [];
  let total = 0;
  const order = () => held.sort((a, b) => sorter.compare(a.keys, b.keys));
  for (const item of items) {
    const { document, bytes } = read(item);
    held.push({ item, keys: sorter.keysOf(document), bytes });
    total += bytes;
    if (held.length >= Math.max(limit * 2, 1024) && limit < held.length) {
      held = order().slice(0, limit);
      total = held.reduce((sum, each) => sum + each.bytes, 0);
    }
    if (total > MAX_SORT_BYTES) {
      throw new MongoError(
        292,
        'QueryExceededMemoryLimitNoDiskUseAllowed',
        'Sort exceeded memory limit of 268435456 bytes; add an index or a limit',
      );
    }
  }
  return order()
    .slice(0, limit)
    .map((each) => each.item);
}
