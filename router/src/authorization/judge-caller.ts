import type { Claims } from '../execution/engine-contract.js';
import type { AuthorizationOptions, PolicyFunction } from '../execution/engine-options.js';
import type { OperationGuards } from './operation-guards.js';
import type { AnyOf, Requirement } from './requirement.js';

/** Says for one request which requirements hold. */
export type Judge = (requirement: Requirement) => boolean;

const scopesOf = new WeakMap<Claims, ReadonlySet<string>>();
const NO_SCOPES: ReadonlySet<string> = new Set();

/** A judge for one request: each policy function runs at most once in its life, and one that throws says no. */
export function judgeCaller(
  claims: Claims | null,
  options: AuthorizationOptions,
  grantedPolicies: ReadonlySet<string> | undefined,
): Judge {
  const policies = new Map<string, boolean>();
  const holds = (name: string): boolean => {
    if (grantedPolicies?.has(name)) return true;
    const known = policies.get(name);
    if (known !== undefined) return known;
    const named = options.policies;
    const verdict = named !== undefined && Object.hasOwn(named, name) && ask(named[name], claims);
    policies.set(name, verdict);
    return verdict;
  };
  return (requirement) => {
    switch (requirement.kind) {
      case 'authenticated':
        return claims !== null;
      case 'scopes':
        return anyOf(requirement.anyOf, (scope) => claims !== null && readScopes(claims).has(scope));
      case 'policy':
        return anyOf(requirement.anyOf, holds);
    }
  };
}

/** One character per requirement of the operation: callers with equal strings get the same answer to it. */
export function grantKey(guards: OperationGuards, judge: Judge): string {
  let key = '';
  for (const requirement of guards.requirements) key += judge(requirement) ? '1' : '0';
  return key;
}

function anyOf(alternatives: AnyOf, holds: (item: string) => boolean): boolean {
  return alternatives.some((all) => all.every(holds));
}

function ask(policy: PolicyFunction | undefined, claims: Claims | null): boolean {
  try {
    return policy?.(claims) === true;
  } catch {
    return false;
  }
}

function readScopes(claims: Claims): ReadonlySet<string> {
  const known = scopesOf.get(claims);
  if (known) return known;
  const claim = claims['scope'];
  const scopes = typeof claim === 'string' ? new Set(claim.split(' ').filter((scope) => scope !== '')) : NO_SCOPES;
  scopesOf.set(claims, scopes);
  return scopes;
}
