import type { FetchNode, PathSegment } from '../planning/query-plan.js';
import { readPath, renamePath, toFault } from './answer-faults.js';
import type { CompileContext } from './compile-context.js';
import { locateObjects, patternPath } from './locate-objects.js';
import { clone, isJsonObject, type JsonObject, merge } from './merge.js';
import { applyRewrites, renamedKeys, type SubtypeTest } from './rewrites.js';
import type { Step } from './run.js';
import { variableIndices, variablesText } from './variables-text.js';

/**
 * A request for fields of the query root where that root stands within the data, as in `mutation { order { query { products { name } } } }`:
 * another subgraph is asked once, and its answer belongs to every such place.
 */
export function compileNestedRoot(context: CompileContext, path: readonly PathSegment[], node: FetchNode): Step {
  const { serviceName } = node;
  const usages = variableIndices(node.variableUsages);
  const prefix = `{"query":${JSON.stringify(node.operation)},"variables":{`;
  const rewrites = node.outputRewrites ?? [];
  const names = renamedKeys(rewrites);
  return (run) => {
    const objects = objectsAt(run.data, path, context.isSubtype);
    if (objects.length === 0) return undefined;
    return settle(objects);

    async function settle(targets: readonly JsonObject[]): Promise<void> {
      const outcome = await context.fetch(run, serviceName, `${prefix}${variablesText(run, usages)}}}`, false);
      if (outcome.kind === 'failed') {
        run.faults.push({ ...outcome.fault, path: patternPath(path) });
        return;
      }
      const places = outcome.errors.length > 0 ? locateObjects(run.data, [path], new Set<unknown>(targets)) : [];
      for (const error of outcome.errors) {
        const below = renamePath(readPath(error) ?? [], names);
        for (const place of places) run.faults.push(toFault(error, serviceName, [...place, ...below]));
      }
      if (outcome.data === null) return;
      if (rewrites.length > 0) applyRewrites(rewrites, outcome.data, context.isSubtype);
      for (const target of targets) merge(target, clone(outcome.data), context.interfaceObjects);
    }
  };
}

function objectsAt(data: unknown, path: readonly PathSegment[], isSubtype: SubtypeTest): JsonObject[] {
  let found = [data];
  for (const segment of path) {
    found = found.flat(Number.POSITIVE_INFINITY).flatMap((value) => {
      if (!isJsonObject(value)) return [];
      if (segment === '@') return [value];
      if ('Field' in segment) return Object.hasOwn(value, segment.Field) ? [value[segment.Field]] : [];
      const type = value['__typename'];
      return typeof type !== 'string' || segment.TypeCondition.some((name) => isSubtype(type, name)) ? [value] : [];
    });
  }
  return found.flat(Number.POSITIVE_INFINITY).filter(isJsonObject);
}
