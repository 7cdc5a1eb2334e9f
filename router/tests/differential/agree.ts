import type { EngineResult } from '../testkit/run-engine.js';

/**
 * Data must be equal, to the order of keys. Errors must be at the same places; where a null rose through non-null fields, both implementations may
 * stop early on the way, so there it is enough that both tell of an error.
 */
export function agree(actual: EngineResult, expected: EngineResult): boolean {
  if (JSON.stringify(actual.data) !== JSON.stringify(expected.data)) return false;
  const left = places(actual);
  const right = places(expected);
  if (left.size > 0 !== right.size > 0) return false;
  const isPlain = [...right].every((place) => standsIn(expected.data, JSON.parse(place) as (string | number)[]));
  return !isPlain || (left.size === right.size && [...left].every((place) => right.has(place)));
}

/** Some planner says that it cannot, for the whole or for a root field. */
export function isUnplanned(result: EngineResult): boolean {
  return result.errors?.some((error) => error.extensions?.['code'] === 'QUERY_PLANNING_FAILED') ?? false;
}

function places(result: EngineResult): Set<string> {
  return new Set((result.errors ?? []).map((error) => JSON.stringify(error.path)));
}

/** Whether the response has this very place, so that no null rose beyond it. */
function standsIn(data: unknown, path: readonly (string | number)[]): boolean {
  let value = data;
  for (const segment of path) {
    if (typeof value !== 'object' || value === null) return false;
    value = (value as Record<string | number, unknown>)[segment];
  }
  return value === null;
}
