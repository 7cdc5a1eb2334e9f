import type { Logger } from '@paissive/logging';
import { compilePolicies } from '../authorization/compile-policy.js';
import { createPolicyHook } from '../authorization/policy-hook.js';
import type { RouterConfig } from '../config/router-config.js';
import type { AuthorizationOptions } from '../execution/engine-options.js';

/** What decides @policy under one configuration. */
export interface Policies extends Required<Pick<AuthorizationOptions, 'policies' | 'decidePolicies'>> {
  /** Tells the operator which of a supergraph's policies nobody can ever meet. */
  check(named: readonly string[]): void;
  close(): Promise<void>;
}

/**
 * A policy is decided by the embedder's function, else by the rule declared for it, else by the embedder's own decision or the hook; else it is
 * denied.
 */
export function createPolicies(
  { policies: declared, policy_hook }: RouterConfig['extensions'],
  embedder: Pick<AuthorizationOptions, 'policies' | 'decidePolicies'> = {},
  log: Logger,
): Policies {
  const policies = { ...compilePolicies(declared), ...embedder.policies };
  const hook = policy_hook && !embedder.decidePolicies ? createPolicyHook(policy_hook, log) : undefined;
  const decidePolicies = embedder.decidePolicies ?? hook?.decide;
  return {
    policies,
    decidePolicies,
    check(named) {
      const undecided = decidePolicies ? [] : named.filter((name) => !Object.hasOwn(policies, name));
      if (undecided.length > 0) log.warn({ policies: undecided }, 'nothing decides these policies: they are denied');
    },
    close: async () => hook?.close(),
  };
}
