import { type BsonDocument, isDocument } from '../bson/values.js';
import { compileFilter, isOperatorObject } from './compile-filter.js';
import { parsePath, someAtPath } from './paths.js';

/**
 * What `$` stands for in `items.$`: the first position in the array whose element meets the query's condition on it.
 *
 * @param filter the query.
 * @param path the array's path, without the `$`.
 * @returns the position, or undefined when the query says nothing about the array or no element meets it.
 */
export function createPositionFinder(
  filter: BsonDocument,
  path: string,
): (document: BsonDocument) => number | undefined {
  const tests = conditionsOn(filter, path).map(({ rest, condition }) => elementTest(rest, condition));
  const parts = parsePath(path);
  return (document) => {
    let position: number | undefined;
    someAtPath(document, parts, (value) => {
      if (!Array.isArray(value)) return false;
      // The last condition on the array decides, as in MongoDB.
      for (const test of tests) {
        const at = value.findIndex(test);
        if (at >= 0) position = at;
      }
      return position !== undefined;
    });
    return position;
  };
}

interface ElementCondition {
  /** The path within an element; empty for a condition on the element itself. */
  rest: string;
  condition: unknown;
}

function conditionsOn(filter: BsonDocument, path: string): ElementCondition[] {
  const found: ElementCondition[] = [];
  for (const [name, condition] of Object.entries(filter)) {
    if ((name === '$and' || name === '$or') && Array.isArray(condition)) {
      for (const part of condition) if (isDocument(part)) found.push(...conditionsOn(part, path));
    } else if (name === path) found.push({ rest: '', condition });
    else if (name.startsWith(`${path}.`)) found.push({ rest: name.slice(path.length + 1), condition });
  }
  return found;
}

function elementTest(rest: string, condition: unknown): (element: unknown) => boolean {
  if (rest !== '') {
    const test = compileFilter({ [rest]: condition });
    return (element) => isDocument(element) && test(element);
  }
  if (isOperatorObject(condition) && '$elemMatch' in condition) {
    const test = compileFilter({ array: { $elemMatch: condition['$elemMatch'] } });
    return (element) => test({ array: [element] });
  }
  const test = compileFilter({ array: condition });
  return (element) => test({ array: [element] });
}
