import { BSONRegExp, MaxKey, MinKey } from 'bson';
import { sortable } from '../bson/sortable.js';
import { Bracket, type BsonDocument, bracketOf, isDocument } from '../bson/values.js';
import { isOperatorObject } from './compile-filter.js';
import { literalPrefix, toRegExp } from './regex.js';

/**
 * A set of encoded values that holds all that match: from `low` to `high` and whatever begins with `high`.
 * It may hold more; the filter is always tested on the document too.
 */
export interface Interval {
  low: Buffer;
  high: Buffer;
}

/** What a filter certainly demands of one field. */
export interface Predicate {
  /** Points (`$eq`, `$in`): the field has one of these values. */
  points?: Interval[];
  lower?: Interval;
  upper?: Interval;
  /** No document without the field matches. */
  excludesMissing: boolean;
  /** The conditions as written, for comparing with those of a partial index. */
  conditions: unknown[];
  /** The values of `$eq`, for the same purpose. */
  equal?: unknown;
}

/** The demands of a filter's conjunction, by field; what stands under `$or` and `$nor` is left to the filter. */
export function predicatesOf(filter: BsonDocument, into = new Map<string, Predicate>()): Map<string, Predicate> {
  for (const [name, condition] of Object.entries(filter)) {
    if (name === '$and' && Array.isArray(condition)) {
      for (const part of condition) if (isDocument(part)) predicatesOf(part, into);
    } else if (!name.startsWith('$')) {
      const predicate = into.get(name) ?? { excludesMissing: false, conditions: [] };
      into.set(name, predicate);
      predicate.conditions.push(condition);
      if (isOperatorObject(condition)) addOperators(predicate, condition);
      else addOperators(predicate, condition instanceof BSONRegExp ? { $regex: condition } : { $eq: condition });
    }
  }
  return into;
}

function addOperators(predicate: Predicate, condition: BsonDocument): void {
  for (const [operator, operand] of Object.entries(condition)) {
    switch (operator) {
      case '$eq':
        addEquality(predicate, operand);
        break;
      case '$in':
        addMembers(predicate, operand);
        break;
      case '$gt':
      case '$gte':
      case '$lt':
      case '$lte':
        addBound(predicate, operator, operand);
        break;
      case '$exists':
        predicate.excludesMissing ||= operand === true;
        break;
      case '$regex':
        addPrefix(predicate, operand, condition['$options']);
        break;
      default:
    }
  }
}

function addEquality(predicate: Predicate, value: unknown): void {
  if (!isPoint(value)) return;
  predicate.points ??= [pointOf(value)];
  predicate.equal = value;
  predicate.excludesMissing ||= value !== null;
}

function addMembers(predicate: Predicate, members: unknown): void {
  if (!Array.isArray(members) || !members.every(isPoint)) return;
  predicate.excludesMissing ||= !members.includes(null);
  const known = new Map(members.map((member) => [sortable(member).toString('latin1'), pointOf(member)]));
  predicate.points ??= [...known.values()].sort((a, b) => Buffer.compare(a.low, b.low));
}

function addBound(predicate: Predicate, operator: string, operand: unknown): void {
  const isLower = operator.startsWith('$gt');
  const bracket = bracketOf(operand);
  if (operand instanceof MinKey || operand instanceof MaxKey || operand === undefined) return;
  if (bracket === Bracket.regex || bracket === Bracket.array) return;
  if (operand === null) {
    if (operator.endsWith('e')) addEquality(predicate, null);
    return;
  }
  predicate.excludesMissing = true;
  const edge = Buffer.from([bracket]);
  if (isLower) predicate.lower ??= { low: sortable(operand), high: edge };
  else predicate.upper ??= { low: edge, high: sortable(operand) };
}

function addPrefix(predicate: Predicate, pattern: unknown, options: unknown): void {
  const prefix = literalPrefix(toRegExp(pattern, typeof options === 'string' ? options : undefined));
  predicate.excludesMissing = true;
  if (prefix === '') return;
  // Stored regular expressions match too, but only one that is the pattern itself: an index range cannot hold both.
  const low = sortable(prefix).subarray(0, -1);
  predicate.lower ??= { low, high: low };
}

/** Equality with an array also matches arrays that hold it, and with a regular expression strings: not one point. */
const isPoint = (value: unknown) =>
  value !== undefined && !Array.isArray(value) && !(value instanceof BSONRegExp) && !(value instanceof RegExp);

function pointOf(value: unknown): Interval {
  const bytes = sortable(value);
  return { low: bytes, high: bytes };
}
