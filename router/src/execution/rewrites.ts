import { keyRenamer, type Rewrite, type RewriteSegment, valueSetter } from '../planning/query-plan.js';
import { type JsonObject, merge } from './merge.js';

/** Whether a value of one type satisfies a condition on another. */
export type SubtypeTest = (name: string, condition: string) => boolean;

/** Applies a plan's rewrites to a value in place, through lists. */
export function applyRewrites(rewrites: readonly Rewrite[], value: unknown, isSubtype: SubtypeTest): void {
  for (const rewrite of rewrites) {
    const setter = valueSetter(rewrite);
    const renamer = keyRenamer(rewrite);
    if (setter) visit(value, setter.path, 0, isSubtype, (object, key) => set(object, key, setter.setValueTo));
    if (renamer) visit(value, renamer.path, 0, isSubtype, (object, key) => rename(object, key, renamer.renameKeyTo));
  }
}

/** The names that renamed keys get, by the names they are fetched under: for mapping error paths. */
export function renamedKeys(rewrites: readonly Rewrite[] | null | undefined): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const rewrite of rewrites ?? []) {
    const renamer = keyRenamer(rewrite);
    const last = renamer?.path.at(-1);
    if (renamer && last && 'Key' in last) names.set(last.Key, renamer.renameKeyTo);
  }
  return names;
}

function visit(
  value: unknown,
  path: readonly RewriteSegment[],
  at: number,
  isSubtype: SubtypeTest,
  apply: (object: JsonObject, key: string) => void,
): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) visit(item, path, at, isSubtype, apply);
    return;
  }
  const object = value as JsonObject;
  const segment = path[at];
  if (!segment) return;
  if ('TypenameEquals' in segment) {
    const name = object['__typename'];
    if (typeof name === 'string' && !segment.TypenameEquals.some((condition) => isSubtype(name, condition))) return;
    visit(object, path, at + 1, isSubtype, apply);
  } else if (at === path.length - 1) apply(object, segment.Key);
  else if (Object.hasOwn(object, segment.Key)) visit(object[segment.Key], path, at + 1, isSubtype, apply);
}

function set(object: JsonObject, key: string, value: string): void {
  if (key !== '__proto__') object[key] = value;
}

function rename(object: JsonObject, from: string, to: string): void {
  if (!Object.hasOwn(object, from) || to === '__proto__') return;
  const value = object[from];
  delete object[from];
  merge(object, { [to]: value });
}
