import type { ClaimRule, PolicyRule } from '../config/policy-config.js';
import type { Claims } from '../execution/engine-contract.js';
import type { PolicyFunction } from '../execution/engine-options.js';

/** Compiles declared policies. Who is not signed in meets none of them, not even one that only says what a claim must not be. */
export function compilePolicies(rules: Readonly<Record<string, PolicyRule>>): Record<string, PolicyFunction> {
  return Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => {
      const holds = compile(rule);
      return [name, (claims: Claims | null) => claims !== null && holds(claims)];
    }),
  );
}

type Holds = (claims: Claims) => boolean;

function compile(rule: PolicyRule): Holds {
  if ('all' in rule && rule.all) {
    const parts = rule.all.map(compile);
    return (claims) => parts.every((part) => part(claims));
  }
  if ('any' in rule && rule.any) {
    const parts = rule.any.map(compile);
    return (claims) => parts.some((part) => part(claims));
  }
  if ('not' in rule && rule.not) {
    const part = compile(rule.not);
    return (claims) => !part(claims);
  }
  return compileClaim(rule as ClaimRule);
}

function compileClaim({ claim, contains, equals, in: accepted }: ClaimRule): Holds {
  const path = claim.split('.');
  const read = (claims: Claims): unknown => {
    let value: unknown = claims;
    for (const name of path) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
      value = (value as Record<string, unknown>)[name];
    }
    return value;
  };
  if (equals !== undefined) return (claims) => read(claims) === equals;
  if (accepted !== undefined) {
    const values = new Set<unknown>(accepted);
    return (claims) => values.has(read(claims));
  }
  // A text counts as its words, as the claim "scope" is written.
  return (claims) => {
    const value = read(claims);
    if (Array.isArray(value)) return value.includes(contains);
    return typeof value === 'string' && value.split(' ').includes(String(contains));
  };
}
