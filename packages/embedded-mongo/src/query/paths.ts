import { isDocument } from '../bson/values.js';

export type Path = readonly string[];

export const parsePath = (path: string): Path => path.split('.');

const INDEX = /^(0|[1-9]\d*)$/;
export const isArrayIndex = (part: string | undefined): part is string => part !== undefined && INDEX.test(part);

/**
 * Visits every value a dotted path leads to, as queries see them: through the documents of arrays, and through array
 * positions; a missing field is visited as `undefined`. Stops as soon as the visitor answers true.
 *
 * @returns whether the visitor answered true.
 */
export function someAtPath(value: unknown, path: Path, visit: (value: unknown) => boolean, at = 0): boolean {
  const part = path[at];
  if (part === undefined) return visit(value);
  if (isDocument(value)) return someAtPath(value[part], path, visit, at + 1);
  if (!Array.isArray(value)) return visit(undefined);
  if (isArrayIndex(part) && Number(part) < value.length && someAtPath(value[Number(part)], path, visit, at + 1))
    return true;
  for (const item of value) if (isDocument(item) && someAtPath(item[part], path, visit, at + 1)) return true;
  return false;
}

/** All values at a path, the elements of an array at its end included, as an index or `distinct` takes them. */
export function valuesAtPath(document: unknown, path: Path): unknown[] {
  const values: unknown[] = [];
  someAtPath(document, path, (value) => {
    if (Array.isArray(value)) values.push(...value);
    else if (value !== undefined) values.push(value);
    return false;
  });
  return values;
}

/** The value at a path as aggregation expressions see it: an array in the path gives the array of its documents' values. */
export function expressionValueAt(value: unknown, path: Path, at = 0): unknown {
  const part = path[at];
  if (part === undefined) return value;
  if (Array.isArray(value)) {
    return value.map((item) => expressionValueAt(item, path, at)).filter((item) => item !== undefined);
  }
  return isDocument(value) ? expressionValueAt(value[part], path, at + 1) : undefined;
}
