import { isJsonObject, type JsonObject } from './merge.js';
import type { Fault } from './run.js';

/** The path of an error as a subgraph gave it, null when there is none that could be one. */
export function readPath(error: JsonObject): readonly (string | number)[] | null {
  const path = error['path'];
  if (!Array.isArray(path) || path.length > 1_000) return null;
  const isPath = path.every((segment) => typeof segment === 'string' || Number.isSafeInteger(segment));
  return isPath ? path : null;
}

/** A subgraph's error with the path under which it will be shown. */
export function toFault(error: JsonObject, subgraph: string, path: Fault['path']): Fault {
  const message = error['message'];
  const extensions = error['extensions'];
  return {
    message: typeof message === 'string' ? message : 'Unknown error',
    path,
    extensions: isJsonObject(extensions) ? extensions : {},
    subgraph,
    isTransport: false,
    error,
  };
}

/** Replaces keys that the plan fetched under other names. */
export function renamePath(
  path: readonly (string | number)[],
  names: ReadonlyMap<string, string>,
): readonly (string | number)[] {
  if (names.size === 0) return path;
  return path.map((segment) => (typeof segment === 'string' ? (names.get(segment) ?? segment) : segment));
}
