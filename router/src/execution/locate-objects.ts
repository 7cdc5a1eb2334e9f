import type { PathSegment } from '../planning/query-plan.js';
import { isJsonObject } from './merge.js';

export type DataPath = readonly (string | number)[];

/** Where in the merged data the given objects stand, looking only along the plan's paths. For errors, so it need not be fast. */
export function locateObjects(
  data: unknown,
  paths: readonly (readonly PathSegment[])[],
  wanted: ReadonlySet<unknown>,
): DataPath[] {
  const found: DataPath[] = [];
  const walk = (value: unknown, path: readonly PathSegment[], at: number, place: DataPath): void => {
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        walk(item, path, at, [...place, index]);
      });
      return;
    }
    if (!isJsonObject(value)) return;
    const segment = path[at];
    if (segment === undefined) {
      if (wanted.has(value)) found.push(place);
    } else if (segment === '@' || 'TypeCondition' in segment) walk(value, path, at + 1, place);
    else if (Object.hasOwn(value, segment.Field)) {
      walk(value[segment.Field], path, at + 1, [...place, segment.Field]);
    }
  };
  for (const path of paths) walk(data, path, 0, []);
  return found;
}

/** A plan's path as an error path: `@` stands for every item of a list. */
export function patternPath(path: readonly PathSegment[]): string[] {
  return path.flatMap((segment) => {
    if (segment === '@') return ['@'];
    return 'Field' in segment ? [segment.Field] : [];
  });
}
