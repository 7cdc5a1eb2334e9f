import { compileExpression, createScope, type Expression, isLiteralFlag } from '../aggregate/expression.js';
import { type BsonDocument, isDocument, isTruthy, toInteger } from '../bson/values.js';
import { badValue, MongoError, notSupported } from '../errors.js';
import { compileFilter } from './compile-filter.js';
import { parsePath } from './paths.js';
import { createPositionFinder } from './positional.js';
import { addToTree, computeInto, dropFrom, keepOnly, keepParents, type ProjectionTree } from './projection-tree.js';

export type Projection = (document: BsonDocument) => BsonDocument;

interface Parts {
  kept: ProjectionTree<true>;
  dropped: ProjectionTree<true>;
  computed: ProjectionTree<Expression>;
  /** `$slice`, `$elemMatch` and `items.$`: they rewrite an array that is there. */
  rewrites: Array<[path: string, rewrite: (value: unknown, document: BsonDocument) => unknown]>;
  keepsId: boolean | undefined;
}

/**
 * Compiles the projection of a find or of `findAndModify`.
 *
 * @param context.filter the query, which tells what `items.$` stands for.
 * @throws MongoError for a mixture of inclusion and exclusion, a path within another, an operator it does not know.
 */
export function compileProjection(spec: BsonDocument, { filter }: { filter: BsonDocument }): Projection {
  const parts: Parts = { kept: new Map(), dropped: new Map(), computed: new Map(), rewrites: [], keepsId: undefined };
  const onlyIncludes = { elementMatch: false };
  readSpec(parts, spec, filter, '', onlyIncludes);
  const includes = parts.kept.size > 0 || parts.computed.size > 0 || onlyIncludes.elementMatch;
  if (includes && parts.dropped.size > 0) refuseMixture(parts);
  const justId = parts.keepsId === true && parts.dropped.size === 0 && parts.rewrites.length === 0;
  return includes || justId ? including(parts) : excluding(parts);
}

function readSpec(
  parts: Parts,
  spec: BsonDocument,
  filter: BsonDocument,
  prefix: string,
  only: { elementMatch: boolean },
): void {
  for (const [name, value] of Object.entries(spec)) {
    const path = prefix + name;
    if (path.endsWith('.$')) addPositional(parts, path.slice(0, -2), filter, only);
    else if (isLiteralFlag(value)) addFlag(parts, path, isTruthy(value));
    else if (isDocument(value) && ('$slice' in value || '$elemMatch' in value)) addRewrite(parts, path, value, only);
    else if (isDocument(value) && '$meta' in value) throw notSupported('$meta');
    else if (isDocument(value) && !Object.keys(value)[0]?.startsWith('$'))
      readSpec(parts, value, filter, `${path}.`, only);
    else addToTree(parts.computed, path, compileExpression(value));
  }
}

function addFlag(parts: Parts, path: string, keep: boolean): void {
  if (path === '_id') parts.keepsId = keep;
  else addToTree(keep ? parts.kept : parts.dropped, path, true);
}

function refuseMixture({ dropped }: Parts): never {
  const [name] = dropped.keys();
  throw new MongoError(31254, 'Location31254', `Cannot do exclusion on field ${name} in inclusion projection`);
}

function addRewrite(parts: Parts, path: string, value: BsonDocument, only: { elementMatch: boolean }): void {
  if (Object.keys(value).length > 1) throw badValue(`The projection of ${path} has more than one operator`);
  if ('$slice' in value) {
    parts.rewrites.push([path, sliceRewrite(value['$slice'])]);
    return;
  }
  if (path.includes('.'))
    throw new MongoError(31275, 'Location31275', 'Cannot use $elemMatch projection on a nested field');
  const condition = value['$elemMatch'];
  if (!isDocument(condition)) throw badValue('elemMatch: Invalid argument, object required');
  const isFirst = compileFilter({ item: { $elemMatch: condition } });
  only.elementMatch = true;
  addToTree(parts.kept, path, true);
  parts.rewrites.push([path, (array) => firstElement(array, (item) => isFirst({ item: [item] }))]);
}

/** The first element that matches, alone in its array; no field when none does. */
function firstElement(array: unknown, matches: (item: unknown) => boolean): unknown {
  if (!Array.isArray(array)) return undefined;
  const at = array.findIndex(matches);
  return at < 0 ? undefined : [array[at]];
}

function addPositional(parts: Parts, path: string, filter: BsonDocument, only: { elementMatch: boolean }): void {
  const positionIn = createPositionFinder(filter, path);
  only.elementMatch = true;
  addToTree(parts.kept, path, true);
  parts.rewrites.push([
    path,
    (array, document) => {
      if (!Array.isArray(array) || array.length === 0) return array;
      const position = positionIn(document);
      if (position !== undefined && position < array.length) return [array[position]];
      throw new MongoError(
        51246,
        'Location51246',
        "Executor error during find command :: caused by :: positional operator '.$' couldn't find a matching element in the array",
      );
    },
  ]);
}

function sliceRewrite(operand: unknown): (value: unknown) => unknown {
  const [skip, count] = Array.isArray(operand) ? operand.map(toInteger) : [undefined, toInteger(operand)];
  if (count === undefined || (Array.isArray(operand) && (skip === undefined || count <= 0))) {
    throw badValue('$slice takes a number, or an array of a number to skip and a positive limit');
  }
  return (value) => {
    if (!Array.isArray(value)) return value;
    if (skip === undefined) return count < 0 ? value.slice(count) : value.slice(0, count);
    const start = skip < 0 ? Math.max(0, value.length + skip) : skip;
    return value.slice(start, start + count);
  };
}

function including({ kept, computed, rewrites, keepsId }: Parts): Projection {
  if (keepsId !== false && !kept.has('_id')) kept.set('_id', { leaf: true });
  keepParents(kept, computed);
  return (document) => withComputed(rewritten(keepOnly(document, kept), document, rewrites), document, computed);
}

function excluding({ dropped, rewrites, keepsId }: Parts): Projection {
  if (keepsId === false) dropped.set('_id', { leaf: true });
  return (document) => rewritten(dropFrom(document, dropped), document, rewrites);
}

function rewritten(result: BsonDocument, document: BsonDocument, rewrites: Parts['rewrites']): BsonDocument {
  for (const [path, rewrite] of rewrites) rewriteAt(result, parsePath(path), (value) => rewrite(value, document));
  return result;
}

function rewriteAt(
  holder: BsonDocument,
  [name, ...rest]: readonly string[],
  rewrite: (value: unknown) => unknown,
): void {
  if (name === undefined || !(name in holder)) return;
  const value = holder[name];
  if (rest.length === 0) {
    const next = rewrite(value);
    if (next === undefined) delete holder[name];
    else holder[name] = next;
  } else if (isDocument(value)) {
    const copy = { ...value };
    holder[name] = copy;
    rewriteAt(copy, rest, rewrite);
  } else if (Array.isArray(value)) {
    holder[name] = value.map((item) => {
      if (!isDocument(item)) return item;
      const copy = { ...item };
      rewriteAt(copy, rest, rewrite);
      return copy;
    });
  }
}

function withComputed(
  result: BsonDocument,
  document: BsonDocument,
  computed: ProjectionTree<Expression>,
): BsonDocument {
  if (computed.size === 0) return result;
  const scope = createScope({});
  return computeInto(result, computed, (evaluate) => evaluate(document, scope));
}
