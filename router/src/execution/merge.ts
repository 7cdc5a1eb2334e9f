/** A JSON object as a subgraph sent it. */
export type JsonObject = { [key: string]: unknown };

const NO_NAMES: ReadonlySet<string> = new Set();

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Merges what a subgraph answered into what is there: objects by key, lists by index. A value that is there stays; null gives way. Only
 * `__typename` is replaced, because an interface object's name gives way to the concrete type's, never the other way round.
 *
 * The source is taken over, not copied. A key `__proto__`, which no plan asks for, is never written.
 */
export function merge(target: JsonObject, source: JsonObject, interfaceObjects: ReadonlySet<string> = NO_NAMES): void {
  for (const key in source) {
    const incoming = source[key];
    const existing = target[key];
    if (existing === undefined || existing === null || typeof existing === 'function') {
      if (key !== '__proto__') target[key] = incoming;
    } else if (typeof existing === 'object') {
      if (incoming !== existing && typeof incoming === 'object' && incoming !== null)
        mergeValues(existing, incoming, key, interfaceObjects);
    } else if (key === '__typename' && typeof incoming === 'string' && !interfaceObjects.has(incoming)) {
      target[key] = incoming;
    }
  }
}

function mergeValues(existing: object, incoming: object, key: string, interfaceObjects: ReadonlySet<string>): void {
  if (key === '__proto__') return;
  if (!Array.isArray(existing)) {
    if (!Array.isArray(incoming)) merge(existing as JsonObject, incoming as JsonObject, interfaceObjects);
    return;
  }
  if (!Array.isArray(incoming)) return;
  for (let index = 0; index < incoming.length; index++) {
    const inner = existing[index];
    const next: unknown = incoming[index];
    if (inner === undefined || inner === null) existing[index] = next;
    else if (typeof inner === 'object' && typeof next === 'object' && next !== null)
      mergeValues(inner, next, '', interfaceObjects);
  }
}

/** A deep copy, for an entity that is merged in several places which later steps treat differently. */
export function clone<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(clone) as T;
  const copy: JsonObject = {};
  for (const key in value) if (key !== '__proto__') copy[key] = clone((value as JsonObject)[key]);
  return copy as T;
}
