import { BSONRegExp } from 'bson';
import { equalValues } from '../bson/compare.js';
import { type BsonDocument, isDocument } from '../bson/values.js';
import { badValue, notSupported } from '../errors.js';
import { createExpressionFilter } from './expression-filter.js';
import { fieldOperators, type ValueTest } from './field-operators.js';
import { type Path, parsePath, someAtPath } from './paths.js';
import { toRegExp } from './regex.js';

export type Filter = (document: unknown) => boolean;

/** What a filter may refer to besides the document. */
export interface FilterScope {
  /** The variables of the command's `let`, for `$expr`. */
  variables?: BsonDocument;
  now?: Date;
}

const always: Filter = () => true;

/**
 * Compiles a query filter. Operators that this store does not know are refused here, before any document is read.
 *
 * @throws MongoError naming the operator that is unknown, unsupported or malformed.
 * @example compileFilter({ age: { $gte: 18 } })({ age: new Int32(20) }) // true
 */
export function compileFilter(filter: BsonDocument, scope: FilterScope = {}): Filter {
  return allOf(Object.entries(filter).map(([name, value]) => compileClause(name, value, scope)));
}

/** The top-level fields a filter looks at; undefined when that may be any (`$expr`). */
export function fieldsOfFilter(filter: BsonDocument): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  const collect = (part: BsonDocument): boolean =>
    Object.entries(part).every(([name, value]) => {
      if (!name.startsWith('$')) names.add(parsePath(name)[0] ?? name);
      else if (Array.isArray(value)) return value.filter(isDocument).every(collect);
      else return name === '$comment';
      return true;
    });
  return collect(filter) ? names : undefined;
}

function compileClause(name: string, value: unknown, scope: FilterScope): Filter {
  if (!name.startsWith('$')) return compileField(parsePath(name), value, scope);
  switch (name) {
    case '$and':
      return allOf(compileList(name, value, scope));
    case '$or':
      return anyOf(compileList(name, value, scope));
    case '$nor':
      return not(anyOf(compileList(name, value, scope)));
    case '$expr':
      return createExpressionFilter(value, scope);
    case '$comment':
      return always;
    case '$where':
    case '$text':
    case '$jsonSchema':
    case '$sampleRate':
    case '$alwaysTrue':
    case '$alwaysFalse':
      throw notSupported(name);
    default:
      throw badValue(
        `unknown top level operator: ${name}. If you have a field name that starts with a '$' symbol, consider using $getField or $setField.`,
      );
  }
}

function compileList(name: string, value: unknown, scope: FilterScope): Filter[] {
  if (!Array.isArray(value) || value.length === 0) throw badValue(`${name} argument must be a non-empty array`);
  return value.map((item) => {
    if (!isDocument(item)) throw badValue(`${name} argument's entries must be objects`);
    return compileFilter(item, scope);
  });
}

function allOf(tests: Filter[]): Filter {
  const [first, second] = tests;
  if (!first) return always;
  if (!second) return first;
  return (document) => tests.every((test) => test(document));
}

const anyOf =
  (tests: Filter[]): Filter =>
  (document) =>
    tests.some((test) => test(document));

const not =
  (test: Filter): Filter =>
  (document) =>
    !test(document);

/** Whether a condition is a set of operators (`{ $gt: 1 }`) and not a value to be equal to. */
export function isOperatorObject(condition: unknown): condition is BsonDocument {
  if (!isDocument(condition)) return false;
  const first = Object.keys(condition)[0];
  return first?.startsWith('$') === true && first !== '$id' && first !== '$db';
}

function compileField(path: Path, condition: unknown, scope: FilterScope): Filter {
  if (isOperatorObject(condition)) return compileOperators(path, condition, scope);
  if (condition instanceof BSONRegExp || condition instanceof RegExp) {
    return atLeaf(path, regexTest(condition));
  }
  return atLeaf(path, equalityTest(condition));
}

function compileOperators(path: Path, condition: BsonDocument, scope: FilterScope): Filter {
  const tests: Filter[] = [];
  for (const [operator, operand] of Object.entries(condition)) {
    if (operator === '$options') {
      if (!('$regex' in condition)) throw badValue('$options needs a $regex');
      continue;
    }
    tests.push(compileOperator(path, operator, operand, condition, scope));
  }
  return allOf(tests);
}

function compileOperator(
  path: Path,
  operator: string,
  operand: unknown,
  condition: BsonDocument,
  scope: FilterScope,
): Filter {
  switch (operator) {
    case '$eq':
      return atLeaf(
        path,
        operand instanceof BSONRegExp ? (value) => equalValues(value, operand) : equalityTest(operand),
      );
    case '$ne':
      return not(atLeaf(path, equalityTest(operand)));
    case '$in':
      return atLeaf(path, inTest(operand));
    case '$nin':
      return not(atLeaf(path, inTest(operand, '$nin')));
    case '$not':
      return not(compileNot(path, operand, scope));
    case '$regex':
      return atLeaf(path, regexTest(operand, condition['$options']));
    case '$exists':
      return existsFilter(path, operand);
    case '$size':
      return atWhole(path, fieldOperators.size(operand));
    case '$elemMatch':
      return atWhole(path, elementTest(operand, scope));
    case '$all':
      return allFilter(path, operand, scope);
    default: {
      const build = fieldOperators.leaf[operator];
      if (build) return atLeaf(path, build(operand));
      if (fieldOperators.refused.has(operator)) throw notSupported(operator);
      throw badValue(`unknown operator: ${operator}`);
    }
  }
}

/** True when the test holds for a value at the path, or for an element of an array there. */
function atLeaf(path: Path, test: ValueTest): Filter {
  const visit = (value: unknown) => test(value) || (Array.isArray(value) && value.some(test));
  return (document) => someAtPath(document, path, visit);
}

/** True when the test holds for a value at the path as a whole. */
function atWhole(path: Path, test: ValueTest): Filter {
  return (document) => someAtPath(document, path, test);
}

function equalityTest(expected: unknown): ValueTest {
  if (expected === null || expected === undefined) return (value) => value === null || value === undefined;
  return (value) => value !== undefined && equalValues(value, expected);
}

function regexTest(pattern: unknown, options?: unknown): ValueTest {
  const regex = toRegExp(pattern, typeof options === 'string' ? options : undefined);
  return (value) =>
    typeof value === 'string' ? regex.test(value) : value instanceof BSONRegExp && value.pattern === regex.source;
}

function inTest(operand: unknown, operator = '$in'): ValueTest {
  if (!Array.isArray(operand)) throw badValue(`${operator} needs an array`);
  const patterns = operand.filter((item) => item instanceof BSONRegExp).map((item) => regexTest(item));
  const isMember = fieldOperators.membership(operand.filter((item) => !(item instanceof BSONRegExp)));
  return (value) => isMember(value) || patterns.some((test) => test(value));
}

function compileNot(path: Path, operand: unknown, scope: FilterScope): Filter {
  if (operand instanceof BSONRegExp || operand instanceof RegExp) return atLeaf(path, regexTest(operand));
  if (!isOperatorObject(operand)) throw badValue('$not needs a regex or a document');
  return compileOperators(path, operand, scope);
}

function existsFilter(path: Path, operand: unknown): Filter {
  const exists = atWhole(path, (value) => value !== undefined);
  return fieldOperators.truth(operand) ? exists : not(exists);
}

/** `$elemMatch` with conditions on the element itself, or on the fields of elements that are documents. */
function elementTest(operand: unknown, scope: FilterScope): ValueTest {
  if (!isDocument(operand)) throw badValue('$elemMatch needs an Object');
  const isValueMatch =
    isOperatorObject(operand) && !['$and', '$or', '$nor', '$expr'].includes(Object.keys(operand)[0] ?? '');
  const matches = isValueMatch ? elementOperators(operand, scope) : compileFilter(operand, scope);
  const accepts = isValueMatch
    ? matches
    : (item: unknown) => (isDocument(item) || Array.isArray(item)) && matches(item);
  return (value) => Array.isArray(value) && value.some(accepts);
}

function elementOperators(operand: BsonDocument, scope: FilterScope): Filter {
  const test = compileOperators(['element'], operand, scope);
  return (element) => test({ element });
}

function allFilter(path: Path, operand: unknown, scope: FilterScope): Filter {
  if (!Array.isArray(operand)) throw badValue('$all needs an array');
  if (operand.length === 0) return () => false;
  return allOf(
    operand.map((item) => {
      if (isDocument(item) && '$elemMatch' in item) return atWhole(path, elementTest(item['$elemMatch'], scope));
      if (isOperatorObject(item)) throw badValue('no $ expressions in $all');
      return atLeaf(path, item instanceof BSONRegExp ? regexTest(item) : equalityTest(item));
    }),
  );
}
