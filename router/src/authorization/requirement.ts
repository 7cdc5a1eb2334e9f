/** One thing that must hold for a caller. What a field or type demands is a set of these, all of which must hold. */
export type Requirement =
  | { readonly kind: 'authenticated'; readonly key: string }
  | { readonly kind: 'scopes'; readonly key: string; readonly anyOf: AnyOf }
  | { readonly kind: 'policy'; readonly key: string; readonly anyOf: AnyOf };

/** Outer OR, inner AND. */
export type AnyOf = readonly (readonly string[])[];

/** By key: equal demands are one. */
export type Requirements = ReadonlyMap<string, Requirement>;

export const NO_REQUIREMENTS: Requirements = new Map();

export const AUTHENTICATED: Requirement = { kind: 'authenticated', key: 'authenticated' };

export function requirement(kind: 'scopes' | 'policy', anyOf: AnyOf): Requirement {
  const sorted = anyOf.map((all) => [...new Set(all)].sort());
  return { kind, anyOf: sorted, key: `${kind}:${JSON.stringify(sorted)}` };
}

/** All of them together. */
export function allOf(...sets: readonly Requirements[]): Requirements {
  const filled = sets.filter((set) => set.size > 0);
  if (filled.length <= 1) return filled[0] ?? NO_REQUIREMENTS;
  return new Map(filled.flatMap((set) => [...set]));
}

/** More alternatives than this are not multiplied out; implication is then denied, which only ever demands more of callers. */
const MAX_ALTERNATIVES = 1_000;

/** Whether whoever meets `premise` also meets `conclusion`. */
export function implies(premise: Requirements, conclusion: Requirements): boolean {
  return [...conclusion.values()].every((wanted) => {
    if (premise.has(wanted.key)) return true;
    if (wanted.kind === 'authenticated') return [...premise.values()].some(needsAnyScope);
    const alternatives = multiplyOut([...premise.values()].filter((given) => given.kind === wanted.kind));
    return alternatives?.every((all) => wanted.anyOf.some((some) => some.every((item) => all.has(item)))) ?? false;
  });
}

function needsAnyScope(given: Requirement): boolean {
  return given.kind === 'scopes' && given.anyOf.every((all) => all.length > 0);
}

/** The ways to meet several demands of one kind, null when there are too many. */
function multiplyOut(given: readonly Requirement[]): Set<string>[] | null {
  if (given.length === 0) return null;
  let alternatives: Set<string>[] = [new Set()];
  for (const item of given) {
    if (item.kind === 'authenticated') continue;
    alternatives = alternatives.flatMap((held) => item.anyOf.map((all) => new Set([...held, ...all])));
    if (alternatives.length > MAX_ALTERNATIVES) return null;
  }
  return alternatives;
}
