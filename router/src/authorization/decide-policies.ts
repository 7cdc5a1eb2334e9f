import type { Claims } from '../execution/engine-contract.js';
import type { DecidePolicies, PolicyFunction } from '../execution/engine-options.js';
import type { OperationGuards } from './operation-guards.js';

const NONE: ReadonlySet<string> = new Set();

/** The policies that an operation names and no function decides, sorted. */
export function askedPolicies(
  { requirements }: OperationGuards,
  functions: Readonly<Record<string, PolicyFunction>> = {},
): string[] {
  const named = requirements.flatMap((item) => (item.kind === 'policy' ? item.anyOf.flat() : []));
  return [...new Set(named)].filter((name) => !Object.hasOwn(functions, name)).sort();
}

/** Asks once. A failure grants nothing, and an answer grants nothing that was not asked for. */
export async function decidePolicies(
  decide: DecidePolicies,
  asked: readonly string[],
  claims: Claims | null,
  given: ReadonlySet<string> = NONE,
): Promise<ReadonlySet<string>> {
  try {
    const granted = new Set(await decide(asked, claims));
    return new Set([...given, ...asked.filter((name) => granted.has(name))]);
  } catch {
    return given;
  }
}
