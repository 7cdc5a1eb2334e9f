import { equalValues } from '../bson/compare.js';
import { inverted } from '../bson/sortable.js';
import { type BsonDocument, isDocument, isNumber, toDouble } from '../bson/values.js';
import { badValue } from '../errors.js';
import type { Collection } from '../storage/collection.js';
import type { IndexDefinition, IndexField } from '../storage/index-definition.js';
import { bodyRange } from '../storage/keys.js';
import { compileFilter } from './compile-filter.js';
import { type Interval, type Predicate, predicatesOf } from './predicates.js';

export type KeyRange = readonly [from: Buffer, to: Buffer];

/** How the documents of a query are found. Without an index all documents are read, in the order of their insertion. */
export interface Plan {
  index?: IndexDefinition;
  ranges: KeyRange[];
  reverse: boolean;
  /** The documents come in the order of the wanted sort. */
  sorted: boolean;
}

export interface PlanRequest {
  filter: BsonDocument;
  sort?: BsonDocument | undefined;
  hint?: unknown;
}

const COLLECTION_SCAN: Plan = { ranges: [], reverse: false, sorted: false };
const MAX_RANGES = 10_000;

/** Chooses the index that narrows most: equal fields first, then a range, then one that saves the sort. */
export function planQuery(collection: Collection, { filter, sort, hint }: PlanRequest): Plan {
  if (isDocument(hint) && '$natural' in hint) {
    return { ...COLLECTION_SCAN, reverse: isNumber(hint['$natural']) && toDouble(hint['$natural']) < 0 };
  }
  if (sort && Object.keys(sort).length === 1 && isNumber(sort['$natural'])) {
    return { ...COLLECTION_SCAN, reverse: toDouble(sort['$natural']) < 0, sorted: true };
  }
  const predicates = predicatesOf(filter);
  const usable = hint === undefined ? collection.indexes : [hintedIndex(collection, hint)];
  let best = COLLECTION_SCAN;
  let bestScore = 0;
  for (const index of usable) {
    if (!coversAllMatches(index, predicates)) continue;
    const candidate = planWithIndex(index, predicates, sort);
    if (candidate.score > bestScore || (hint !== undefined && bestScore === 0)) {
      best = candidate.plan;
      bestScore = candidate.score;
    }
  }
  return best;
}

function hintedIndex(collection: Collection, hint: unknown): IndexDefinition {
  const found = collection.indexes.find((index) =>
    typeof hint === 'string' ? index.name === hint : equalValues(index.spec['key'], hint),
  );
  if (!found)
    throw badValue(
      'error processing query: planner returned error: hint provided does not correspond to an existing index',
    );
  return found;
}

/** A sparse or partial index serves only queries that cannot match what it leaves out. */
function coversAllMatches(index: IndexDefinition, predicates: Map<string, Predicate>): boolean {
  if (index.sparse && !index.fields.some((field) => predicates.get(field.name)?.excludesMissing)) return false;
  const partial = index.spec['partialFilterExpression'];
  if (!isDocument(partial)) return true;
  return Object.entries(partial).every(([name, condition]) => {
    const predicate = predicates.get(name);
    if (!predicate) return false;
    if (predicate.conditions.some((each) => equalValues(each, condition))) return true;
    if (isDocument(condition) && equalValues(condition, { $exists: true })) return predicate.excludesMissing;
    return 'equal' in predicate && compileFilter({ value: condition })({ value: predicate.equal });
  });
}

function planWithIndex(
  index: IndexDefinition,
  predicates: Map<string, Predicate>,
  sort: BsonDocument | undefined,
): { plan: Plan; score: number } {
  let prefixes: Buffer[] = [Buffer.alloc(0)];
  let equalFields = 0;
  let singlePoints = true;
  for (const field of index.fields) {
    const points = predicates.get(field.name)?.points;
    if (!points || prefixes.length * points.length > MAX_RANGES) break;
    const parts = points.map((point) => directed(point, field).low);
    prefixes = prefixes.flatMap((prefix) => parts.map((part) => Buffer.concat([prefix, part])));
    equalFields += 1;
    singlePoints &&= points.length === 1;
  }
  const next = index.fields[equalFields];
  const range = next ? rangeOf(next, predicates.get(next.name), index.multikey) : undefined;
  const order = singlePoints ? sortOrder(index, equalFields, predicates, sort) : undefined;
  const ranges = prefixes.map((prefix) => rangeAfter(index, prefix, range));
  return {
    plan: { index, ranges, reverse: order === 'backward', sorted: order !== undefined },
    score:
      equalFields * 10 +
      (range ? 5 : 0) +
      (order ? 4 : 0) +
      (index.unique && equalFields === index.fields.length ? 50 : 0),
  };
}

function rangeAfter(index: IndexDefinition, prefix: Buffer, range: Interval | undefined): KeyRange {
  if (!range) return bodyRange(index.id, prefix, prefix);
  return bodyRange(index.id, Buffer.concat([prefix, range.low]), Buffer.concat([prefix, range.high]));
}

/** Both bounds narrow together only where a document has one value: two elements of an array may meet one bound each. */
function rangeOf(field: IndexField, predicate: Predicate | undefined, multikey: boolean): Interval | undefined {
  if (!predicate) return undefined;
  const { lower, upper } = predicate;
  if (lower && upper && !multikey) return directed({ low: lower.low, high: minimum(upper.high, lower) }, field);
  const one = lower ?? upper;
  return one && directed(one, field);
}

/** The upper bound, unless the lower one belongs to another type: then nothing matches and any narrow range will do. */
const minimum = (high: Buffer, lower: Interval) => (high[0] === lower.low[0] ? high : lower.high);

function directed(interval: Interval, field: IndexField): Interval {
  if (!field.descending) return interval;
  return { low: inverted(interval.high), high: inverted(interval.low) };
}

/** Whether reading the index forwards or backwards gives the sort; fields fixed by equality may stand anywhere in it. */
function sortOrder(
  index: IndexDefinition,
  equalFields: number,
  predicates: Map<string, Predicate>,
  sort: BsonDocument | undefined,
): 'forward' | 'backward' | undefined {
  if (!sort || index.multikey || index.truncated) return undefined;
  const fixed = new Set(index.fields.slice(0, equalFields).map((field) => field.name));
  const wanted = Object.entries(sort).filter(
    ([name]) => !(fixed.has(name) && predicates.get(name)?.points?.length === 1),
  );
  const rest = index.fields.slice(equalFields);
  let backward: boolean | undefined;
  for (const [at, [name, direction]] of wanted.entries()) {
    const field = rest[at];
    if (!field || field.name !== name || !isNumber(direction)) return undefined;
    const against = field.descending !== toDouble(direction) < 0;
    if (backward !== undefined && backward !== against) return undefined;
    backward = against;
  }
  return backward ? 'backward' : 'forward';
}
