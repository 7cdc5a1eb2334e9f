import { type BsonDocument, isDocument } from '../bson/values.js';
import { badValue, failedToParse } from '../errors.js';
import { compileFilter, type Filter } from '../query/compile-filter.js';
import { createPositionFinder } from '../query/positional.js';
import type { UpdateContext } from './apply-update.js';
import { readAt } from './write-path.js';

export type PathExpander = (
  document: BsonDocument,
  parts: readonly string[],
  inserting: boolean,
) => Array<readonly string[]>;

/**
 * Replaces `$`, `$[]` and `$[name]` in update paths by the positions they stand for in a document.
 *
 * @throws MongoError for an array filter that is malformed, missing or not used.
 */
export function createPathExpander(context: UpdateContext, paths: ReadonlyArray<readonly string[]>): PathExpander {
  const filters = readArrayFilters(context.arrayFilters ?? []);
  assertAllUsed(filters, paths);
  const finders = new Map<string, (document: BsonDocument) => number | undefined>();
  const positionOf = (document: BsonDocument, path: string) => {
    const find = finders.get(path) ?? createPositionFinder(context.filter, path);
    finders.set(path, find);
    return find(document);
  };
  const expand = (document: BsonDocument, parts: readonly string[], inserting: boolean): Array<readonly string[]> => {
    const at = parts.findIndex((part) => part.startsWith('$'));
    const part = parts[at];
    if (part === undefined) return [parts];
    const head = parts.slice(0, at);
    const tail = parts.slice(at + 1);
    const positions =
      part === '$'
        ? [matchedPosition(inserting ? undefined : positionOf(document, head.join('.')))]
        : positionsIn(document, head, part, filters);
    return positions.flatMap((position) => expand(document, [...head, String(position), ...tail], inserting));
  };
  return expand;
}

function matchedPosition(position: number | undefined): number {
  if (position !== undefined) return position;
  throw badValue('The positional operator did not find the match needed from the query.');
}

function positionsIn(
  document: BsonDocument,
  head: readonly string[],
  part: string,
  filters: Map<string, Filter>,
): number[] {
  const array = readAt(document, head);
  if (!Array.isArray(array)) {
    throw badValue(`The path '${head.join('.')}' must exist in the document in order to apply array updates.`);
  }
  const name = part.slice(2, -1);
  const filter = filters.get(name);
  if (name !== '' && !filter) throw badValue(`No array filter found for identifier '${name}'`);
  return array.flatMap((item, at) => (!filter || filter({ [name]: item }) ? [at] : []));
}

function readArrayFilters(given: readonly unknown[]): Map<string, Filter> {
  const filters = new Map<string, Filter>();
  for (const each of given) {
    if (!isDocument(each)) throw failedToParse('Each array filter must be an object');
    const names = new Set(namesIn(each));
    const [name] = names;
    if (name === undefined || names.size > 1) throw failedToParse('Each array filter must name exactly one identifier');
    if (filters.has(name))
      throw failedToParse(`Found multiple array filters with the same top-level field name ${name}`);
    filters.set(name, compileFilter(each));
  }
  return filters;
}

function namesIn(filter: BsonDocument): string[] {
  return Object.entries(filter).flatMap(([name, value]) => {
    if (!name.startsWith('$')) return [name.split('.')[0] ?? name];
    return Array.isArray(value) ? value.filter(isDocument).flatMap(namesIn) : [];
  });
}

function assertAllUsed(filters: Map<string, Filter>, paths: ReadonlyArray<readonly string[]>): void {
  const used = new Set(paths.flat());
  for (const name of filters.keys()) {
    if (!used.has(`$[${name}]`))
      throw failedToParse(`The array filter for identifier '${name}' was not used in the update`);
  }
  for (const part of used) {
    const name = /^\$\[(\w+)\]$/.exec(part)?.[1];
    if (name !== undefined && !filters.has(name))
      throw badValue(`No array filter found for identifier '${name}' in path`);
  }
}
